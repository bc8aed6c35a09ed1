package org.lectern.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.content.Library;

final class UnitSourceTest {
    @TempDir
    private Path folder;

    private Index index = Index.EMPTY;

    @BeforeEach
    void read() throws IOException {
        var course = Files.createDirectory(folder.resolve("tea"));
        Files.writeString(course.resolve("course.json"), """
            { "id": "tea", "title": "Tea", "units": ["leaf"] }
            """);
        Files.writeString(course.resolve("leaf.json"), """
            { "id": "leaf", "title": "The leaf", "introduction": "What steeps.", "blocks": [
                { "kind": "glossary", "id": "words", "title": "Words", "terms": [
                  { "id": "assam", "term": "Assam", "meaning": "A malty tea.", "aliases": ["breakfast"] } ] },
                { "kind": "definition-examples", "id": "pairs", "title": "Pairs", "pairs": [
                  { "id": "oolong", "term": "Oolong", "definition": "Half oxidised.", "example": "A wulong." } ] },
                { "kind": "diagram", "id": "way", "title": "The way", "description": "Withering comes before rolling.",
                  "nodes": [ { "id": "a", "label": "Kettle" }, { "id": "b", "label": "Gaiwan" } ],
                  "edges": [ { "from": "a", "to": "b", "label": "poured" } ],
                  "groups": [ { "label": "Tray", "nodes": ["a", "b"] } ] },
                { "kind": "sequence", "id": "visit", "title": "A visit", "description": "A host serves.",
                  "participants": [ { "id": "h", "label": "Host" }, { "id": "g", "label": "Guest" } ],
                  "events": [ { "kind": "frame", "word": "loop", "branches": [ { "label": "until empty", "events": [
                    { "kind": "message", "from": "h", "to": "g", "label": "refills" },
                    { "kind": "note", "text": "bow", "over": ["g"] } ] } ] } ] },
                { "kind": "checkpoint", "id": "check", "title": "Check", "questions": [
                  { "kind": "single-choice", "id": "which", "question": "Which one is roasted?", "key": "yes",
                    "options": [ { "id": "yes", "text": "Hojicha", "why": "Charcoal browns it." },
                                 { "id": "no", "text": "Gyokuro" } ], "supports": ["assam"] } ] } ] }
            """);
        index = Index.of(UnitSource.of(Library.read(folder)));
    }

    @Test
    void theHeadOfAUnitIsASection() {
        assertEquals(List.of("SECTION  "), found("steeps"));
    }

    @Test
    void aTermIsFoundByItsNamesAndItsMeaning() {
        for (var typed : List.of("assam", "breakfast", "malty")) {
            assertEquals(List.of("TERM words assam"), found(typed), typed);
        }
    }

    @Test
    void whatTheTitleHoldsIsNotShownAgain() {
        assertEquals("A malty tea.", snippet(Notes.all(index, "assam malty").getFirst()));
        assertEquals("A malty tea.", snippet(Notes.all(index, "assam").getFirst()));
        assertEquals("breakfast", snippet(Notes.all(index, "assam breakfast").getFirst()));
    }

    @Test
    void aDefinitionIsATermToo() {
        assertEquals(List.of("TERM pairs oolong"), found("wulong"));
    }

    @Test
    void theWordsWithinADiagramAreFound() {
        for (var typed : List.of("kettle", "poured", "tray", "withering")) {
            assertEquals(List.of("SECTION way way"), found(typed), typed);
        }
    }

    @Test
    void theWordsWithinASequenceAreFound() {
        for (var typed : List.of("guest", "loop", "until", "refills", "bow")) {
            assertEquals(List.of("SECTION visit visit"), found(typed), typed);
        }
    }

    @Test
    void aQuestionIsFoundByWhatItAsksOffersAndAnswers() {
        for (var typed : List.of("roasted", "gyokuro", "charcoal")) {
            assertEquals(List.of("QUESTION check which"), found(typed), typed);
        }
    }

    @Test
    void whatIsOfferedDoesNotTellWhatIsRight() {
        var result = Notes.all(index, "hojicha").getFirst();
        assertEquals(List.of(List.of(), "Hojicha"), List.of(result.inAnswer(), snippet(result)));
    }

    @Test
    void whyAnOptionIsRightIsPartOfTheAnswer() {
        var result = Notes.all(index, "charcoal").getFirst();
        assertEquals(List.of(List.of("charcoal"), ""), List.of(result.inAnswer(), snippet(result)));
    }

    private static String snippet(Result result) {
        return result.snippet().map(snippet -> snippet.words().words()).orElse("");
    }

    private List<String> found(String typed) {
        return Notes.all(index, typed).stream()
                .map(Result::document)
                .map(document -> document.kind() + " " + document.block() + " " + document.target())
                .toList();
    }
}
