package org.lectern.exchange.mermaid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.content.Edge;
import org.lectern.content.Group;
import org.lectern.content.Node;
import org.lectern.exchange.Ids;

/// The nodes, lines and frames of a flowchart so far, by their names in the source.
final class Chart {
    private static final class Box {
        String label;
        Optional<Node.Shape> shape = Optional.empty();
        Optional<Node.Fill> fill = Optional.empty();

        Box(String label) {
            this.label = label;
        }
    }

    /// @param members names of the nodes and frames inside
    record Frame(String name, String label, List<String> members) {}

    /// @param from a name, as `to` is
    record Line(String from, String to, Link link) {}

    private final Map<String, Box> boxes = new LinkedHashMap<>();
    private final Map<String, Frame> frames = new LinkedHashMap<>();
    private final List<Line> lines = new ArrayList<>();

    void frame(Frame frame) {
        frames.put(frame.name(), frame);
    }

    boolean isFrame(String name) {
        return frames.containsKey(name);
    }

    /// True when the name was not seen before.
    boolean node(String name) {
        return !isFrame(name) && boxes.putIfAbsent(name, new Box(name)) == null;
    }

    void label(String name, String label, Optional<Node.Shape> shape) {
        var box = boxes.get(name);
        if (box != null) {
            box.label = label.isBlank() ? box.label : label;
            box.shape = shape.or(() -> box.shape);
        }
    }

    void fill(String name, Optional<Node.Fill> fill) {
        var box = boxes.get(name);
        if (box != null) {
            box.fill = fill.or(() -> box.fill);
        }
    }

    List<String> names() {
        return List.copyOf(boxes.keySet());
    }

    void line(Line line) {
        lines.add(line);
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }

    List<Frame> frames() {
        return List.copyOf(frames.values());
    }

    /// What a node or frame is called in words.
    String said(String name) {
        var frame = frames.get(name);
        var box = boxes.get(name);
        return Words.flat(frame != null ? frame.label() : box != null ? box.label : name);
    }

    /// A frame that came after a node of its name was used takes the place of that node.
    void settle() {
        frames.keySet().forEach(boxes::remove);
        frames.values()
                .forEach(frame -> frame.members()
                        .removeIf(it -> it.equals(frame.name()) || !(boxes.containsKey(it) || isFrame(it))));
        for (var i = 0; i <= frames.size(); i++) {
            var empty = frames.values().stream()
                    .filter(it -> it.members().isEmpty())
                    .map(Frame::name)
                    .toList();
            empty.forEach(name -> {
                frames.remove(name);
                frames.values().forEach(frame -> frame.members().remove(name));
                lines.removeIf(line -> line.from().equals(name) || line.to().equals(name));
            });
            if (empty.isEmpty()) {
                break;
            }
        }
    }

    /// @param ids a new id for each name
    Map<String, String> ids(Ids ids) {
        var made = new HashMap<String, String>();
        boxes.keySet().forEach(name -> made.put(name, ids.of(name)));
        frames.keySet().forEach(name -> made.put(name, ids.of(name)));
        return made;
    }

    List<Node> nodes(Map<String, String> ids) {
        return boxes.entrySet().stream()
                .map(it -> new Node(
                        ids.getOrDefault(it.getKey(), "part"),
                        it.getValue().label,
                        Optional.empty(),
                        it.getValue().shape.filter(shape -> shape != Node.Shape.BOX),
                        it.getValue().fill.filter(fill -> fill != Node.Fill.PLAIN),
                        Optional.empty(),
                        Optional.empty()))
                .toList();
    }

    List<Edge> edges(Map<String, String> ids) {
        return lines.stream()
                .filter(it -> it.link().visible() && ids.containsKey(it.from()) && ids.containsKey(it.to()))
                .map(it -> new Edge(
                        ids.getOrDefault(it.from(), ""),
                        ids.getOrDefault(it.to(), ""),
                        it.link().label(),
                        Optional.of(it.link().line()).filter(line -> line != Edge.Line.SOLID),
                        Optional.of(it.link().ends()).filter(ends -> ends != Edge.Ends.ARROW),
                        List.of()))
                .toList();
    }

    List<Group> groups(Map<String, String> ids) {
        return frames.values().stream()
                .map(it -> new Group(
                        Optional.ofNullable(ids.get(it.name())),
                        it.label(),
                        it.members().stream()
                                .distinct()
                                .map(name -> ids.getOrDefault(name, ""))
                                .toList()))
                .toList();
    }
}
