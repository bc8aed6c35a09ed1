package org.lectern.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/// The files of one reading, which may be read side by side. Those that did not change since the reading before are
/// taken from there.
final class Drafts {
    private final Map<Path, Kept<Course>> courses = new ConcurrentHashMap<>();
    private final Map<Path, Kept<Unit>> units = new ConcurrentHashMap<>();
    private final Map<Path, Kept<Course>> formerCourses;
    private final Map<Path, Kept<Unit>> formerUnits;
    private volatile boolean metBroken;

    /// What tells that a file was written again.
    ///
    /// @param size in bytes
    /// @param key the platform's name for the file; empty where it has none
    private record Stamp(long size, FileTime written, String key) {}

    private record Kept<T extends Record>(Optional<Stamp> stamp, Draft<T> draft) {}

    private Drafts(Map<Path, Kept<Course>> formerCourses, Map<Path, Kept<Unit>> formerUnits) {
        this.formerCourses = formerCourses;
        this.formerUnits = formerUnits;
    }

    /// For a first reading.
    static Drafts none() {
        return new Drafts(Map.of(), Map.of());
    }

    /// For the next reading.
    ///
    /// @param touched files that are read in any case: two saves may come too close for the file's time to tell
    Drafts next(Set<Path> touched) {
        var next = new Drafts(new HashMap<>(courses), new HashMap<>(units));
        next.formerCourses.keySet().removeAll(touched);
        next.formerUnits.keySet().removeAll(touched);
        return next;
    }

    /// A course's own file.
    Draft<Course> course(Path file) {
        return draft(file, Course.class, _ -> {}, formerCourses, courses);
    }

    /// A unit's file, proofread by itself.
    Draft<Unit> unit(Path file) {
        return draft(file, Unit.class, Proofreader::read, formerUnits, units);
    }

    /// Whether a file that had to be read is not JSON at all, as when it is still being written.
    boolean metBroken() {
        return metBroken;
    }

    /// Whether a unit has a formula in LaTeX.
    boolean haveFormulas() {
        return units.values().stream().map(kept -> kept.draft().origins()).anyMatch(Drafts::haveFormulas);
    }

    private static boolean haveFormulas(Origins origins) {
        return origins.all(Block.Formula.class).stream().anyMatch(block -> Notation.of(block) == Notation.TEX)
                || origins.all(Text.class).stream()
                        .flatMap(Text::formulas)
                        .findAny()
                        .isPresent();
    }

    private <T extends Record> Draft<T> draft(
            Path file,
            Class<T> type,
            Consumer<Draft<T>> proofread,
            Map<Path, Kept<T>> former,
            Map<Path, Kept<T>> present) {
        var stamp = stamp(file); // before it is read: what is written meanwhile must count as new next time
        var kept = Optional.ofNullable(former.get(file))
                .filter(known -> stamp.isPresent() && known.stamp().equals(stamp))
                .orElseGet(() -> {
                    var draft = Draft.read(file, type);
                    proofread.accept(draft);
                    if (draft.tree().isEmpty()) {
                        metBroken = true;
                    }
                    return new Kept<>(stamp, draft);
                });
        present.put(file, kept);
        return kept.draft().copy();
    }

    private static Optional<Stamp> stamp(Path file) {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return Optional.of(new Stamp(
                    attributes.size(), attributes.lastModifiedTime(), Objects.toString(attributes.fileKey(), "")));
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
