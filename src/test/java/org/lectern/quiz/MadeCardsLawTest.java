package org.lectern.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lectern.quiz.Samples.deck;
import static org.lectern.quiz.Samples.row;
import static org.lectern.quiz.Samples.table;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lectern.content.Block;
import org.lectern.content.CardKind;
import org.lectern.content.Option;
import org.lectern.content.Question;
import org.lectern.content.Row;

/// What holds of the cards of any table, however much its cells are alike.
final class MadeCardsLawTest {
    private static final int ROUNDS = 300;
    private static final List<String> WORDS = List.of(
            "", "—", "fast", "Fast.", "slow", "fast and slow", "4 MB", "40 MB", "4 MB each", "idle", "the idle");

    private final Random random = new Random(20261127);

    private Block.Table anyTable() {
        var columns = 2 + random.nextInt(3);
        return table(
                "t",
                IntStream.range(0, 2 + random.nextInt(7))
                        .mapToObj(n -> row(
                                "r" + n,
                                IntStream.range(0, columns)
                                        .mapToObj(column -> column == 0 ? "Head " + random.nextInt(9) : word())
                                        .toArray(String[]::new)))
                        .toArray(Row[]::new));
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private static Row rowOf(Block.Table table, String id) {
        return table.rows().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void noOptionIsEquallyRightAndNoTwoLookAlike() {
        var seen = 0;
        for (var round = 0; round < ROUNDS; round++) {
            var table = anyTable();
            for (var card : deck(table).cards()) {
                if (card.kind() == CardKind.COMPARISON && card instanceof Card.Made made) {
                    seen++;
                    check(table, made);
                }
            }
        }
        assertTrue(seen > ROUNDS, String.valueOf(seen));
    }

    private void check(Block.Table table, Card.Made card) {
        var key = ((Question.SingleChoice) card.question()).key();
        var column = Integer.parseInt(card.id().face().replace("which#c", ""));
        var offered = Arrangement.of(card, random.nextLong(), 0).options();
        assertTrue(offered.size() >= 3 && offered.size() <= 4, table.toString());
        assertEquals(1, offered.stream().map(Option::id).filter(key::equals).count());
        var words = offered.stream().map(option -> option.text().plain()).collect(Collectors.toSet());
        assertEquals(offered.size(), words.size(), table.toString());
        var right = Sense.of(rowOf(table, key).cells().get(column));
        for (var option : offered) {
            var isRight =
                    Sense.of(rowOf(table, option.id()).cells().get(column)).isLike(right);
            assertEquals(option.id().equals(key), isRight, table.toString());
        }
    }

    @Test
    void whatIsMatchedHasOnePartnerEach() {
        for (var round = 0; round < ROUNDS; round++) {
            for (var card : deck(anyTable()).cards()) {
                if (card instanceof Card.Made(var _, var _, var _, var _, Question.Matching matching)) {
                    var matches = matching.matches().stream()
                            .map(match -> match.text().plain())
                            .collect(Collectors.toSet());
                    assertEquals(matching.prompts().size(), matches.size());
                    assertTrue(matches.size() >= 3 && matches.size() <= 7);
                }
            }
        }
    }

    @Test
    void anotherOrderOfTheRowsChangesNoIdAndNoMeaning() {
        for (var round = 0; round < ROUNDS; round++) {
            var table = anyTable();
            var turned = new Block.Table(
                    table.id(),
                    table.title(),
                    table.caption(),
                    table.columns(),
                    table.rows().reversed());
            assertEquals(meanings(table), meanings(turned));
        }
    }

    private static HashSet<String> meanings(Block.Table table) {
        return deck(table).cards().stream()
                .map(card -> card.id() + " " + Fingerprint.of(card).gist())
                .collect(Collectors.toCollection(HashSet::new));
    }
}
