package org.lectern.schedule.plan;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.schedule.Settings;
import org.lectern.schedule.Steps;

/// Preferences as one string: names and values, so that a version with more or fewer of them understands the rest.
final class Written {
    private Written() {}

    static String of(Preferences preferences) {
        var settings = preferences.settings();
        return String.join(
                " ",
                "retention=" + settings.retention(),
                "learning=" + steps(settings.learning()),
                "relearning=" + steps(settings.relearning()),
                "longest=" + settings.maximumDays(),
                "rollover=" + settings.rollover(),
                "week=" + week(preferences.week()),
                "minutes=" + preferences.daily().toMinutes());
    }

    /// Empty when a value makes no sense; what is not named is as usual.
    static Optional<Preferences> read(String written) {
        try {
            return Optional.of(preferences(values(written)));
        } catch (RuntimeException nonsense) {
            return Optional.empty();
        }
    }

    private static Map<String, String> values(String written) {
        var values = new HashMap<String, String>();
        for (var part : written.split(" ", -1)) {
            var at = part.indexOf('=');
            values.put(part.substring(0, at), part.substring(at + 1));
        }
        return values;
    }

    private static Preferences preferences(Map<String, String> values) {
        var all = values(of(Preferences.STANDARD));
        all.putAll(values);
        UnaryOperator<String> named = name -> Objects.requireNonNull(all.get(name), name);
        var settings = Settings.STANDARD
                .withRetention(Double.parseDouble(named.apply("retention")))
                .withSteps(steps(named.apply("learning")), steps(named.apply("relearning")))
                .withMaximumDays(Integer.parseInt(named.apply("longest")))
                .withRollover(LocalTime.parse(named.apply("rollover")));
        return new Preferences(
                settings, week(named.apply("week")), Duration.ofMinutes(Long.parseLong(named.apply("minutes"))));
    }

    private static String steps(Steps steps) {
        return steps.delays().stream()
                .map(delay -> String.valueOf(delay.toSeconds()))
                .collect(Collectors.joining(","));
    }

    private static Steps steps(String seconds) {
        return new Steps(Stream.of(seconds.split(","))
                .filter(each -> !each.isEmpty())
                .map(each -> Duration.ofSeconds(Long.parseLong(each)))
                .toList());
    }

    private static String week(Week week) {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> String.valueOf(week.share(day)))
                .collect(Collectors.joining(","));
    }

    private static Week week(String shares) {
        var each = List.of(shares.split(","));
        return new Week(Arrays.stream(DayOfWeek.values())
                .collect(Collectors.toMap(day -> day, day -> Double.parseDouble(each.get(day.ordinal())))));
    }
}
