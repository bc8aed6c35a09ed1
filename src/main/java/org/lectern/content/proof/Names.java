package org.lectern.content.proof;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.content.Course;
import org.lectern.content.Lifecycle;
import org.lectern.content.Name;

/// The dictionary of names that the course gives, ready to be looked for in texts.
final class Names {
    private static final Pattern ABBREVIATION = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Lu}{2,6}(?![\\p{L}\\p{N}])");

    /// Names that begin with the same word before that word counts as the maker's.
    private static final int MAKER = 3;

    private final Map<String, Name> forms = new HashMap<>();
    private final Set<String> former = new HashSet<>();
    private final Set<String> abbreviations = new HashSet<>();
    private final Vocabulary mentions;
    private final Vocabulary makers;

    Names(Course course) {
        for (var name : course.names()) {
            current(name).forEach(form -> {
                forms.putIfAbsent(form, name);
                ABBREVIATION.matcher(form).results().forEach(found -> abbreviations.add(found.group()));
            });
            name.former().forEach(form -> {
                forms.putIfAbsent(form, name);
                former.add(form);
            });
        }
        mentions = new Vocabulary(forms.keySet());
        var first = course.names().stream()
                .filter(name -> name.name().contains(" "))
                .collect(Collectors.groupingBy(name -> name.name().split(" ")[0], Collectors.counting()));
        makers = new Vocabulary(first.keySet().stream()
                .filter(word -> first.getOrDefault(word, 0L) >= MAKER)
                .toList());
    }

    /// The mentions of known names, in reading order.
    List<Mention> in(String text) {
        var found = mentions.in(text);
        return found.isEmpty()
                ? List.of()
                : found.stream()
                        .map(this::mention)
                        .filter(mention -> mention.name()
                                .near()
                                .map(near -> text.toLowerCase(Locale.ROOT).contains(near.toLowerCase(Locale.ROOT)))
                                .orElse(true))
                        .toList();
    }

    private Mention mention(String form) {
        var name = forms.get(form);
        if (name == null) {
            throw new IllegalStateException(form + " is no form of a name");
        }
        return new Mention(form, name, former.contains(form));
    }

    /// A name in the text of something that no longer exists, or is no longer called so.
    Optional<String> gone(String text) {
        var found = in(text);
        return found.isEmpty()
                ? Optional.empty()
                : found.stream().filter(Mention::isGone).map(Mention::form).findFirst();
    }

    /// The text with every name in its present form, for comparing.
    String present(String text) {
        return makers.replaced(
                mentions.replaced(text, form -> mention(form).name().name()), _ -> "");
    }

    boolean hasMaker(String text) {
        return !makers.in(text).isEmpty();
    }

    boolean isKnown(String name) {
        return forms.containsKey(name);
    }

    /// Whether an abbreviation needs no explanation.
    boolean isKnownAbbreviation(String abbreviation) {
        return abbreviations.contains(abbreviation);
    }

    private static Stream<String> current(Name name) {
        return Stream.concat(Stream.of(name.name()), name.also().stream());
    }

    /// A name as it stands in a text.
    ///
    /// @param form how it is written there
    /// @param isFormer whether that form is out of use
    record Mention(String form, Name name, boolean isFormer) {
        boolean isGone() {
            return isFormer
                    || name.lifecycle()
                            .filter(fate -> fate.state() == Lifecycle.State.ENDED)
                            .isPresent();
        }

        String advice() {
            var instead = name.note().orElse(isFormer ? "write '" + name.name() + "'" : "say what became of it");
            return "; " + instead;
        }
    }
}
