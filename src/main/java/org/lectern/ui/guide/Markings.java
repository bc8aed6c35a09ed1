package org.lectern.ui.guide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.content.Stretch;

/// What is painted under the words of a page: selections, hits, highlights, whether their blocks are drawn yet or not.
///
/// Each asker names a style class, and says at any time which stretches shall have it; a style sheet gives it
/// `-fx-fill`,
/// and a stroke if it shall not be told by colour alone. Stretches in blocks that are drawn later are painted then, and
/// one that names no line of the guide is left out. Those who need more than paint (a sign in the margin, say) ask to
/// be
/// told when a block is drawn or is no longer.
public final class Markings {
    private final Map<String, Map<String, List<Stretch>>> wanted = new LinkedHashMap<>();
    private final Map<String, List<WordsView>> drawn = new HashMap<>();
    private final List<BiConsumer<String, List<WordsView>>> whenDrawn = new ArrayList<>();
    private final List<Consumer<String>> whenUndrawn = new ArrayList<>();

    /// Paints these stretches in this style, and no others any more.
    ///
    /// An empty stretch is painted as a caret.
    ///
    /// @param style a style class that only the asker uses
    public void set(String style, List<Stretch> stretches) {
        var before = wanted.getOrDefault(style, Map.of());
        var after = stretches.stream().collect(Collectors.groupingBy(Stretch::block));
        wanted.put(style, after);
        Stream.concat(before.keySet().stream(), after.keySet().stream())
                .distinct()
                .filter(block -> !before.getOrDefault(block, List.of()).equals(after.getOrDefault(block, List.of())))
                .forEach(block -> paint(style, block));
    }

    /// Asks to be told which lines of which block are drawn, each time one is; those that are drawn are told at once.
    ///
    /// @param listener takes the block's id and its lines, hidden ones too, in reading order
    public void whenDrawn(BiConsumer<String, List<WordsView>> listener) {
        whenDrawn.add(listener);
        drawn.forEach(listener);
    }

    /// Asks to be told which block is no longer drawn.
    public void whenUndrawn(Consumer<String> listener) {
        whenUndrawn.add(listener);
    }

    /// The lines of a block, hidden ones too, in reading order; empty while it is not drawn.
    public List<WordsView> lines(String block) {
        return drawn.getOrDefault(block, List.of());
    }

    /// The drawn line with a key.
    public Optional<WordsView> line(String block, String key) {
        return lines(block).stream()
                .filter(flow ->
                        flow.line().filter(line -> line.key().equals(key)).isPresent())
                .findFirst();
    }

    /// Says that a block is drawn, or drawn anew, with these lines. The page calls this.
    public void drawn(String block, List<WordsView> lines) {
        drawn.put(block, List.copyOf(lines));
        wanted.forEach((style, blocks) -> {
            if (blocks.containsKey(block)) {
                paint(style, block);
            }
        });
        whenDrawn.forEach(listener -> listener.accept(block, lines(block)));
    }

    /// Says that a block is no longer drawn. The page calls this.
    public void undrawn(String block) {
        if (drawn.remove(block) != null) {
            whenUndrawn.forEach(listener -> listener.accept(block));
        }
    }

    private void paint(String style, String block) {
        var lines = wanted.getOrDefault(style, Map.of()).getOrDefault(block, List.of()).stream()
                .collect(Collectors.groupingBy(Stretch::line));
        for (var flow : lines(block)) {
            flow.line().ifPresent(line -> flow.tint(style, lines.getOrDefault(line.key(), List.of())));
        }
    }
}
