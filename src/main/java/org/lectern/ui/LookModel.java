package org.lectern.ui;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/// How the page looks, by the student's choice and the system's.
public final class LookModel {
    private final ReadOnlyObjectWrapper<Look> look = new ReadOnlyObjectWrapper<>(Look.STANDARD);
    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper();

    /// @param systemIsDark whether the system asks for dark colours, as it changes
    public LookModel(ObservableValue<Boolean> systemIsDark) {
        dark.bind(look.map(Look::colours).flatMap(colours -> switch (colours) {
            case SYSTEM -> systemIsDark;
            case LIGHT -> new ReadOnlyBooleanWrapper(false);
            case DARK -> new ReadOnlyBooleanWrapper(true);
        }));
    }

    public ReadOnlyObjectProperty<Look> lookProperty() {
        return look.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty darkProperty() {
        return dark.getReadOnlyProperty();
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
        wear(new Look(look.get().colours(), Look.STANDARD.percent()));
    }

    /// Light if it is dark, dark if it is light.
    public void turn() {
        wear(look.get().with(dark.get() ? Look.Colours.LIGHT : Look.Colours.DARK));
    }
}
