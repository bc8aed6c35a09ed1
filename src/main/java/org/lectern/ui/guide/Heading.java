package org.lectern.ui.guide;

import javafx.scene.control.Label;
import org.lectern.ui.Messages;

/// The heading of a block.
final class Heading {
    private Heading() {}

    static Label of(String title) {
        return heading(title, "heading");
    }

    /// A heading for a block that is set apart and speaks for itself.
    static Label small(String title) {
        return heading(title, "kicker");
    }

    private static Label heading(String title, String styleClass) {
        var heading = Signs.words(title, styleClass);
        heading.setAccessibleRoleDescription(Messages.of("guide.heading"));
        return heading;
    }
}
