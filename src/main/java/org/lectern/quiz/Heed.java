package org.lectern.quiz;

import java.time.Instant;
import java.util.Optional;

/// Whether the marking of a course follows the student's corrections, and which of them.
///
/// @param since those before it do not count
public record Heed(boolean isOn, Instant since) {
    /// All of them, as long as nothing else is wished.
    public static final Heed ALL = new Heed(true, Instant.EPOCH);

    public Heed turned() {
        return new Heed(!isOn, since);
    }

    public Heed from(Instant moment) {
        return new Heed(isOn, moment);
    }

    /// As one string, to be saved; [#of] reads it back.
    public String written() {
        return (isOn ? "on " : "off ") + since.toEpochMilli();
    }

    /// Reads what [#written] wrote; empty when it makes no sense.
    public static Optional<Heed> of(String written) {
        return written.matches("(on|off) \\d{1,15}")
                ? Optional.of(new Heed(
                        written.startsWith("on"),
                        Instant.ofEpochMilli(Long.parseLong(written.substring(written.indexOf(' ') + 1)))))
                : Optional.empty();
    }
}
