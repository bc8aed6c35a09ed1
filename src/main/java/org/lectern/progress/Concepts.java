package org.lectern.progress;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lectern.content.Block;
import org.lectern.content.Mentions;
import org.lectern.content.Span;
import org.lectern.content.Term;
import org.lectern.content.Text;
import org.lectern.content.Unit;

/// What the options of questions stand for: a term of the glossary or the head of a table's row, or else only their own
/// words.
final class Concepts {
    private final Map<String, Concept> byName = new HashMap<>();
    private final Map<String, Concept> byTerm = new LinkedHashMap<>();
    private final Mentions mentions;
    private final List<Block.Table> tables;

    private Concepts(List<Term> terms, List<Block.Table> tables) {
        this.tables = tables;
        mentions = Mentions.of(terms);
        for (var term : terms) {
            var concept = new Concept(term.term(), Optional.of(term.id()));
            byTerm.putIfAbsent(term.id(), concept);
            Stream.concat(Stream.of(term.term()), term.aliases().stream())
                    .forEach(name -> byName.putIfAbsent(folded(name), concept));
        }
        for (var table : tables) {
            for (var row : table.rows()) {
                var head = row.cells().getFirst().plain();
                byName.putIfAbsent(folded(head), new Concept(head, Optional.of(row.id())));
            }
        }
    }

    /// Those of a course.
    static Concepts of(List<Unit> units) {
        var blocks = units.stream().flatMap(unit -> unit.blocks().stream()).toList();
        return new Concepts(
                blocks.stream()
                        .filter(Block.Glossary.class::isInstance)
                        .flatMap(block -> ((Block.Glossary) block).terms().stream())
                        .toList(),
                blocks.stream()
                        .filter(Block.Table.class::isInstance)
                        .map(Block.Table.class::cast)
                        .toList());
    }

    /// The term or row whose name the words are; else the only term they mention; else the words.
    Concept of(Text words) {
        return Optional.ofNullable(byName.get(folded(words.plain())))
                .or(() -> onlyMention(words))
                .orElseGet(() -> new Concept(words.plain(), Optional.empty()));
    }

    private Optional<Concept> onlyMention(Text words) {
        var found = new LinkedHashSet<String>();
        targets(mentions.block().link(words).spans(), found);
        return found.size() == 1 ? Optional.ofNullable(byTerm.get(found.getFirst())) : Optional.empty();
    }

    private static void targets(List<Span> spans, Set<String> found) {
        for (var span : spans) {
            switch (span) {
                case Span.Link link -> found.add(link.target());
                case Span.Strong strong -> targets(strong.spans(), found);
                case Span.Emphasis emphasis -> targets(emphasis.spans(), found);
                case Span.Plain _, Span.Code _, Span.Formula _ -> {}
            }
        }
    }

    /// Where two concepts stand side by side: the first table that names both, else the entry of the one that was
    /// taken.
    Optional<String> compared(Concept meant, Concept taken) {
        return tables.stream()
                .filter(table -> names(table, meant) && names(table, taken))
                .map(Block.Table::id)
                .findFirst()
                .or(taken::id)
                .or(meant::id);
    }

    private boolean names(Block.Table table, Concept concept) {
        var heads = Stream.concat(
                table.columns().stream().map(column -> Text.of(column.title())),
                table.rows().stream().map(row -> row.cells().getFirst()));
        return heads.anyMatch(head -> of(head).equals(concept));
    }

    private static String folded(String name) {
        return name.strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
