package org.lectern.ui.settings;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lectern.schedule.Steps;

/// Steps as they are typed: `1m 10m`, with s, m, h or d for seconds, minutes, hours and days.
final class StepsText {
    private static final Pattern STEP = Pattern.compile("(\\d{1,6})\\s*([smhd]?)");

    private StepsText() {}

    static String of(Steps steps) {
        return steps.delays().stream().map(StepsText::of).collect(Collectors.joining(" "));
    }

    private static String of(Duration delay) {
        for (var unit : new String[] {"d", "h", "m"}) {
            var seconds = lasting(unit).toSeconds();
            if (delay.toSeconds() % seconds == 0) {
                return delay.toSeconds() / seconds + unit;
            }
        }
        return delay.toSeconds() + "s";
    }

    /// Empty when it makes no sense; a number alone counts minutes.
    static Optional<Steps> read(String typed) {
        var words = typed.strip().toLowerCase(Locale.ROOT);
        try {
            return Optional.of(
                    words.isEmpty()
                            ? Steps.NONE
                            : new Steps(Arrays.stream(words.split("[\\s,;]+"))
                                    .map(StepsText::delay)
                                    .toList()));
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }

    private static Duration delay(String word) {
        var step = STEP.matcher(word);
        if (!step.matches()) {
            throw new IllegalArgumentException(word + " is no step");
        }
        var unit = step.group(2).isEmpty() ? "m" : step.group(2);
        return lasting(unit).multipliedBy(Long.parseLong(step.group(1)));
    }

    /// How long one of a unit lasts.
    private static Duration lasting(String unit) {
        return switch (unit) {
            case "s" -> Duration.ofSeconds(1);
            case "m" -> Duration.ofMinutes(1);
            case "h" -> Duration.ofHours(1);
            default -> Duration.ofDays(1);
        };
    }
}
