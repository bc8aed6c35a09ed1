package org.lectern.ui.settings;

import org.lectern.ui.Messages;

/// How much of a usual day's work a day of the week brings.
enum Ease {
    USUAL(1),
    LESS(0.5),
    FREE(0);

    private final double share;

    Ease(double share) {
        this.share = share;
    }

    double share() {
        return share;
    }

    /// The nearest.
    static Ease of(double share) {
        return share == 0 ? FREE : share < 0.75 ? LESS : USUAL;
    }

    String words() {
        return switch (this) {
            case USUAL -> Messages.of("settings.ease.usual");
            case LESS -> Messages.of("settings.ease.less");
            case FREE -> Messages.of("settings.ease.free");
        };
    }
}
