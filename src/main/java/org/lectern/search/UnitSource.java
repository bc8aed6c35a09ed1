package org.lectern.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lectern.content.Block;
import org.lectern.content.Library;
import org.lectern.content.Transcript;
import org.lectern.content.Unit;

/// The documents of a unit: its head, its blocks, and within these every term and every question.
///
/// @param course its id
public record UnitSource(String course, Unit unit) implements Source {

    /// All units of a library, in reading order.
    public static Stream<UnitSource> of(Library library) {
        return library.shelves().stream()
                .flatMap(shelf -> shelf.units().stream()
                        .map(unit -> new UnitSource(shelf.course().id(), unit)));
    }

    @Override
    public String name() {
        return course + "/" + unit.id();
    }

    @Override
    public int parts() {
        return 1 + unit.blocks().size();
    }

    @Override
    public List<Document> part(int part) {
        if (part == 0) {
            var lines = Transcript.of(unit).lines().stream()
                    .map(line -> line(line, line.key().equals("title") ? Field.TITLE : Field.TEXT))
                    .toList();
            return List.of(document(Kind.SECTION, "", "", lines));
        }
        return documents(unit.blocks().get(part - 1));
    }

    private List<Document> documents(Block block) {
        var own = new ArrayList<Document.Line>();
        Map<String, List<Document.Line>> items = new LinkedHashMap<>();
        for (var line : Transcript.of(block).lines()) {
            var slash = line.key().indexOf('/');
            var item =
                    slash < 0 || kind(block) == Kind.SECTION ? "" : line.key().substring(0, slash);
            if (item.isEmpty()) {
                own.add(line(line, line.key().equals("title") ? Field.TITLE : Field.TEXT));
            } else {
                items.computeIfAbsent(item, _ -> new ArrayList<>())
                        .add(line(line, field(line, line.key().substring(slash + 1))));
            }
        }
        Labels.of(block).forEach(words -> own.add(new Document.Line("", words, Field.LABEL)));
        var documents = new ArrayList<Document>();
        documents.add(document(Kind.SECTION, block.id(), block.id(), own));
        items.forEach((item, lines) -> documents.add(document(kind(block), block.id(), item, lines)));
        return documents;
    }

    /// What the items of a block are that are documents of their own.
    private static Kind kind(Block block) {
        return switch (block) {
            case Block.Glossary _, Block.DefinitionExamples _ -> Kind.TERM;
            case Block.Checkpoint _, Block.CaseStudy _ -> Kind.QUESTION;
            case Block.Prose _,
                    Block.Objectives _,
                    Block.BigIdea _,
                    Block.Table _,
                    Block.Outline _,
                    Block.Diagram _,
                    Block.Sequence _,
                    Block.Picture _,
                    Block.Code _,
                    Block.WorkedExample _,
                    Block.MuddyPoints _,
                    Block.Callout _,
                    Block.Formula _ -> Kind.SECTION;
        };
    }

    private static Field field(Transcript.Line line, String part) {
        return switch (line.shown()) {
            case ASKED -> Field.OFFER;
            case ANSWERED -> Field.ANSWER;
            case ALWAYS ->
                switch (part) {
                    case "term", "question" -> Field.TITLE;
                    case "aliases" -> Field.ALIAS;
                    default -> Field.TEXT;
                };
        };
    }

    private static Document.Line line(Transcript.Line line, Field field) {
        return new Document.Line(line.key(), line.words(), field);
    }

    private Document document(Kind kind, String block, String target, List<Document.Line> lines) {
        return new Document(kind, course, unit.id(), block, target, lines);
    }
}
