package org.lectern.ui.settings;

import javafx.scene.control.SpinnerValueFactory;
import javafx.util.StringConverter;

/// Reads a number that is typed; what is no number leaves the present one.
final class WholeNumber extends StringConverter<Integer> {
    private final SpinnerValueFactory<Integer> present;

    WholeNumber(SpinnerValueFactory<Integer> present) {
        this.present = present;
    }

    @Override
    public String toString(Integer number) {
        return String.valueOf(number);
    }

    @Override
    public Integer fromString(String typed) {
        try {
            return Integer.valueOf(typed.strip());
        } catch (NumberFormatException _) {
            return present.getValue();
        }
    }
}
