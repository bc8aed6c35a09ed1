package org.lectern.margin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lectern.content.Stretch;
import org.lectern.content.Unit;
import org.lectern.content.UnitText;

/// A highlight never moves to other words, whatever is written or struck out around it.
final class WhereaboutsLawTest {
    private static final int ROUNDS = 4000;

    /// Text whose words are known one by one, so that one can say where each is after edits.
    private static final class Draft {
        private final SplittableRandom random;
        private final List<List<Word>> paragraphs = new ArrayList<>();
        private List<Word> marked = List.of();

        /// @param sign what is written; two words with the same sign are not the same word
        private static final class Word {
            private final String sign;

            Word(String sign) {
                this.sign = sign;
            }
        }

        Draft(SplittableRandom random) {
            this.random = random;
            for (var i = random.nextInt(1, 5); i > 0; i--) {
                paragraphs.add(paragraph());
            }
        }

        private List<Word> paragraph() {
            return IntStream.range(0, random.nextInt(2, 40))
                    .mapToObj(_ -> word())
                    .collect(Collectors.toCollection(ArrayList::new));
        }

        /// A small vocabulary: each word stands in many places.
        private Word word() {
            var nth = random.nextInt(60);
            return new Word(Integer.toString(nth * 7919 % 1296 + 36 * nth, 36)
                    + "tea".substring(nth % 3)
                    + (nth % 5 == 0 ? "ing" : ""));
        }

        void mark() {
            var paragraph = paragraphs.get(random.nextInt(paragraphs.size()));
            var from = random.nextInt(paragraph.size());
            marked = List.copyOf(paragraph.subList(from, Math.min(paragraph.size(), from + random.nextInt(1, 9))));
        }

        /// Adds or strikes out a word or a paragraph, but none that is marked.
        void edit() {
            var at = random.nextInt(paragraphs.size());
            var paragraph = paragraphs.get(at);
            switch (random.nextInt(10)) {
                case 0 -> paragraphs.add(random.nextInt(paragraphs.size() + 1), paragraph());
                case 1 -> {
                    if (paragraphs.size() > 1 && !paragraph.containsAll(marked)) {
                        paragraphs.remove(at);
                    }
                }
                case 2, 3, 4, 5 -> {
                    var place = random.nextInt(paragraph.size() + 1);
                    var inside = paragraph.indexOf(marked.getFirst());
                    if (inside < 0 || place <= inside || place >= inside + marked.size()) {
                        paragraph.add(place, word());
                    }
                }
                default -> {
                    var word = paragraph.get(random.nextInt(paragraph.size()));
                    if (!marked.contains(word) && paragraph.size() > 1) {
                        paragraph.remove(word);
                    }
                }
            }
        }

        /// @return the struck out words, to be put back with `restore`
        Runnable strikeOut() {
            var paragraph = paragraphs.stream()
                    .filter(one -> one.containsAll(marked))
                    .findFirst()
                    .orElseThrow();
            var at = paragraph.indexOf(marked.getFirst());
            paragraph.removeAll(marked);
            return () -> paragraph.addAll(at, marked);
        }

        Unit unit() {
            return Pages.unit(
                    "leaf",
                    Pages.prose("b", paragraphs.stream().map(Draft::written).toArray(String[]::new)));
        }

        private static String written(List<Word> words) {
            return words.stream().map(word -> word.sign).collect(Collectors.joining(" "));
        }

        /// Where the marked words are.
        Stretch truth() {
            for (var i = 0; i < paragraphs.size(); i++) {
                var at = paragraphs.get(i).indexOf(marked.getFirst());
                if (at >= 0) {
                    var before = written(paragraphs.get(i).subList(0, at));
                    var from = before.length() + (at == 0 ? 0 : 1);
                    return new Stretch(
                            "b", "p" + (i + 1), from, from + written(marked).length());
                }
            }
            throw new IllegalStateException("the marked words are gone");
        }

        /// Whether the same words stand right beside the marked ones: nobody could say which of them are marked.
        boolean isDoubled() {
            var truth = truth();
            var text = UnitText.of(unit());
            var words = text.entries()
                    .get(text.index("b", truth.line()).orElseThrow())
                    .line()
                    .words();
            return words.substring(0, truth.from()).endsWith(written(marked) + " ")
                    || words.substring(truth.to()).startsWith(" " + written(marked));
        }

        Anchor anchor() {
            var text = UnitText.of(unit());
            var truth = truth();
            return Pages.on(Quote.of(
                    text.entries().get(text.index("b", truth.line()).orElseThrow()), truth.from(), truth.to()));
        }
    }

    private static Optional<Stretch> found(Anchor anchor, Unit unit) {
        return new Whereabouts(Pages.library(unit))
                .of(anchor)
                .map(found -> found.stretches().getFirst());
    }

    @Test
    void editsElsewhereNeverMoveAMarkToOtherWordsAndSeldomLoseIt() {
        var lost = 0;
        for (var seed = 0; seed < ROUNDS; seed++) {
            var random = new SplittableRandom(seed);
            var draft = new Draft(random);
            draft.mark();
            var anchor = draft.anchor();
            for (var i = random.nextInt(12); i > 0; i--) {
                draft.edit();
            }
            var found = found(anchor, draft.unit());
            if (found.isPresent() && !draft.isDoubled()) {
                assertEquals(draft.truth(), found.get(), "seed " + seed);
            } else if (found.isEmpty()) {
                lost++;
            }
        }
        assertTrue(lost < ROUNDS / 8, lost + " of " + ROUNDS + " were lost");
    }

    @Test
    void struckOutWordsAreLostAndFoundAgainWhenTheyAreBack() {
        for (var seed = 0; seed < ROUNDS; seed++) {
            var draft = new Draft(new SplittableRandom(seed));
            draft.mark();
            var anchor = draft.anchor();
            var doubled = draft.isDoubled();
            var restore = draft.strikeOut();
            assertTrue(doubled || found(anchor, draft.unit()).isEmpty(), "seed " + seed);
            restore.run();
            assertEquals(Optional.of(draft.truth()), found(anchor, draft.unit()), "seed " + seed);
        }
    }
}
