package org.lectern.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lectern.content.Backing;
import org.lectern.content.Question;

/// Makes a numeric question of one whose answer is a number and nothing else, perhaps with a unit and a tolerance.
final class Numbers {
    private static final String NUMBER = "([-−+]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)";
    private static final String UNIT = "([%°µ\\p{L}][\\p{L}\\p{N}/°·²³%-]*(?:\\s[\\p{L}/]+)?)";
    private static final Pattern ANSWER = Pattern.compile(NUMBER + "\\s*" + UNIT + "?"
            + "(?:\\s*[(,]?\\s*(?:±|\\+/-|\\+-|plus or minus|within|give or take)\\s*(\\d+(?:\\.\\d+)?)\\s*" + UNIT
            + "?\\s*\\)?)?\\.?");
    private static final Pattern ROUGHLY =
            Pattern.compile("(?:≈|~|about|approximately|approx\\.?|around|roughly)\\s*" + NUMBER + ".*");
    private static final int LONGEST_UNIT = 12;
    private static final double PERCENT = 100;

    private Numbers() {}

    /// Whether the answer is a number, but only roughly.
    static boolean isRough(Found found) {
        return ROUGHLY.matcher(found.replied().strip()).matches();
    }

    static Optional<Question> read(Found found) {
        var reply = ANSWER.matcher(found.replied().strip());
        var isAlone = found.options().isEmpty()
                && found.points().isEmpty()
                && found.answer().stream().allMatch(Piece.Paragraph.class::isInstance);
        if (!isAlone || !reply.matches()) {
            return Optional.empty();
        }
        var value = reply.group(1).replace(",", "").replace("−", "-").replace("+", "");
        var unit = Optional.ofNullable(reply.group(2)).map(String::strip);
        var isPlain = unit.filter(words -> words.length() > LONGEST_UNIT).isEmpty()
                && Optional.ofNullable(reply.group(4))
                        .filter(it -> !it.equals("%") && unit.filter(it::equals).isEmpty())
                        .isEmpty();
        return isPlain
                ? Optional.of(made(found, value, unit, tolerance(value, unit, reply.group(3), reply.group(4))))
                : Optional.empty();
    }

    /// How far off an answer may be; percent of the value, unless that is in percent itself.
    private static Optional<Double> tolerance(
            String value, Optional<String> unit, @Nullable String far, @Nullable String in) {
        if (far == null) {
            return Optional.empty();
        }
        var share = "%".equals(in) && unit.filter("%"::equals).isEmpty();
        return Optional.of(
                share
                        ? Math.abs(Double.parseDouble(value)) * Double.parseDouble(far) / PERCENT
                        : Double.parseDouble(far));
    }

    private static Question made(Found found, String value, Optional<String> unit, Optional<Double> tolerance) {
        var stem = found.stem();
        var way = new ArrayList<Piece>(found.notes());
        if (way.isEmpty()) {
            way.addAll(found.answer());
        }
        var answer = found.flat().text(way);
        return new Question.Numeric(
                Slug.of("ask", stem.plain()),
                stem,
                value,
                tolerance,
                unit,
                List.of(),
                List.of(),
                Words.blank(answer) ? Words.plain(found.replied().strip()) : answer,
                Backing.NONE);
    }
}
