package org.lectern.exchange.mermaid;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.content.Block;
import org.lectern.content.Edge;
import org.lectern.content.Event;
import org.lectern.content.Participant;
import org.lectern.exchange.Ids;
import org.lectern.exchange.Misses;

/// Reads a sequence diagram.
final class Dialogue {
    private static final int DEEPEST = 20;
    private static final Pattern MESSAGE = Pattern.compile(
            "(.+?)\\s*(<<-->>|<<->>|-->>|->>|-->|->|--x|-x|--\\)|-\\))\\s*([+-]?)\\s*([^:]+?)\\s*(?::(.*))?");
    private static final Pattern NOTE = Pattern.compile("(?i)note\\s+(left of|right of|over)\\s+([^:]+?)\\s*:(.*)");
    private static final Pattern WHO =
            Pattern.compile("(?:create\\s+)?(participant|actor)\\s+(.+?)(?:@\\{[^}]*\\})?(?:\\s+as\\s+(.+))?");
    private static final Pattern FRAME = Pattern.compile("(loop|alt|opt|par|critical|break|rect|par_over)\\b\\s*(.*)");
    private static final Pattern BRANCH = Pattern.compile("(else|and|option)\\b\\s*(.*)");

    private final Misses misses;
    private final Ids ids = new Ids();
    private final Map<String, Participant> people = new LinkedHashMap<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private Optional<String> caption = Optional.empty();

    /// A frame that is not closed yet.
    private record Open(String word, List<Event.Branch> branches, String label, List<Event> events) {}

    Dialogue(Misses misses) {
        this.misses = misses;
        open.push(new Open("", new ArrayList<>(), "", new ArrayList<>()));
    }

    Optional<Block> read(List<Lines.Line> lines, String id, String title) {
        for (var line : lines) {
            one(line.words().replaceFirst(";$", "").strip(), line.number());
        }
        while (open.size() > 1) {
            close();
        }
        var events = open.getFirst().events();
        if (people.isEmpty() || events.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Block.Sequence(
                id,
                title,
                Telling.of(List.copyOf(people.values()), events),
                caption.map(Words::text),
                List.copyOf(people.values()),
                events));
    }

    private void one(String words, int line) {
        var who = WHO.matcher(words);
        var frame = FRAME.matcher(words);
        var branch = BRANCH.matcher(words);
        var note = NOTE.matcher(words);
        if (who.matches()) {
            if (words.contains("@{")) {
                misses.leave(line, "Of this participant only the name is drawn", words);
            }
            introduce(
                    who.group(2),
                    Optional.ofNullable(who.group(3)),
                    who.group(1).equals("actor"));
        } else if (words.equals("end")) {
            close();
        } else if (frame.matches()) {
            open(frame.group(1), frame.group(2), line);
        } else if (branch.matches() && open.size() > 1) {
            branch(branch.group(2));
        } else if (note.matches()) {
            note(note.group(1), note.group(2), note.group(3));
        } else if (!aside(words, line)) {
            message(words, line);
        }
    }

    private boolean aside(String words, int line) {
        var first = words.split("[\\s:]+", 2)[0];
        switch (first) {
            case "activate", "deactivate" ->
                misses.leave(line, "When a participant is active is not drawn", words.substring(first.length()));
            case "autonumber" -> misses.add(line, "The messages are not numbered.");
            case "title" -> {
                caption.ifPresent(former -> misses.leave(line, "Only the last title is kept; left out is", former));
                caption = Optional.of(
                                words.substring(5).replaceFirst("^\\s*:", "").strip())
                        .filter(it -> !it.isEmpty());
            }
            case "box" -> {
                misses.leave(line, "The box around some participants is not drawn", words);
                open.push(new Open("box", new ArrayList<>(), "", open.getFirst().events()));
            }
            case "destroy", "link", "links", "properties", "accTitle", "accDescr" ->
                misses.leave(line, "This is left out", words);
            default -> {
                return false;
            }
        }
        return true;
    }

    private String introduce(String name, Optional<String> label, boolean person) {
        var key = name.strip();
        var words = label.map(Words::label).filter(it -> !it.isBlank()).orElse(key);
        return people.computeIfAbsent(
                        key,
                        _ -> new Participant(
                                ids.of(key),
                                words,
                                person ? Optional.of(Participant.Role.PERSON) : Optional.empty(),
                                Optional.empty()))
                .id();
    }

    private void message(String words, int line) {
        var message = MESSAGE.matcher(words);
        if (!message.matches()) {
            misses.leave(line, "This is not understood", words);
            return;
        }
        if (!message.group(3).isEmpty()) {
            misses.add(line, "When a participant is active is not drawn.");
        }
        var arrow = message.group(2);
        var ends = arrow.contains("<<")
                ? Edge.Ends.BOTH
                : arrow.endsWith("x")
                        ? Edge.Ends.CROSS
                        : arrow.endsWith(">>") || arrow.endsWith(")") ? Edge.Ends.ARROW : Edge.Ends.NONE;
        var from = introduce(message.group(1), Optional.empty(), false);
        var to = introduce(message.group(4), Optional.empty(), false);
        var label = Optional.ofNullable(message.group(5)).map(Words::label).filter(it -> !it.isBlank());
        open.getFirst()
                .events()
                .add(new Event.Message(
                        from,
                        to,
                        label,
                        arrow.contains("--") ? Optional.of(Edge.Line.DASHED) : Optional.empty(),
                        Optional.of(ends).filter(it -> it != Edge.Ends.ARROW)));
    }

    private void note(String where, String over, String words) {
        var names = Arrays.stream(over.split(","))
                .filter(it -> !it.isBlank())
                .map(it -> introduce(it, Optional.empty(), false))
                .distinct()
                .toList();
        var text = Words.label(words);
        if (!names.isEmpty() && !text.isBlank()) {
            var side = where.toLowerCase(java.util.Locale.ROOT).startsWith("left")
                    ? Optional.of(Event.Side.LEFT)
                    : where.toLowerCase(java.util.Locale.ROOT).startsWith("right")
                            ? Optional.of(Event.Side.RIGHT)
                            : Optional.<Event.Side>empty();
            open.getFirst().events().add(new Event.Note(text, names, side));
        }
    }

    private void open(String word, String label, int line) {
        if (open.size() > DEEPEST) {
            misses.leave(line, "Frames lie too deep within each other; this one is not drawn", word + " " + label);
        }
        if (word.equals("rect")) {
            misses.leave(line, "The coloured area behind some messages is not drawn", label);
        }
        var plain = word.equals("rect") || open.size() > DEEPEST;
        var events = plain ? open.getFirst().events() : new ArrayList<Event>();
        open.push(new Open(
                plain ? "box" : word.equals("par_over") ? "par" : word, new ArrayList<>(), Words.label(label), events));
    }

    private void branch(String label) {
        var frame = open.getFirst();
        if (!frame.word().equals("box")) {
            open.pop();
            finish(frame);
            open.push(new Open(frame.word(), frame.branches(), Words.label(label), new ArrayList<>()));
        }
    }

    private static void finish(Open frame) {
        frame.branches().add(new Event.Branch(Optional.of(frame.label()).filter(it -> !it.isBlank()), frame.events()));
    }

    private void close() {
        if (open.size() > 1) {
            var frame = open.pop();
            if (!frame.word().equals("box")) {
                finish(frame);
                open.getFirst().events().add(new Event.Frame(frame.word(), frame.branches()));
            }
        }
    }
}
