package org.lectern.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.content.Slip;
import org.lectern.content.SourceFile;

/// Turns a study guide in Markdown into a unit of a course.
public final class Importer {
    /// Characters.
    private static final int LARGEST = 4 * 1024 * 1024;

    private static final Pattern NUMBERED = Pattern.compile(
            "^(unit|module|chapter|lesson|week|part|domain)\\s+(\\d{1,3})\\b", Pattern.CASE_INSENSITIVE);

    private final Figures figures;

    public Importer(Figures figures) {
        this.figures = figures;
    }

    /// Reads a guide and writes its unit.
    ///
    /// @param into a course folder, or the folder of courses
    /// @param course id of the course, if `into` does not tell
    /// @return what there is to tell the author, line by line
    /// @throws Refusal when nothing was written
    public List<String> run(Path guide, Path into, Optional<String> course) throws Refusal {
        var words = read(guide);
        var notes = new Notes();
        var taken = Guide.of(words, notes);
        var title = taken.title().map(Words::line).orElseGet(() -> name(guide));
        var id = unitId(guide, title);
        var place = CoursePlace.find(into, course, title);
        var made = Chapters.unit(taken, id, title, notes, figures);
        if (made.blocks().isEmpty()) {
            throw new Refusal(guide + ":1:1: error: there is nothing in this guide to make a unit of;"
                    + " it needs headings with words, lists or tables below them");
        }
        var old = place.unit(id);
        var reunion = Reunion.of(made, old);
        var renewal = new Renewal(reunion, place.taken());
        var unit = renewal.unit(made, old);
        var lines = new ArrayList<String>();
        notes.inOrder().forEach(missed -> lines.add(guide + ":" + missed.line() + ":1: note: " + missed.sentence()));
        lines.addAll(place.write(unit, title));
        if (!renewal.carried().isEmpty()) {
            var parts = new java.util.TreeSet<>(renewal.carried());
            lines.add(
                    "carried over from the former file what the guide does not say about: " + String.join(", ", parts));
        }
        reunion.lost()
                .forEach(part ->
                        lines.add("not in the guide any more: " + part.id() + " (" + Notes.quoted(part.name()) + ")"));
        lines.add(Counts.of(unit, taken.sections().size(), notes.kept()));
        return lines;
    }

    private static String read(Path guide) throws Refusal {
        if (!Files.exists(guide)) {
            throw new Refusal(guide + ":1:1: error: there is no such file; name a guide in Markdown");
        }
        if (!Files.isRegularFile(guide)) {
            throw new Refusal(guide + ":1:1: error: this is not a file; name a guide in Markdown");
        }
        try {
            var words = SourceFile.read(guide);
            if (words.length() > LARGEST) {
                throw new Refusal(guide + ":1:1: error: the guide is larger than 4 MiB; split it into units");
            }
            return words;
        } catch (Slip slip) {
            throw new Refusal(slip.in(guide).toString(), slip);
        }
    }

    /// The id that the guide asks for: its number, or its file's name, or its title.
    private static String unitId(Path guide, String title) {
        var numbered = NUMBERED.matcher(title);
        if (numbered.find()) {
            return numbered.group(1).toLowerCase(Locale.ROOT) + "-" + Integer.parseInt(numbered.group(2));
        }
        var name = Slug.of("", name(guide)).replaceAll("(^|-)(study-guide|guide|readme|part)$", "");
        var id = name.isEmpty() ? Slug.of("unit", title).replaceFirst("^unit-(?=.)", "") : name;
        return id.equals("course") || id.equals("ids") ? id + "-unit" : id;
    }

    private static String name(Path guide) {
        return String.valueOf(guide.getFileName()).replaceFirst("\\.[A-Za-z]+$", "");
    }
}
