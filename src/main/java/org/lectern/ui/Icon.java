package org.lectern.ui;

import javafx.scene.AccessibleRole;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;

/// A small picture that stands among words as a letter does, so that the stylesheet sizes it in ems.
public final class Icon extends Text {
    public Icon(Feather picture) {
        super(Character.toString(picture.getCode()));
        getStyleClass().add("icon");
        setAccessibleRole(AccessibleRole.NODE);
    }
}
