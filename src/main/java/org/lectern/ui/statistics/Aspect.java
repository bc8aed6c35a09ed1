package org.lectern.ui.statistics;

import org.lectern.ui.Messages;

/// What is looked at: one page of figures.
enum Aspect {
    MEMORY,
    TIME,
    MIXUPS,
    CARDS;

    String title() {
        return switch (this) {
            case MEMORY -> Messages.of("statistics.memory");
            case TIME -> Messages.of("statistics.time");
            case MIXUPS -> Messages.of("statistics.mixups");
            case CARDS -> Messages.of("statistics.cards");
        };
    }
}
