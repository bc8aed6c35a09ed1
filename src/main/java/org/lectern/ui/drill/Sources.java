package org.lectern.ui.drill;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.lectern.quiz.Card;
import org.lectern.quiz.Decisions;
import org.lectern.quiz.Response;
import org.lectern.quiz.Rubric;
import org.lectern.quiz.Strictness;
import org.lectern.ui.Guide;
import org.lectern.ui.Links;
import org.lectern.ui.Place;

/// Where cards come from, and what is to be read there.
///
/// @param began the guide when the sitting began: cards that are gone from the present one still come from there
/// @param lexicons of the units that typed answers are compared with
/// @param strictness of the marking, by the id of the course
record Sources(Guide present, Guide began, Lexicons lexicons, Function<String, Strictness> strictness) {
    private static Place.Reading place(Card card) {
        var spot = card.spot();
        return new Place.Reading(spot.course(), spot.unit(), spot.block());
    }

    private Guide guide(Card card) {
        return present.page(place(card)).isPresent() ? present : began;
    }

    private Optional<Guide.Page> page(Card card) {
        return guide(card).page(place(card));
    }

    /// What the words of a card refer to.
    Links links(Card card, Consumer<Place> go) {
        return Links.authored(guide(card), page(card).orElseThrow(), go);
    }

    /// How to read what is typed as an answer to a card, if it has key points.
    ///
    /// @param decisions with the student's own words that count as right
    Optional<Rubric> rubric(Card card, Decisions decisions) {
        return page(card)
                .flatMap(page -> Rubric.of(
                        card,
                        decisions.accepted(),
                        () -> lexicons.of(page.unit()),
                        strictness.apply(page.course().id())));
    }

    /// A response with the key points marked that it surely makes.
    Response marked(Card card, Decisions decisions, Response response) {
        return response instanceof Response.Said said && !said.words().isBlank()
                ? rubric(card, decisions)
                        .<Response>map(rubric -> rubric.marked(said.words()))
                        .orElse(said)
                : response;
    }
}
