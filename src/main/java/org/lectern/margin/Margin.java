package org.lectern.margin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All marks that are there after some strokes.
public final class Margin {
    public static final Margin EMPTY = new Margin(Map.of());

    private final Map<Long, Kept> all;

    /// A stroke with its number: 1 for the first, then always a greater one.
    public record Numbered(long number, Stroke stroke) {}

    /// @param removed whether it was taken away, and may yet be restored
    private record Kept(Mark mark, boolean removed) {
        Kept after(Stroke.Later stroke) {
            return switch (stroke) {
                case Stroke.Noted noted -> new Kept(mark.with(noted.note()), removed);
                case Stroke.Painted painted -> new Kept(mark.with(painted.kind()), removed);
                case Stroke.Attached attached -> new Kept(mark.with(attached.anchor()), removed);
                case Stroke.Removed _ -> new Kept(mark, true);
                case Stroke.Restored _ -> new Kept(mark, false);
            };
        }
    }

    private Margin(Map<Long, Kept> all) {
        this.all = all;
    }

    /// What came of some strokes, in the order in which they were done.
    public static Margin of(List<Numbered> strokes) {
        var all = new LinkedHashMap<Long, Kept>();
        strokes.forEach(stroke -> apply(all, stroke));
        return new Margin(Collections.unmodifiableMap(all));
    }

    /// What comes of one more stroke.
    public Margin with(Numbered stroke) {
        var after = new LinkedHashMap<>(all);
        apply(after, stroke);
        return new Margin(Collections.unmodifiableMap(after));
    }

    /// A stroke that does not fit its mark changes nothing.
    private static void apply(Map<Long, Kept> all, Numbered numbered) {
        switch (numbered.stroke()) {
            case Stroke.Made made -> all.put(numbered.number(), new Kept(made.mark(), false));
            case Stroke.Later later -> {
                try {
                    all.computeIfPresent(later.mark(), (_, kept) -> kept.after(later));
                } catch (IllegalArgumentException unfit) {
                    // such as a section as the place of a highlight: the mark stays as it was
                }
            }
        }
    }

    /// The mark with a number, unless it was removed.
    public Optional<Mark> mark(long number) {
        return Optional.ofNullable(all.get(number))
                .filter(kept -> !kept.removed())
                .map(Kept::mark);
    }

    /// The numbers of all marks that are there, in the order in which they were made.
    public List<Long> numbers() {
        var numbers = new ArrayList<Long>();
        all.forEach((number, kept) -> {
            if (!kept.removed()) {
                numbers.add(number);
            }
        });
        return List.copyOf(numbers);
    }
}
