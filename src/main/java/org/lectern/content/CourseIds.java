package org.lectern.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The ids of a course: those that are missing, and what became of the others since this was last looked at.
///
/// Nothing is written until [#save]. Then files get the ids that they lack, and the ledger `ids.json` gets all of them,
/// unless there is a problem that leaves it unknown which they are.
public final class CourseIds {
    private final Path folder;
    private final List<IdentifiedFile> files = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Meaning> meanings = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private Optional<Ledger> before = Optional.empty();

    /// Where an object or its id stands.
    ///
    /// @param line from 1
    /// @param column from 1
    public record Place(Path file, int line, int column) {
        private static Place of(Path file, Spot spot) {
            return new Place(file, spot.line(), spot.column());
        }

        /// `file:line:column`
        @Override
        public String toString() {
            return file + ":" + line + ":" + column;
        }
    }

    private CourseIds(Path folder) {
        this.folder = folder;
    }

    /// Reads the courses in a folder, or the one whose folder it is.
    public static List<CourseIds> in(Path folder) throws IOException {
        if (isCourse(folder)) {
            return List.of(of(folder));
        }
        try (var children = Files.list(folder)) {
            var courses = children.filter(CourseIds::isCourse).sorted().toList();
            var read = new ArrayList<CourseIds>();
            for (var course : courses) {
                read.add(of(course));
            }
            return List.copyOf(read);
        }
    }

    private static boolean isCourse(Path folder) {
        return Files.exists(folder.resolve(CourseFolder.COURSE_FILE));
    }

    private static CourseIds of(Path folder) throws IOException {
        var ids = new CourseIds(folder);
        var ledger = Ledger.of(folder);
        ledger.ifPresent(draft -> ids.problems.addAll(draft.remarks().problems()));
        ids.before = ledger.flatMap(Draft::good);
        if (ids.problems.isEmpty()) {
            ids.read();
        }
        return ids;
    }

    private void read() throws IOException {
        for (var file : Folders.json(folder)) {
            if (file.endsWith(CourseFolder.COURSE_FILE)) {
                read(file, Course.class);
            } else if (!file.endsWith(Ledger.FILE)) {
                read(file, Unit.class);
            }
        }
        var taken = taken();
        files.replaceAll(file -> file.filled(name(file), taken));
        files.stream().filter(file -> file.type() == Unit.class).forEach(this::unit);
        problems.sort(null);
    }

    private void read(Path file, Class<? extends Record> type) {
        try {
            files.add(IdentifiedFile.read(file, type));
        } catch (Slip slip) {
            var remarks = new Remarks(file);
            remarks.error(slip.at(), slip.sentence());
            problems.addAll(remarks.problems());
        }
    }

    private Set<String> taken() {
        var taken = new HashSet<String>();
        files.forEach(file -> taken.addAll(file.ids(Holder.Scope.ITEM)));
        before.ifPresent(ledger -> {
            taken.addAll(ledger.items().keySet());
            taken.addAll(ledger.retired().keySet());
        });
        return taken;
    }

    private String name(IdentifiedFile file) {
        var name = file.manuscript().file().getFileName().toString();
        return file.type() == Course.class
                ? Folders.name(folder)
                : name.substring(0, name.length() - Folders.JSON.length());
    }

    /// Reads a unit as it will be with its new ids.
    private void unit(IdentifiedFile file) {
        var remarks = new Remarks(file.manuscript().file());
        var origins = new Origins();
        try {
            new Binder(remarks, origins)
                    .file(TreeReader.read(file.text()), Unit.class)
                    .ifPresent(unit -> {
                        before.ifPresent(ledger -> ledger.refuse(unit, origins, remarks));
                        meanings.putAll(Meaning.of(unit));
                        unit.blocks().stream()
                                .flatMap(Item::of)
                                .forEach(item -> places.put(
                                        item.id(),
                                        Place.of(file.manuscript().file(), origins.spot(item.part(), "id"))));
                    });
        } catch (Slip slip) {
            remarks.error(slip.at(), slip.sentence());
        }
        problems.addAll(remarks.problems());
    }

    public Path folder() {
        return folder;
    }

    /// Why the ledger cannot be written; empty when it can.
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /// The new ids by where their objects begin.
    public Map<Place, String> given() {
        var given = new LinkedHashMap<Place, String>();
        for (var file : files) {
            file.given().forEach(id -> given.put(Place.of(file.manuscript().file(), id.object()), id.id()));
        }
        return given;
    }

    /// What students will meet that learned by the guide of the last time; empty when there was none, or when it cannot
    /// be told for the problems.
    public Optional<Changes> changes() {
        return before.filter(_ -> problems.isEmpty()).map(ledger -> ledger.until(meanings));
    }

    /// Where an item stands that is there now.
    public Optional<Place> place(String item) {
        return Optional.ofNullable(places.get(item));
    }

    /// Writes the new ids and the ledger, each file as a whole or not at all.
    public void save() throws IOException {
        for (var file : files) {
            if (!file.given().isEmpty()) {
                file.manuscript().save(file.text());
            }
        }
        var next = before.orElse(Ledger.EMPTY).next(meanings);
        if (problems.isEmpty() && !before.equals(Optional.of(next))) {
            Original.save(folder.resolve(Ledger.FILE), next.written());
        }
    }
}
