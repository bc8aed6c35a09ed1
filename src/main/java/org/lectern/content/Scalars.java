package org.lectern.content;

import static org.lectern.content.Wording.didYouMean;
import static org.lectern.content.Wording.listed;
import static org.lectern.content.Wording.quoted;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the values that hold no others: words, texts, numbers, dates and choices.
final class Scalars {
    static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9.-]*");
    /// The constants of each enum by their words in the files, in the order of the enum.
    private static final ClassValue<Map<String, Object>> CHOICES = new ClassValue<>() {
        @Override
        protected Map<String, Object> computeValue(Class<?> type) {
            var choices = new LinkedHashMap<String, Object>();
            for (var constant : type.getEnumConstants()) {
                choices.put(word(constant), constant);
            }
            return choices;
        }
    };

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Remarks remarks;
    private final Origins origins;

    Scalars(Remarks remarks, Origins origins) {
        this.remarks = remarks;
        this.origins = origins;
    }

    static boolean isId(String word) {
        for (var i = 0; i < word.length(); i++) {
            var sign = word.charAt(i);
            var isLetter = sign >= 'a' && sign <= 'z' || sign >= '0' && sign <= '9';
            if (!isLetter && (i == 0 || sign != '.' && sign != '-')) {
                return false;
            }
        }
        return !word.isEmpty();
    }

    static String badId(String word) {
        return quoted(word) + " cannot be an id; ids are lower-case letters, digits, hyphens and dots,"
                + " and begin with a letter or digit";
    }

    /// How the files write a constant of an enum: `closed-to-new-customers`.
    static String word(Object constant) {
        return constant.toString().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Optional<?> value(Json json, Class<?> type, String place) {
        if (type == int.class || type == Integer.class) {
            return whole(json, place);
        }
        if (type == double.class || type == Double.class) {
            return number(json, place);
        }
        if (type == LocalDate.class) {
            return words(json, place, "a date like \"2026-10-31\"").flatMap(words -> date(words, place));
        }
        if (type == Text.class) {
            return words(json, place, "a string").flatMap(words -> text(words, place));
        }
        if (type.isEnum()) {
            return words(json, place, "a string").flatMap(words -> choice(words, type, place));
        }
        return words(json, place, "a string").map(Json.Words::words);
    }

    Optional<String> id(Json json) {
        var words = words(json, "'id'", "a string");
        words.filter(id -> !isId(id.words())).ifPresent(id -> remarks.error(id.at(), badId(id.words())));
        return words.map(Json.Words::words).filter(Scalars::isId);
    }

    /// Remarks on a value of the wrong type.
    <T> Optional<T> mustBe(String place, String what, Json json) {
        remarks.error(
                json.at(),
                place + " must be " + what + ", but is " + json.what()
                        + (json instanceof Json.Nothing ? "; give it a value or leave the field out" : ""));
        return Optional.empty();
    }

    private Optional<Json.Words> words(Json json, String place, String what) {
        if (!(json instanceof Json.Words words)) {
            return mustBe(place, what, json);
        }
        if (words.words().isBlank()) {
            remarks.error(json.at(), place + " must not be empty");
            return Optional.empty();
        }
        return Optional.of(words);
    }

    private Optional<Integer> whole(Json json, String place) {
        if (!(json instanceof Json.Figure figure)) {
            return mustBe(place, "a whole number", json);
        }
        try {
            return Optional.of(new BigDecimal(figure.digits()).intValueExact());
        } catch (ArithmeticException | NumberFormatException outside) {
            remarks.error(json.at(), place + " must be a whole number of reasonable size, but is " + figure.digits());
            return Optional.empty();
        }
    }

    private Optional<Double> number(Json json, String place) {
        if (!(json instanceof Json.Figure figure)) {
            return mustBe(place, "a number", json);
        }
        var number = Double.parseDouble(figure.digits());
        if (Double.isInfinite(number)) {
            remarks.error(json.at(), place + " is far too large");
            return Optional.empty();
        }
        return Optional.of(number);
    }

    private Optional<LocalDate> date(Json.Words words, String place) {
        try {
            if (DATE.matcher(words.words()).matches()) {
                return Optional.of(LocalDate.parse(words.words()));
            }
        } catch (DateTimeParseException noSuchDay) {
            // Said below, as for every other word that is no date.
        }
        remarks.error(words.at(), place + " must be a date like 2026-10-31, but is " + quoted(words.words()));
        return Optional.empty();
    }

    private Optional<Text> text(Json.Words words, String place) {
        var marks = new Marks(sentence -> remarks.error(words.at(), place + " " + sentence));
        var text = marks.read(words.words());
        text.ifPresent(made -> origins.put(made, words));
        return text;
    }

    private Optional<?> choice(Json.Words words, Class<?> type, String place) {
        var choices = CHOICES.get(type);
        var choice = Optional.ofNullable(choices.get(words.words()));
        if (choice.isEmpty()) {
            var hint = didYouMean(words.words(), choices.keySet());
            remarks.error(
                    words.at(),
                    place + " cannot be " + quoted(words.words())
                            + (hint.isEmpty() ? "; choose one of " + listed(choices.keySet()) : hint));
        }
        return choice;
    }
}
