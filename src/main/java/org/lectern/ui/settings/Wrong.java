package org.lectern.ui.settings;

import javafx.css.PseudoClass;

/// How a field looks whose words make no sense.
final class Wrong {
    static final PseudoClass STATE = PseudoClass.getPseudoClass("wrong");

    private Wrong() {}
}
