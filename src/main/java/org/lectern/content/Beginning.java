package org.lectern.content;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static org.lectern.content.Wording.quoted;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.io.JsonStringEncoder;

/// What a new course begins with: its `course.json` and a small first unit, which shows an author how to go on.
///
/// @param course its id, and so the name of its folder
/// @param unit id of the first unit, and so the name of its file
public record Beginning(String course, String title, String unit) {
    /// @throws IllegalArgumentException with a sentence for the author, when no course can have such names
    public Beginning {
        if (!Scalars.isId(course)) {
            throw new IllegalArgumentException(Scalars.badId(course));
        }
        if (course.equals(Schemas.FOLDER)) {
            throw new IllegalArgumentException("a course cannot be called " + quoted(course)
                    + ", since the folder of that name holds the schemas; choose another id");
        }
        if (!Scalars.isId(unit)) {
            throw new IllegalArgumentException(Scalars.badId(unit));
        }
        if (!CourseFolder.canBeUnit(unit)) {
            throw new IllegalArgumentException(
                    "a unit cannot be called 'course', since course.json is the course itself; choose another id");
        }
        if (title.isBlank()) {
            throw new IllegalArgumentException("the title of a course must not be empty");
        }
    }

    /// Why the course cannot begin in a folder of courses without touching what is there; empty when it can.
    public Optional<String> refusal(Path courses) throws IOException {
        if (Files.exists(courses) && !Files.isDirectory(courses)) {
            return Optional.of(courses + " is a file; name a folder for the courses");
        }
        if (Files.exists(courses.resolve(CourseFolder.COURSE_FILE))) {
            return Optional.of(courses + " is a course itself; name the folder above it");
        }
        var folder = courses.resolve(course);
        if (Files.exists(folder) && !isEmptyFolder(folder)) {
            return Optional.of(folder + " is there already, and nothing in it was changed; choose another id");
        }
        return Optional.empty();
    }

    /// Writes the files of the course, and the schemas beside it.
    ///
    /// @return the folder of the course
    /// @throws IOException also when one of the files is there already
    public Path write(Path courses) throws IOException {
        var folder = Files.createDirectories(courses.resolve(course));
        Schemas.copyInto(courses);
        Files.writeString(folder.resolve(CourseFolder.COURSE_FILE), courseFile(), CREATE_NEW);
        Files.writeString(folder.resolve(unit + Folders.JSON), unitFile(), CREATE_NEW);
        return folder;
    }

    private static boolean isEmptyFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (var children = Files.list(folder)) {
            return children.findAny().isEmpty();
        }
    }

    private String courseFile() {
        return """
            {
              "$schema": "%s",
              "id": "%s",
              "title": "%s",
              "units": ["%s"],
              "sources": {}
            }
            """.formatted(
                        Schemas.reference(Course.class),
                        course,
                        String.valueOf(JsonStringEncoder.getInstance().quoteAsCharArray(title)),
                        unit);
    }

    private String unitFile() {
        return """
            {
              "$schema": "%s",
              "id": "%s",
              "title": "A first unit",
              "introduction": "What this unit is about, and what it is good for.",
              "blocks": [
                {
                  "kind": "prose",
                  "id": "how-to-begin",
                  "title": "How to begin",
                  "paragraphs": ["Put your own words in place of these. A text may hold *marks* and lead to a [term](#id)."]
                },
                {
                  "kind": "glossary",
                  "id": "words",
                  "title": "Words",
                  "terms": [
                    {
                      "id": "id",
                      "term": "Id",
                      "meaning": "The name you give to a part of a unit; reviews are kept by it, so it stays when words change."
                    }
                  ]
                },
                {
                  "kind": "checkpoint",
                  "id": "check-words",
                  "title": "Try yourself",
                  "questions": [
                    {
                      "kind": "open",
                      "id": "ask-id",
                      "question": "Why does an id stay when you put a question into other words?",
                      "answer": "Reviews are kept by it; with another id the question would be new.",
                      "points": [
                        {
                          "id": "reviews",
                          "text": "Reviews are kept by the id.",
                          "need": "required",
                          "accept": ["reviews", "history", "what was learned"]
                        }
                      ],
                      "supports": ["id"]
                    }
                  ]
                }
              ]
            }
            """.formatted(Schemas.reference(Unit.class), unit);
    }
}
