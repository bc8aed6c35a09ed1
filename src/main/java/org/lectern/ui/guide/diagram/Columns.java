package org.lectern.ui.guide.diagram;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Dimension2D;
import org.lectern.content.Block;
import org.lectern.content.Event;
import org.lectern.content.Participant;

/// Finds how far apart the lines of a sequence must stand for its heads, its notes and the words of its messages.
final class Columns {
    /// How far a message to oneself goes out, in ems.
    static final double LOOP = 2.2;
    /// The figure of a person above its name, in ems.
    static final double FIGURE = 2.8;

    private final Map<String, Integer> places = new HashMap<>();
    private final Ruler ruler;
    private final double em;
    private final Axis axis;

    Columns(Block.Sequence sequence, Ruler ruler) {
        this.ruler = ruler;
        em = ruler.em();
        var all = sequence.participants();
        all.forEach(each -> places.put(each.id(), places.size()));
        axis = new Axis(0, all.size() - 1, 5 * em);
        for (var i = 1; i < all.size(); i++) {
            var half = (head(all.get(i - 1), ruler).getWidth()
                            + head(all.get(i), ruler).getWidth())
                    / 2;
            axis.keepApart(i - 1, i, half + 1.6 * em);
        }
        sequence.events().forEach(this::spread);
    }

    /// The room a participant takes above its line.
    static Dimension2D head(Participant participant, Ruler ruler) {
        var em = ruler.em();
        var words = ruler.label(participant.label());
        return switch (participant.role().orElse(Participant.Role.SYSTEM)) {
            case SYSTEM -> new Dimension2D(Math.max(words.getWidth() + 1.8 * em, 5 * em), words.getHeight() + 1.2 * em);
            case PERSON ->
                new Dimension2D(Math.max(words.getWidth() + 0.4 * em, 3 * em), words.getHeight() + (FIGURE + 0.5) * em);
        };
    }

    double at(String participant) {
        return axis.at(place(participant));
    }

    private int place(String participant) {
        return Objects.requireNonNull(places.get(participant), participant);
    }

    /// The room a note takes.
    Dimension2D note(String words) {
        var size = ruler.note(words);
        return new Dimension2D(size.getWidth() + 1.4 * em, size.getHeight() + 0.8 * em);
    }

    private void spread(Event event) {
        switch (event) {
            case Event.Message message -> {
                var width = message.label()
                        .map(words -> ruler.note(words).getWidth())
                        .orElse(0.0);
                if (message.from().equals(message.to())) {
                    apart(place(message.to()), place(message.to()) + 1, width + (LOOP + 1.4) * em);
                } else {
                    apart(place(message.from()), place(message.to()), width + 2.6 * em);
                }
            }
            case Event.Note note -> spread(note, note(note.text()).getWidth());
            case Event.Frame frame ->
                frame.branches().forEach(branch -> branch.events().forEach(this::spread));
        }
    }

    private void spread(Event.Note note, double width) {
        var over = note.over().stream().map(this::place).sorted().toList();
        var first = over.getFirst();
        var last = over.getLast();
        switch (note.side().orElse(Event.Side.OVER)) {
            case LEFT -> apart(first - 1, first, width + 1.4 * em);
            case RIGHT -> apart(last, last + 1, width + 1.4 * em);
            case OVER -> {
                if (first.equals(last)) {
                    List.of(first - 1, first + 1).forEach(next -> apart(first, next, width / 2 + 0.7 * em));
                } else {
                    apart(first, last, width - 2 * em);
                }
            }
        }
    }

    private void apart(int one, int other, double pixels) {
        if (Math.min(one, other) >= 0 && Math.max(one, other) < places.size()) {
            axis.keepApart(one, other, pixels);
        }
    }
}
