package org.lectern;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.lectern.quiz.HalfDone;
import org.lectern.ui.Messages;
import org.lectern.ui.Place;

/// A sitting that was left half done, and where.
record Half(Place place, HalfDone sitting) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    /// An older sitting is no longer what the day asks for.
    private static final Duration LATELY = Duration.ofHours(20);

    /// As one string, to be saved; [#of] reads it back.
    String written() {
        return place.written() + "\n" + sitting.written();
    }

    /// Reads what [#written] wrote; empty when it makes no sense.
    static Optional<Half> of(String written) {
        var lines = written.split("\n", 2);
        return lines.length < 2
                ? Optional.empty()
                : Place.of(lines[0]).flatMap(place -> HalfDone.of(lines[1]).map(sitting -> new Half(place, sitting)));
    }

    /// Whether something would be lost, and it is not long ago.
    boolean isWorthGoingOn(OffsetDateTime now) {
        var isBegun = !sitting.done().isEmpty() || sitting.response().isPresent();
        return isBegun && Duration.between(sitting.begun(), now).compareTo(LATELY) < 0;
    }

    /// Says when it was, and how far it had come.
    String sentence() {
        var done = sitting.done().size();
        return Messages.of("notice.half", sitting.begun().format(TIME), done, done + sitting.left());
    }
}
