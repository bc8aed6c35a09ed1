package org.lectern.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.content.CardKind;
import org.lectern.content.Course;
import org.lectern.quiz.Kinds;
import org.lectern.quiz.Samples;

final class KindsModelTest {
    private final MainModel main = new MainModel();
    private final KindsModel model = new KindsModel(main);

    @BeforeEach
    void show() {
        main.show(guide(), Optional.empty(), Optional.empty());
    }

    private static Guide guide() {
        return Guide.of(Samples.library(Samples.shelf("c", Samples.unit("u", Samples.glossary("g", 2)))));
    }

    private Course course() {
        return main.guide().courses().findFirst().orElseThrow();
    }

    private List<String> cards() {
        return Samples.ids(main.guide().deck().cards());
    }

    @Test
    void theKindsThatThereAreAreOfferedWithTheirNumber() {
        assertEquals(
                List.of(new KindsModel.Offer(CardKind.MEANING, 2, true), new KindsModel.Offer(CardKind.TERM, 2, true)),
                model.offers(course()));
    }

    @Test
    void whatIsSwitchedOffIsGoneUntilItIsSwitchedOn() {
        var all = cards();
        model.turn(course(), CardKind.TERM);
        assertEquals(List.of("c/g-0:meaning", "c/g-1:meaning"), cards());
        model.turn(course(), CardKind.TERM);
        assertEquals(all, cards());
    }

    @Test
    void aGuideThatIsReadAgainKeepsWhatWasChosen() {
        model.choose(Map.of("c", Kinds.of("-meaning")));
        var edited = Samples.library(Samples.shelf("c", Samples.unit("u", Samples.glossary("g", 1))));
        main.refresh(main.guide().again(edited));
        assertEquals(List.of("c/g-0:term"), cards());
    }
}
