package org.lectern.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/// How the page looks, by the student's choice and the system's.
public final class LookModel {
    private final ReadOnlyObjectWrapper<Look> look = new ReadOnlyObjectWrapper<>(Look.STANDARD);
    private final ReadOnlyObjectWrapper<Theme> theme = new ReadOnlyObjectWrapper<>(Theme.LIGHT);

    /// @param systemIsDark whether the system asks for dark colours, as it changes
    public LookModel(ObservableValue<Boolean> systemIsDark) {
        theme.bind(look.map(Look::colours).flatMap(colours -> switch (colours) {
            case SYSTEM -> systemIsDark.map(dark -> dark ? Theme.DARK : Theme.LIGHT);
            case LIGHT -> new ReadOnlyObjectWrapper<>(Theme.LIGHT);
            case DARK -> new ReadOnlyObjectWrapper<>(Theme.DARK);
            case SEPIA -> new ReadOnlyObjectWrapper<>(Theme.SEPIA);
            case CONTRAST -> new ReadOnlyObjectWrapper<>(Theme.CONTRAST);
        }));
    }

    public ReadOnlyObjectProperty<Look> lookProperty() {
        return look.getReadOnlyProperty();
    }

    /// What is worn now.
    public ReadOnlyObjectProperty<Theme> themeProperty() {
        return theme.getReadOnlyProperty();
    }

    public void wear(Look wanted) {
        look.set(wanted);
    }

    public void larger() {
        wear(look.get().larger());
    }

    public void smaller() {
        wear(look.get().smaller());
    }

    public void standardSize() {
        wear(look.get().sized(Look.STANDARD.percent()));
    }

    /// Light if it is dark, dark if it is anything else.
    public void turn() {
        wear(look.get().with(theme.get() == Theme.DARK ? Look.Colours.LIGHT : Look.Colours.DARK));
    }
}
