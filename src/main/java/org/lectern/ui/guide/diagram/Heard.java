package org.lectern.ui.guide.diagram;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.content.Block;
import org.lectern.content.Event;
import org.lectern.content.Participant;
import org.lectern.ui.Messages;

/// What a screen reader says of those who take part in a sequence.
record Heard(Block.Sequence sequence) {
    /// What is said of each of them, by its id.
    Map<String, String> participants() {
        return sequence.participants().stream()
                .collect(Collectors.toMap(Participant::id, this::participant, (first, _) -> first));
    }

    /// The name of a participant, what it is, and what it says to whom, from top to bottom.
    private String participant(Participant participant) {
        var role = Messages.of("guide.figure.role."
                + participant.role().orElse(Participant.Role.SYSTEM).name().toLowerCase(Locale.ROOT));
        var said = messages(sequence.events())
                .filter(message -> message.from().equals(participant.id()))
                .map(this::said);
        return Stream.concat(Stream.of(Messages.of("guide.figure.node", flat(participant.label()), role)), said)
                .collect(Collectors.joining("; "));
    }

    private String said(Event.Message message) {
        var listener = sequence.participants().stream()
                .filter(participant -> participant.id().equals(message.to()))
                .findFirst()
                .map(Participant::label)
                .orElse(message.to());
        return message.label()
                .map(words -> Messages.of("guide.figure.says", flat(listener), flat(words)))
                .orElseGet(() -> Messages.of("guide.figure.to", flat(listener)));
    }

    private static Stream<Event.Message> messages(List<Event> events) {
        return events.stream().flatMap(event -> switch (event) {
            case Event.Message message -> Stream.of(message);
            case Event.Note _ -> Stream.empty();
            case Event.Frame frame -> frame.branches().stream().flatMap(branch -> messages(branch.events()));
        });
    }

    private static String flat(String words) {
        return words.replace('\n', ' ');
    }
}
