package org.lectern.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.lectern.quiz.CardId;
import org.lectern.quiz.Confidence;
import org.lectern.quiz.Deed;
import org.lectern.quiz.Fingerprint;
import org.lectern.quiz.LogEntry;
import org.lectern.quiz.Response;
import org.lectern.quiz.Restart;
import org.lectern.quiz.Review;
import org.lectern.quiz.Verdict;
import org.lectern.schedule.Grade;

/// Reviews to try the store with.
public final class Reviews {
    private static final String[] SCRAPS = {
        "",
        "a",
        "blue/green",
        " ",
        "\n",
        "\r\n",
        "\t",
        "said p1",
        "'; drop table review; --",
        "e\u0301",
        "é",
        "日本語",
        "🙂",
        "\0",
        "%?"
    };

    private Reviews() {}

    /// Any review an app could ever keep, from the year -10000 to the year 20000.
    static Review any(RandomGenerator random) {
        return new Review(
                new CardId("mla-c0" + random.nextInt(3), id(random), id(random)),
                Instant.ofEpochMilli(random.nextLong(-377_705_116_800_000L, 568_971_820_800_000L))
                        .atOffset(ZoneOffset.ofTotalSeconds(random.nextInt(-12 * 3600, 14 * 3600 + 1))),
                Grade.values()[random.nextInt(4)],
                Verdict.values()[random.nextInt(Verdict.values().length)],
                random.nextBoolean() ? new Response.Chosen(id(random)) : said(random),
                Duration.ofMillis(random.nextLong(1L << random.nextInt(1, 40))),
                random.nextBoolean() ? Fingerprint.UNKNOWN : new Fingerprint("1-" + random.nextInt(9)),
                random.nextBoolean()
                        ? Optional.empty()
                        : Optional.of(Confidence.values()[random.nextInt(Confidence.values().length)]));
    }

    /// Any entry an app could ever keep.
    public static LogEntry anything(RandomGenerator random) {
        var card = any(random).card();
        var at = any(random).at();
        return switch (random.nextInt(15)) {
            case 0 -> new Restart(card, at);
            case 1 -> new Deed.Bury(card, at);
            case 2 -> new Deed.Suspend(card, at);
            case 3 -> new Deed.Resume(card, at);
            case 4 -> new Deed.Mark(card, at);
            case 5 -> new Deed.Unmark(card, at);
            case 6 -> new Deed.SetDue(card, at, LocalDate.ofEpochDay(random.nextInt(-9_999_999, 9_999_999)));
            case 7 -> new Deed.Accept(card, at, id(random), text(random));
            case 8 -> new Deed.Note(card, at, text(random));
            case 9 -> new Deed.Settle(card, at);
            case 11 -> new Deed.Refute(card, at, random.nextBoolean() ? Set.of() : Set.of(id(random), "b"));
            case 10 ->
                new Deed.Attempt(card, at, any(random).verdict(), any(random).response());
            default -> any(random);
        };
    }

    /// The review that a writer in another process keeps under a number.
    static Review numbered(long number) {
        return any(new SplittableRandom(number));
    }

    static Connection raw(Path folder) throws SQLException {
        return Database.connect(folder.resolve("lectern.db"));
    }

    private static Response said(RandomGenerator random) {
        return new Response.Said(
                text(random),
                random.ints(random.nextInt(4), 0, 9).mapToObj(n -> "p" + n).collect(Collectors.toSet()));
    }

    private static String text(RandomGenerator random) {
        return random.ints(random.nextInt(6), 0, SCRAPS.length)
                .mapToObj(n -> SCRAPS[n])
                .collect(Collectors.joining());
    }

    private static String id(RandomGenerator random) {
        return new String[] {"neo", "größe", "x-1", "語"}[random.nextInt(4)] + random.nextInt(100);
    }
}
