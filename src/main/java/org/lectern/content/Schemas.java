package org.lectern.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// The JSON Schemas by which an author's editor completes and explains the files.
public final class Schemas {
    /// The folder of the schemas, beside those of the courses.
    static final String FOLDER = "schema";

    private static final String SUFFIX = ".schema.json";

    private Schemas() {}

    /// Puts the schemas into `schema` below a folder of courses, unless just these are there already.
    public static void copyInto(Path courses) throws IOException {
        var folder = Files.createDirectories(courses.resolve(FOLDER));
        for (var file : List.of(Course.class, Unit.class)) {
            var copy = folder.resolve(name(file));
            var schema = bytes(file);
            if (!Files.exists(copy) || !Arrays.equals(schema, Files.readAllBytes(copy))) {
                Files.write(copy, schema);
            }
        }
    }

    /// What a course or unit in its own folder writes as `$schema`.
    static String reference(Class<? extends Record> file) {
        return "../" + FOLDER + "/" + name(file);
    }

    /// The name of the schema for files that are read into this record.
    static String name(Class<? extends Record> file) {
        return file.getSimpleName().toLowerCase(Locale.ROOT) + SUFFIX;
    }

    static boolean isSchema(Path file) {
        return file.getFileName().toString().endsWith(SUFFIX);
    }

    private static byte[] bytes(Class<? extends Record> file) throws IOException {
        try (var in = Objects.requireNonNull(Schemas.class.getResourceAsStream(FOLDER + "/" + name(file)))) {
            return in.readAllBytes();
        }
    }
}
