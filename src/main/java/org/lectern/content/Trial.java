package org.lectern.content;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

@Says("A case worked out by hand.")
public record Trial(
        @Says("A number for each value, by its id.") @Needed Map<String, Double> with,

        @Says("What comes out.") double result) {
    public Trial {
        with = Collections.unmodifiableMap(new TreeMap<>(with));
    }
}
