package org.lectern.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lectern.quiz.Samples.checkpoint;
import static org.lectern.quiz.Samples.choice;
import static org.lectern.quiz.Samples.deck;
import static org.lectern.quiz.Samples.glossary;
import static org.lectern.quiz.Samples.library;
import static org.lectern.quiz.Samples.open;
import static org.lectern.quiz.Samples.row;
import static org.lectern.quiz.Samples.shelf;
import static org.lectern.quiz.Samples.table;
import static org.lectern.quiz.Samples.term;
import static org.lectern.quiz.Samples.text;
import static org.lectern.quiz.Samples.unit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lectern.content.Backing;
import org.lectern.content.Block;
import org.lectern.content.Changes;
import org.lectern.content.Question;
import org.lectern.content.Unit;

/// What is noticed between two editions of a guide.
final class EditionTest {
    /// A term of the guide that an author edits.
    ///
    /// @param meaning a number for what it means
    /// @param wording a number for how that is put
    private record Word(String id, int meaning, int wording) {
        Block block() {
            var words = wording % 2 == 0 ? "Meaning %d of it." : "meaning  %d of, it";
            return glossary("block-" + id + "-" + wording, term(id, "The " + id, words.formatted(meaning)));
        }
    }

    @Test
    void aGuideThatIsTheSameHasNoChanges() {
        var edition = Edition.of(deck(glossary("g", 3), checkpoint("c", open("why"), choice("which", "a"))));
        assertEquals(Changes.NONE, edition.since(edition));
    }

    @Test
    void eachItemCountsOnceHoweverManyCardsItHas() {
        var before = Edition.of(deck(glossary("g", term("kept", "Kept", "one"), term("gone", "Gone", "two"))));
        var after = Edition.of(deck(glossary("g", term("kept", "Other", "other"), term("new", "New", "three"))));
        assertEquals(new Changes(List.of("c/kept"), List.of("c/new"), List.of("c/gone")), after.since(before));
    }

    @Test
    void aNewColumnChangesNoRow() {
        var before = Edition.of(deck(table("t", row("r", "Head", "one"))));
        var after = Edition.of(deck(table("t", row("r", "Head", "one", "two"))));
        assertEquals(Changes.NONE, after.since(before));
    }

    @Test
    void anIdThatIsNowAnotherKindOfThingHasChanged() {
        var before = Edition.of(deck(glossary("g", term("x", "X", "one"))));
        var after = Edition.of(deck(checkpoint("c", open("x"))));
        assertEquals(List.of("c/x"), after.since(before).changed());
    }

    @Test
    void aWholeCourseThatComesOrGoesIsNoChange() {
        var one = Edition.of(Deck.of(library(shelf("one", unit("u", glossary("g", 2))))));
        var two = Edition.of(Deck.of(library(shelf("two", unit("u", glossary("g", 2))))));
        assertEquals(Changes.NONE, two.since(one));
        assertEquals(Changes.NONE, one.since(two.after(one)));
    }

    @Test
    void whatWasWrittenIsReadBack() {
        var edition = Edition.of(deck(glossary("g", 3), checkpoint("c", open("why"), choice("which", "a"))));
        assertEquals(edition, Edition.of(edition.written()));
        assertEquals(new Edition(new TreeMap<>()), Edition.of("nonsense\n\n/ \n"));
    }

    @Test
    void rewordingAQuestionAndItsExplanationsChangesNothing() {
        var one = choice("q", "b");
        var other = new Question.SingleChoice(
                "q",
                text("Quite another question?"),
                one.options().reversed(),
                "b",
                new Backing(
                        Optional.of(text("A new note.")),
                        List.of("elsewhere"),
                        List.of(),
                        Optional.empty(),
                        one.provenance()));
        assertEquals(
                Changes.NONE, Edition.of(deck(checkpoint("c", other))).since(Edition.of(deck(checkpoint("c", one)))));
    }

    /// Moves, reorders, rewords, means something else, retires and brings back at random; what is noticed is what was
    /// done to meanings and ids, and nothing of the rest.
    @Test
    void onlyWhatLearnersMustKnowIsNoticed() {
        for (var seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            var words = new ArrayList<Word>();
            for (var n = 0; n < 12; n++) {
                words.add(new Word("word-" + n, n, 0));
            }
            var before = edition(words, random);
            var retired = new TreeSet<String>();
            var changed = new TreeSet<String>();
            var added = new TreeSet<String>();
            for (var n = 0; n < 12; n++) {
                var id = "word-" + n;
                var word = new Word(id, n, random.nextInt(4));
                switch (random.nextInt(6)) {
                    case 0 -> {
                        words.removeIf(old -> old.id().equals(id));
                        retired.add("c/" + id);
                    }
                    case 1 -> {
                        words.replaceAll(old -> old.id().equals(id) ? new Word(id, 100 + word.meaning(), 1) : old);
                        changed.add("c/" + id);
                    }
                    case 2 -> {
                        words.add(new Word("more-" + id, 300, 0));
                        added.add("c/more-" + id);
                    }
                    default -> words.replaceAll(old -> old.id().equals(id) ? word : old);
                }
            }
            Collections.shuffle(words, random);
            var after = edition(words, random);
            assertEquals(
                    new Changes(List.copyOf(changed), List.copyOf(added), List.copyOf(retired)), after.since(before));
            assertEquals(
                    new Changes(List.copyOf(changed), List.copyOf(retired), List.copyOf(added)), before.since(after));
        }
    }

    /// The words as a course of three units, each word in any of them.
    private static Edition edition(List<Word> words, Random random) {
        var units = new ArrayList<List<Block>>();
        for (var n = 0; n < 3; n++) {
            units.add(new ArrayList<>());
        }
        words.forEach(word -> units.get(random.nextInt(3)).add(word.block()));
        return Edition.of(Deck.of(library(shelf(
                "c",
                IntStream.range(0, 3)
                        .mapToObj(n -> unit("u" + n, units.get(n).toArray(Block[]::new)))
                        .toArray(Unit[]::new)))));
    }
}
