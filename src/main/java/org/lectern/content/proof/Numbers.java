package org.lectern.content.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.content.Rule;

/// What spoils options that are numbers or ranges of them: C09, S13, S14.
final class Numbers {
    private static final String FIGURE = "(\\d[\\d,]*(?:\\.\\d+)?)";
    private static final Pattern RANGE =
            Pattern.compile(FIGURE + "\\s*(?:[-–]|to|and)\\s*" + FIGURE + "\\s*(\\p{L}*|%)");
    private static final Pattern UPPER = Pattern.compile(
            "(?i)(?:<=?|≤|up to|at most|less than|under|below|no more than|fewer than|shorter than|smaller than)\\s*"
                    + FIGURE);
    private static final Pattern LOWER =
            Pattern.compile("(?i)(?:>=?|≥|at least|more than|over|above|exceeding|longer than|larger than|from)\\s*"
                    + FIGURE + "|" + FIGURE + "\\s*\\p{L}*\\s*or (?:more|longer|larger)");
    private static final Pattern PLAIN = Pattern.compile(FIGURE + "\\s*(%|\\p{L}[\\p{L} ]*)?");

    private Numbers() {}

    static void read(Choice choice, Page page) {
        if (choice.texts().stream().noneMatch(Words::hasDigit)) {
            return;
        }
        exhaustive(choice, page);
        overlap(choice, page);
        order(choice, page);
    }

    private static void exhaustive(Choice choice, Page page) {
        for (var text : choice.texts()) {
            var upper = UPPER.matcher(text);
            if (upper.find()) {
                for (var place : choice.places(other -> !other.equals(text) && beginsAt(other, upper.group(1)))) {
                    remark(
                            Rule.EXHAUSTIVE,
                            choice,
                            place,
                            "this option and '" + text + "' cover every case between them",
                            page);
                }
            }
        }
    }

    private static boolean beginsAt(String text, String figure) {
        var lower = LOWER.matcher(text);
        return lower.find() && figure.equals(lower.group(1) == null ? lower.group(2) : lower.group(1));
    }

    private static void overlap(Choice choice, Page page) {
        var seen = new ArrayList<Range>();
        for (var place = 0; place < choice.texts().size(); place++) {
            var found = range(choice.texts().get(place));
            if (found.filter(range -> seen.stream().anyMatch(range::overlaps)).isPresent()) {
                remark(Rule.OVERLAPPING_RANGES, choice, place, "this range overlaps that of another option", page);
            }
            found.ifPresent(seen::add);
        }
    }

    private static Optional<Range> range(String text) {
        var range = RANGE.matcher(text.strip());
        return range.matches()
                ? Optional.of(new Range(number(range.group(1)), number(range.group(2)), unit(range.group(3))))
                : Optional.empty();
    }

    private static void order(Choice choice, Page page) {
        var numbers = choice.texts().stream()
                .map(text -> PLAIN.matcher(text.strip()))
                .filter(matcher -> matcher.matches())
                .map(matcher -> new Range(number(matcher.group(1)), 0, unit(String.valueOf(matcher.group(2)))))
                .toList();
        if (numbers.size() < choice.texts().size()
                || numbers.size() < 3
                || numbers.stream().map(Range::unit).distinct().count() > 1) {
            return;
        }
        var values = numbers.stream().map(Range::from).toList();
        if (!values.equals(values.stream().sorted().toList())
                && !values.equals(
                        values.stream().sorted(Comparator.reverseOrder()).toList())) {
            page.remark(
                    Rule.UNSORTED,
                    choice.question(),
                    "options",
                    "these numbers stand in no order: " + listed(choice.texts()));
        }
    }

    private static String listed(List<String> texts) {
        return String.join(", ", texts);
    }

    private static double number(String figure) {
        return Double.parseDouble(figure.replace(",", ""));
    }

    private static String unit(String word) {
        var small = word.strip().toLowerCase(Locale.ROOT);
        return small.endsWith("s") ? small.substring(0, small.length() - 1) : small;
    }

    private static void remark(Rule rule, Choice choice, int place, String sentence, Page page) {
        page.remark(rule, choice.question().options().get(place), "text", sentence);
    }

    private record Range(double from, double to, String unit) {
        boolean overlaps(Range other) {
            return unit.equals(other.unit) && from <= other.to && other.from <= to;
        }
    }
}
