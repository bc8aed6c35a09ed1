package org.lectern.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lectern.content.Backing;
import org.lectern.content.Block;
import org.lectern.content.CardKind;
import org.lectern.content.Event;
import org.lectern.content.Option;
import org.lectern.content.Participant;
import org.lectern.content.Question;
import org.lectern.content.Text;

/// The cards that a sequence holds.
final class SequenceCards {
    private static final int FEWEST = 3;
    private static final int MOST = 7;

    private final Source source;
    private final Block.Sequence sequence;

    SequenceCards(Source source, Block.Sequence sequence) {
        this.source = source;
        this.sequence = sequence;
    }

    List<Card> cards() {
        return Stream.concat(sequence.participants().stream().flatMap(this::label), ordered())
                .toList();
    }

    private Stream<Card> label(Participant participant) {
        var label = Text.of(participant.label());
        var isOne = sequence.participants().stream()
                .filter(other -> other != participant)
                .noneMatch(other -> Sense.of(Text.of(other.label())).isLike(Sense.of(label)));
        return isOne && Phrase.isFact(label, Integer.MAX_VALUE)
                ? Stream.of(source.made(
                        source.whole(),
                        participant.id(),
                        CardKind.LABEL,
                        Cue.of(Blanked.of(sequence, participant)),
                        Source.answered(label)))
                : Stream.of();
    }

    /// What happens, to be put in order: what one branch of many holds has no place in it.
    private Stream<Card> ordered() {
        var told = sequence.events().stream().flatMap(this::told).toList();
        if (told.size() < FEWEST || !Sense.differ(told)) {
            return Stream.of();
        }
        var parts = Phrase.parts(told, MOST);
        return IntStream.range(0, parts.size())
                .mapToObj(part -> source.made(
                        source.whole(),
                        Phrase.face("order", part),
                        CardKind.MESSAGE_ORDER,
                        Cue.of(sequence.title()),
                        ordering(parts.get(part))));
    }

    private Stream<Text> told(Event event) {
        return switch (event) {
            case Event.Message message ->
                message.label().stream()
                        .map(label -> Text.of(label(message.from()) + " → " + label(message.to()) + ": " + label));
            case Event.Note _ -> Stream.of();
            case Event.Frame frame ->
                frame.branches().size() == 1
                        ? frame.branches().getFirst().events().stream().flatMap(this::told)
                        : Stream.of();
        };
    }

    private String label(String participant) {
        return sequence.participants().stream()
                .filter(one -> one.id().equals(participant))
                .map(Participant::label)
                .findFirst()
                .orElse(participant);
    }

    private static Question ordering(List<Text> told) {
        var steps = new ArrayList<Option>();
        told.forEach(words -> steps.add(new Option("m" + (steps.size() + 1), words, Optional.empty())));
        return new Question.Ordering("made", Text.EMPTY, steps, List.of(), Backing.NONE);
    }
}
