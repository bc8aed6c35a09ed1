package org.lectern.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.content.Backing;
import org.lectern.content.Block;
import org.lectern.content.CardKind;
import org.lectern.content.Gap;
import org.lectern.content.Question;
import org.lectern.content.Span;
import org.lectern.content.Term;
import org.lectern.content.Text;

/// The cards that a glossary holds.
final class GlossaryCards {
    /// More words are a clause, which nobody types the same way twice.
    private static final int MOST_WORDS = 4;

    private static final String GAP = "left-out";

    private final Source source;
    private final Block.Glossary glossary;
    /// How many terms each meaning fits.
    private final Map<String, Long> fits;

    GlossaryCards(Source source, Block.Glossary glossary) {
        this.source = source;
        this.glossary = glossary;
        fits = glossary.terms().stream().collect(Collectors.groupingBy(GlossaryCards::meaning, Collectors.counting()));
    }

    List<Card> cards() {
        return glossary.terms().stream().flatMap(this::of).toList();
    }

    private Stream<Card> of(Term term) {
        var cards = new ArrayList<Card>();
        cards.add(new Card.Meaning(source.id(term.id(), "meaning"), source.spot(), term));
        // A meaning that fits two terms asks for neither.
        if (fits.getOrDefault(meaning(term), 0L) == 1) {
            cards.add(new Card.Naming(source.id(term.id(), "term"), source.spot(), term));
        }
        keyWord(term).ifPresent(cards::add);
        return cards.stream();
    }

    /// The meaning as a naming card shows it.
    private static String meaning(Term term) {
        return Mask.meaningWithoutName(term).plain().strip();
    }

    /// The meaning with a gap for what the author made strong, or else for another term of the glossary.
    private Optional<Card> keyWord(Term term) {
        var meaning = Phrase.unlinked(term.meaning());
        var strong = meaning.spans().stream()
                .filter(Span.Strong.class::isInstance)
                .map(span -> List.of(span.plain().strip()));
        var terms = glossary.terms().stream().filter(other -> other != term).map(GlossaryCards::names);
        return Stream.concat(strong, terms)
                .filter(words -> isKeyWord(words, term))
                .flatMap(words -> gapped(meaning, words).stream())
                .findFirst()
                .map(cloze -> source.made(term.id(), "word", CardKind.KEY_WORD, Cue.of(term.term()), cloze));
    }

    private static List<String> names(Term term) {
        return Stream.concat(Stream.of(term.term()), term.aliases().stream()).toList();
    }

    /// Words that the term itself has, or is part of, would need no recall.
    private static boolean isKeyWord(List<String> words, Term term) {
        var own = Text.of(String.join(" ", names(term)));
        return words.stream()
                .allMatch(word -> !word.isEmpty()
                        && Stems.words(word).size() <= MOST_WORDS
                        && !Stems.of(word).isEmpty()
                        && !Rivals.alike(Text.of(word), own));
    }

    private static Optional<Question> gapped(Text meaning, List<String> words) {
        return Mask.gapped(meaning, words, "{{" + GAP + "}}")
                .map(text -> new Question.Cloze(
                        "made",
                        Text.EMPTY,
                        text,
                        List.of(new Gap(
                                GAP, words.getFirst(), words.subList(1, words.size()), List.of(), Optional.empty())),
                        Backing.NONE));
    }
}
