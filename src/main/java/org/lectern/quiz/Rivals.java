package org.lectern.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lectern.content.Backing;
import org.lectern.content.Gist;
import org.lectern.content.Option;
import org.lectern.content.Question;
import org.lectern.content.Text;

/// Makes a choice of one right thing and of others from the same table or list that compete with it.
final class Rivals {
    /// With fewer options a guess is worth too much.
    static final int FEWEST = 3;

    private Rivals() {}

    /// Something that may be offered.
    ///
    /// @param words how it is offered
    /// @param evidence what makes it right or wrong; what has the same is equally right
    record Candidate(String id, Text words, Text evidence) {}

    /// A choice between the key and all that is surely wrong beside it; empty when that is too little.
    static Optional<Question> choice(Candidate key, List<Candidate> all) {
        var options = new ArrayList<>(List.of(key));
        for (var rival : all) {
            var isOther = !alike(rival.evidence(), key.evidence())
                    && options.stream().noneMatch(option -> alike(option.words(), rival.words()));
            if (isOther && !rival.words().plain().isBlank()) {
                options.add(rival);
            }
        }
        return options.size() < FEWEST
                ? Optional.empty()
                : Optional.of(new Question.SingleChoice(
                        "made",
                        Text.EMPTY,
                        options.stream()
                                .map(option -> new Option(option.id(), option.words(), Optional.empty()))
                                .toList(),
                        key.id(),
                        Backing.NONE));
    }

    /// Whether two texts may mean the same: they have the same words, or one says all that the other does.
    static boolean alike(Text one, Text other) {
        var first = stems(one);
        var second = stems(other);
        return first.isEmpty() || second.isEmpty()
                ? Gist.of(one).equals(Gist.of(other))
                : first.containsAll(second) || second.containsAll(first);
    }

    private static Set<String> stems(Text text) {
        return Stems.words(text.plain()).stream().map(Stems.Word::stem).collect(Collectors.toSet());
    }

    /// Whether no two texts may mean the same.
    static boolean differ(List<Text> texts) {
        for (var at = 0; at < texts.size(); at++) {
            for (var before = 0; before < at; before++) {
                if (alike(texts.get(at), texts.get(before))) {
                    return false;
                }
            }
        }
        return true;
    }
}
