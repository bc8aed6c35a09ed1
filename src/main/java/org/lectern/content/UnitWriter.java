package org.lectern.content;

/// Writes units and courses as the files that are read back the same.
public final class UnitWriter {
    private UnitWriter() {}

    /// A file that takes the place of a former one.
    ///
    /// @param carried how many lists of waivers were handed on to it
    /// @param left how many were not, since nothing has the id of their object any more
    public record Rewritten(String words, int carried, int left) {}

    /// The text of a unit's file.
    public static String write(Unit unit) {
        return Layout.of(file(unit));
    }

    /// The text of a unit's file, with the waivers of the former file on all that is still there.
    public static Rewritten rewrite(Unit unit, String former) {
        try {
            return Handover.of(TreeReader.read(former), file(unit));
        } catch (Slip _) {
            return new Rewritten(write(unit), 0, 0);
        }
    }

    private static Json file(Unit unit) {
        return Scribe.file(unit, "../schema/unit.schema.json");
    }

    /// The text of a `course.json`.
    public static String write(Course course) {
        return Layout.of(Scribe.file(course, "../schema/course.schema.json"));
    }

    /// The text of a `course.json` with one more unit at the end of its list; all else stays as it stands.
    ///
    /// @param file the text of a `course.json` that can be read
    public static String withUnit(String file, String unit) {
        try {
            var lines = new Lines(file);
            if (TreeReader.read(file) instanceof Json.Members course
                    && course.named("units").orElse(course) instanceof Json.Items units
                    && !units.items().isEmpty()) {
                var first = units.items().getFirst().at();
                var last = units.items().getLast().at();
                var end = afterString(file, lines.offset(last));
                var begins = lines.offset(last);
                var lineStart = Math.max(file.lastIndexOf('\n', begins), file.lastIndexOf('\r', begins)) + 1;
                var indent = file.substring(lineStart, begins);
                var below = units.at().line() != first.line() && indent.isBlank();
                return file.substring(0, end)
                        + (below ? "," + lineBreak(file) + indent : ", ")
                        + Layout.quoted(unit)
                        + file.substring(end);
            }
        } catch (Slip slip) {
            throw new IllegalArgumentException(slip.sentence(), slip);
        }
        throw new IllegalArgumentException("the course has no list of units");
    }

    private static String lineBreak(String file) {
        return file.contains("\r\n") ? "\r\n" : "\n";
    }

    /// @param start where the string's first quotation mark stands
    private static int afterString(String file, int start) {
        var at = start + 1;
        while (file.charAt(at) != '"') {
            at += file.charAt(at) == '\\' ? 2 : 1;
        }
        return at + 1;
    }
}
