package org.lectern.ui;

import java.util.Optional;

/// Small things to remember by name, such as the last place; what they mean is the model's affair.
public interface Values {
    Optional<String> value(String name);

    void put(String name, String value);
}
