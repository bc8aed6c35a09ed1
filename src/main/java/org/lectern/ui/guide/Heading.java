package org.lectern.ui.guide;

import org.lectern.ui.Messages;

/// The heading of a block.
final class Heading {
    private Heading() {}

    static WordsView of(String title) {
        return heading(title, "heading");
    }

    /// A heading for a block that is set apart and speaks for itself.
    static WordsView small(String title) {
        return heading(title, "kicker");
    }

    private static WordsView heading(String title, String styleClass) {
        var heading = Signs.line(title, styleClass);
        heading.setAccessibleRoleDescription(Messages.of("guide.heading"));
        return heading;
    }
}
