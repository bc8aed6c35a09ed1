package org.lectern.exchange.mermaid;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lectern.content.Event;
import org.lectern.content.Participant;
import org.lectern.content.Text;

/// Tells a sequence in words.
final class Telling {
    private final Map<String, String> names;

    private Telling(List<Participant> people) {
        names = people.stream().collect(Collectors.toMap(Participant::id, it -> Words.flat(it.label())));
    }

    static Text of(List<Participant> people, List<Event> events) {
        var telling = new Telling(people);
        return Words.text("Between "
                + people.stream().map(it -> Words.flat(it.label())).collect(Collectors.joining(", ")) + ". "
                + telling.all(events));
    }

    private String all(List<Event> events) {
        return events.stream().map(this::one).collect(Collectors.joining(" "));
    }

    private String one(Event event) {
        return switch (event) {
            case Event.Message message -> {
                var said = message.label().map(it -> ": " + Words.flat(it)).orElse("");
                yield name(message.from()) + (message.line().isPresent() ? " answers " : " to ")
                        + (message.from().equals(message.to()) ? "itself" : name(message.to())) + said + ".";
            }
            case Event.Note(var text, var over, var _) ->
                "Note at " + over.stream().map(this::name).collect(Collectors.joining(" and ")) + ": "
                        + Words.flat(text) + ".";
            case Event.Frame(var word, var branches) ->
                branches.stream()
                                .map(it -> word
                                        + it.label()
                                                .map(label -> " (" + Words.flat(label) + ")")
                                                .orElse("") + ": " + all(it.events()))
                                .collect(Collectors.joining(" "))
                        + " End of " + word + ".";
        };
    }

    private String name(String id) {
        return names.getOrDefault(id, id);
    }
}
