package org.lectern.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lectern.content.Block;
import org.lectern.content.Library;
import org.lectern.quiz.CardId;
import org.lectern.quiz.Deck;
import org.lectern.quiz.Spot;

/// What is covered on the page and what cards ask have the same names.
final class PeelFacesTest {
    private static final Library LIBRARY = Library.read(Path.of("content"));

    private final Set<CardId> cards =
            Deck.of(LIBRARY).cards().stream().map(card -> card.id()).collect(Collectors.toSet());

    @Test
    void muddyPointsRowHeadsAndBoxesAreGradedAsTheirCards() {
        var shelf = LIBRARY.shelves().getFirst();
        var unit = shelf.units().getFirst();
        for (var block : unit.blocks()) {
            var spot = new Spot(shelf.course().id(), unit.id(), block.id());
            switch (block) {
                case Block.MuddyPoints _ ->
                    assertEquals(List.of(), without(spot, Peel.of(block).getFirst()));
                case Block.Diagram diagram
                when diagram.nodes().size() > 2 ->
                    assertEquals(List.of(), without(spot, Peel.of(block).getFirst()));
                case Block.Table table
                when table.id().equals("endpoint-types") ->
                    assertEquals(
                            List.of(),
                            Peel.of(block).stream()
                                    .flatMap(peel -> without(spot, peel).stream())
                                    .toList());
                default -> {}
            }
        }
    }

    /// The names of targets that no card asks for.
    private List<String> without(Spot spot, Peel peel) {
        return peel.targets().stream()
                .filter(target -> !cards.contains(new CardId(spot.course(), target.item(), target.face()))
                        && !cards.contains(CardId.of(spot, target.face())))
                .map(Peel.Target::name)
                .toList();
    }
}
