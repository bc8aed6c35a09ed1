package org.lectern.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The letters or numbers that an answer begins with, and where its words go on.
///
/// @param places which options are meant, from 0, in the order in which they are named
/// @param end the characters they take
record Letters(List<Integer> places, int end) {
    private static final String SIGN = "\\(?([A-Ha-h])\\)?[.:)]?";
    private static final String AND = "\\s*(?:,\\s*(?:and|then|or)?|;|\\+|/|&|\\band\\b|\\bthen\\b|→|->|=>|>)\\s*";
    private static final Pattern ONE = Pattern.compile("^\\(?([A-Ha-h])(?:[).:,\\s–—-]|$)[).:,\\s–—-]*");
    private static final Pattern SEVERAL =
            Pattern.compile("^" + SIGN + "(?:" + AND + "\\(?[A-Ha-h]\\)?[.:)]?(?![\\p{L}\\p{N}])){1,8}[).:,\\s–—-]*");
    private static final Pattern RUN = Pattern.compile("^([A-H]{3,8})(?![\\p{L}\\p{N}])[).:,\\s–—-]*");
    private static final Pattern NUMBERS = Pattern.compile(
            "^\\d{1,2}(?:(?:\\s*(?:,|;|→|->|=>|>)\\s*|\\s+)\\d{1,2}){2,8}(?![\\p{L}\\p{N}])[).:,\\s–—-]*");

    Letters {
        places = List.copyOf(places);
    }

    /// One letter or several.
    static Optional<Letters> of(String words) {
        return several(words).or(() -> one(words));
    }

    private static Optional<Letters> one(String words) {
        var found = ONE.matcher(words);
        return found.find() ? Optional.of(new Letters(letters(found.group(1)), found.end())) : Optional.empty();
    }

    private static Optional<Letters> several(String words) {
        var found = SEVERAL.matcher(words);
        return found.find()
                ? Optional.of(
                        new Letters(letters(found.group().replaceAll("(?i)\\b(?:and|then|or)\\b", " ")), found.end()))
                : Optional.empty();
    }

    /// An order: letters with something between them, or in one word; or numbers.
    static Optional<Letters> order(String words) {
        var run = RUN.matcher(words);
        var numbers = NUMBERS.matcher(words);
        if (run.find()) {
            return Optional.of(new Letters(letters(run.group(1)), run.end()));
        }
        return numbers.find() ? Optional.of(new Letters(numbers(numbers.group()), numbers.end())) : several(words);
    }

    private static List<Integer> letters(String words) {
        return words.toLowerCase(Locale.ROOT)
                .chars()
                .filter(sign -> sign >= 'a' && sign <= 'h')
                .mapToObj(sign -> sign - 'a')
                .toList();
    }

    private static List<Integer> numbers(String words) {
        var places = new ArrayList<Integer>();
        Pattern.compile("\\d+").matcher(words).results().forEach(it -> places.add(Integer.parseInt(it.group()) - 1));
        return places;
    }

    /// Whether each names another of so many options.
    boolean areOf(int options) {
        return places.stream().allMatch(place -> place >= 0 && place < options)
                && places.stream().distinct().count() == places.size();
    }
}
