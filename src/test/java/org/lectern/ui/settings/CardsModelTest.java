package org.lectern.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lectern.quiz.Samples.MORNING;
import static org.lectern.quiz.Samples.SCHEDULER;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.content.Course;
import org.lectern.quiz.Deed;
import org.lectern.quiz.Samples;
import org.lectern.ui.Guide;
import org.lectern.ui.Lane;
import org.lectern.ui.LearningModel;
import org.lectern.ui.MemoryLog;
import org.lectern.ui.Notices;

final class CardsModelTest {
    private final MemoryLog log = new MemoryLog();
    private final Notices notices = new Notices();
    private final LearningModel learning = new LearningModel(Lane.inline(), SCHEDULER, () -> MORNING);
    private final Guide guide = Guide.of(Samples.library(Samples.shelf(
            "c", Samples.unit("u", Samples.checkpoint("check", Samples.open("q0"), Samples.open("q1"))))));
    private final Course course = guide.pages().getFirst().course();
    private final CardsModel model = new CardsModel(learning, () -> guide, notices);

    @BeforeEach
    void begin() {
        learning.ready(learning.fold(List.of()), log);
    }

    private List<CardsModel.Row> rows(CardsModel.Which which) {
        return model.rows(course, which, Optional.empty(), "");
    }

    @Test
    void severalAreSuspendedAndResumedAtOnce() {
        model.decide(rows(CardsModel.Which.ALL), Deed.Suspend::new);
        var aside = rows(CardsModel.Which.ASIDE).size();
        model.decide(rows(CardsModel.Which.ASIDE), Deed.Resume::new);
        assertEquals(List.of(2, 0), List.of(aside, rows(CardsModel.Which.ASIDE).size()));
    }

    @Test
    void whatWasDecidedAboutSeveralIsUndoneAtOnce() {
        model.decide(rows(CardsModel.Which.ALL), Deed.Mark::new);
        notices.notices().getFirst().remedy().orElseThrow().action().run();
        assertEquals(List.of(), rows(CardsModel.Which.MARKED));
        assertEquals(List.of(), log.entries());
        assertEquals(List.of(), notices.notices());
    }

    @Test
    void cardsAreFoundByTheirUnitAndByWordsOfTheirNotes() {
        var note = new Deed.Note(Samples.id("q1", "asked"), MORNING, "Think of NEON.");
        learning.keep(note, _ -> {}, _ -> {});
        assertEquals(
                List.of(1, 0, 2, 0),
                Stream.of("/neon think", "/argon", "u/", "v/")
                        .map(sought -> sought.split("/", 2))
                        .map(sought -> model.rows(
                                        course,
                                        CardsModel.Which.ALL,
                                        Optional.of(sought[0]).filter(unit -> !unit.isEmpty()),
                                        sought[1])
                                .size())
                        .toList());
    }
}
