package org.lectern.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which block or item a problem is in.
final class SurroundingsTest {
    @TempDir
    private Path folder;

    @Test
    void aProblemNamesTheInnermostBlockOrItem() throws IOException {
        var course = Files.createDirectory(folder.resolve("x"));
        Files.writeString(course.resolve("course.json"), "{\"id\":\"x\",\"title\":\"T\",\"units\":[\"u\"]}");
        Files.writeString(course.resolve("u.json"), """
            { "id": "u", "title": "T", "introduction": "I", "slip": 1, "blocks": [
              { "kind": "prose", "id": "p", "title": "P", "paragraphs": ["P"], "slip": 2 },
              { "kind": "glossary", "id": "g", "title": "G", "terms": [
                { "id": "t", "term": "T", "meaning": "M" },
                { "id": "s", "term": "S", "meaning": "M", "slip": 3 } ] },
              { "kind": "table", "id": "f", "title": "F", "columns": [ { "id": "c", "title": "C", "slip": 4 } ],
                "rows": [ { "id": "r", "cells": ["A", "B"], "slip": 5 } ] },
              { "kind": "outline", "id": "o", "title": "O", "points": [
                { "id": "o1", "text": "T", "points": [ { "id": "o2", "text": "T", "slip": 6 } ] } ] },
              { "kind": "checkpoint", "id": "k", "title": "K", "questions": [
                { "kind": "open", "id": "q", "question": "Q", "answer": "A",
                  "points": [ { "id": "kp", "text": "T", "need": "required", "slip": 7 } ] } ] } ] }
            """);
        assertEquals(
                List.of("", "p", "s", "f", "r", "o2", "q"),
                Library.read(folder).problems().stream()
                        .filter(problem -> problem.sentence().contains("slip"))
                        .map(Problem::target)
                        .toList());
    }
}
