package org.lectern.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    /// What may be left out of a meaning: the names of each term.
    private final List<KeyWord> terms;

    /// Words for one thing, any of which may be left out.
    ///
    /// @param small the words in small letters
    /// @param senses what each of them says
    private record KeyWord(List<String> words, List<String> small, List<Sense> senses) {
        static KeyWord of(List<String> words) {
            return new KeyWord(
                    words,
                    words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList(),
                    words.stream().map(word -> Sense.of(Text.of(word))).toList());
        }

        /// Words that the term itself has, or is part of, would need no recall.
        boolean isFit(Sense own) {
            return senses.stream()
                    .allMatch(sense -> !Stems.of(sense.plain()).isEmpty()
                            && Stems.words(sense.plain()).size() <= MOST_WORDS
                            && !sense.isLike(own));
        }

        boolean isIn(String meaning) {
            return small.stream().anyMatch(meaning::contains);
        }
    }

    GlossaryCards(Source source, Block.Glossary glossary) {
        this.source = source;
        this.glossary = glossary;
        fits = glossary.terms().stream().collect(Collectors.groupingBy(GlossaryCards::meaning, Collectors.counting()));
        terms = glossary.terms().stream().map(term -> KeyWord.of(names(term))).toList();
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
        var small = meaning.plain().toLowerCase(Locale.ROOT);
        var own = Sense.of(Text.of(String.join(" ", names(term))));
        var strong = meaning.spans().stream()
                .filter(Span.Strong.class::isInstance)
                .map(span -> KeyWord.of(List.of(span.plain().strip())));
        return Stream.concat(strong, terms.stream())
                .filter(word -> word.isIn(small) && word.isFit(own))
                .flatMap(word -> gapped(meaning, word.words()).stream())
                .findFirst()
                .map(cloze -> source.made(term.id(), "word", CardKind.KEY_WORD, Cue.of(term.term()), cloze));
    }

    private static List<String> names(Term term) {
        return Stream.concat(Stream.of(term.term()), term.aliases().stream()).toList();
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
