package org.lectern.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lectern.content.Library;

/// Walks every question of the shipped course, seeking every word of its answer.
final class HiddenAnswersTest {
    private static final Library SHIPPED = Library.read(Path.of("content"));
    private static final Index INDEX = Index.of(UnitSource.of(SHIPPED));

    @Test
    void noAnswerIsShownUnasked() {
        var shown = new ArrayList<String>();
        var words = 0;
        for (var question : questions()) {
            var visible = question.lines().stream()
                    .filter(line -> line.field() != Field.ANSWER)
                    .map(Document.Line::words)
                    .toList();
            var answer = question.lines().stream()
                    .filter(line -> line.field() == Field.ANSWER)
                    .flatMap(line -> Tokens.words(line.words()).stream())
                    .collect(Collectors.toSet());
            for (var word : answer) {
                words++;
                var result = new Showing(question, Sought.of("\"" + word + "\"")).result();
                Stream.concat(
                                Stream.of(result.title().words()),
                                result.snippet().map(snippet -> snippet.words().words()).stream())
                        .filter(line -> !visible.contains(line))
                        .forEach(shown::add);
            }
        }
        assertTrue(words > 1000, () -> "only few words were sought");
        assertEquals(List.of(), shown);
    }

    @Test
    void whatOnlyTheAnswerHasIsSaidToBeThere() {
        for (var question : questions()) {
            var visible = question.lines().stream()
                    .filter(line -> line.field() != Field.ANSWER)
                    .flatMap(line -> Tokens.words(line.words()).stream())
                    .collect(Collectors.toSet());
            question.lines().stream()
                    .filter(line -> line.field() == Field.ANSWER)
                    .flatMap(line -> Tokens.words(line.words()).stream())
                    .filter(word -> !visible.contains(word))
                    .distinct()
                    .forEach(word -> {
                        var result = new Showing(question, Sought.of("\"" + word + "\"")).result();
                        assertEquals(
                                List.of(List.of(word), true),
                                List.of(result.inAnswer(), result.answer().isPresent()),
                                question.target());
                    });
        }
    }

    @Test
    void everyTermIsFoundFirstByItsName() {
        var missed = INDEXED_TERMS.stream()
                .filter(term -> Notes.all(INDEX, term.title()).stream()
                        .limit(3)
                        .noneMatch(result -> result.document().target().equals(term.target())))
                .map(Document::title)
                .toList();
        assertEquals(List.of(), missed);
    }

    private static final List<Document> INDEXED_TERMS =
            documents().filter(document -> document.kind() == Kind.TERM).toList();

    private static List<Document> questions() {
        return documents().filter(document -> document.kind() == Kind.QUESTION).toList();
    }

    private static Stream<Document> documents() {
        return UnitSource.of(SHIPPED)
                .flatMap(unit -> Stream.iterate(0, part -> part < unit.parts(), part -> part + 1)
                        .flatMap(part -> unit.part(part).stream()));
    }
}
