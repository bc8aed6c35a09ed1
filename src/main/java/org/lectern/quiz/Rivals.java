package org.lectern.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.content.Backing;
import org.lectern.content.Option;
import org.lectern.content.Question;
import org.lectern.content.Text;

/// Makes a choice of one right thing and of others from the same table or list that compete with it.
final class Rivals {
    /// With fewer options a guess is worth too much.
    static final int FEWEST = 3;

    /// More are never seen: each repetition takes a few of them.
    private static final int MOST = 16;

    private Rivals() {}

    /// Something that may be offered.
    ///
    /// @param words how it is offered
    /// @param name what the words say
    /// @param evidence what makes it right or wrong; what has the same is equally right
    record Candidate(String id, Text words, Sense name, Sense evidence) {
        static Candidate of(String id, Text words, Sense evidence) {
            return new Candidate(id, words, Sense.of(words), evidence);
        }

        /// One whose words are all there is to know of it.
        static Candidate of(String id, Text words) {
            return of(id, words, Sense.of(words));
        }
    }

    /// A choice between the key and what is surely wrong beside it; empty when that is too little.
    static Optional<Question> choice(Candidate key, List<Candidate> all) {
        var options = new ArrayList<>(List.of(key));
        for (var rival : all) {
            var isOther = !rival.evidence().isLike(key.evidence())
                    && options.stream().noneMatch(option -> option.name().isLike(rival.name()));
            if (isOther && !rival.words().plain().isBlank() && options.size() < MOST) {
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
}
