package org.lectern.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.content.Library;
import org.lectern.content.UnitText;
import org.lectern.margin.Anchor;
import org.lectern.margin.Kind;
import org.lectern.margin.Margin;
import org.lectern.margin.Mark;
import org.lectern.margin.Placed;
import org.lectern.margin.Quote;
import org.lectern.margin.Stroke;

/// What is marked is shown once it is safe, and follows the guide.
final class MarginModelTest {
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-23T09:00:00+01:00");
    private static final Anchor SECTION = new Anchor.OfBlock("tea", "leaf", "before", "Before");

    @TempDir
    private Path folder;

    private final MainModel main = new MainModel();
    private final Notices notices = new Notices();
    private final MarginModel model = new MarginModel(Lane.inline(), Lane.inline(), main, notices, () -> NOW);
    private final List<Stroke> log = new ArrayList<>();
    private boolean full;

    @BeforeEach
    void open() {
        main.show(Tea.guide(folder), Optional.empty(), Optional.empty());
        model.ready(Margin.EMPTY, Set.of(), stroke -> {
            if (full) {
                throw new IllegalStateException("the disk is full");
            }
            log.add(stroke);
            return log.size();
        });
    }

    private Mark strong() {
        var text = UnitText.of(main.guide().pages().getFirst().unit());
        var line = text.entries().get(text.index("before", "p1").orElseThrow());
        return new Mark(new Anchor.OfWords("tea", "leaf", List.of(Quote.of(line, 3, 18))), Kind.YELLOW, "");
    }

    private void edit(String from, String to) throws IOException {
        var file = folder.resolve("tea/leaf.json");
        Files.writeString(file, Files.readString(file).replace(from, to));
        main.refresh(main.guide().again(Library.read(folder)));
    }

    private List<String> words() {
        return model.in("tea").stream().map(Placed::words).toList();
    }

    private List<String> notices() {
        return notices.notices().stream().map(Notices.Notice::sentence).toList();
    }

    @Test
    void aMarkIsShownOnceItIsSafe() {
        model.set(strong(), _ -> {});
        assertEquals(List.of("assam is strong"), words());
        assertEquals(List.of(new Stroke.Made(NOW, strong())), log);
    }

    @Test
    void whatCouldNotBeKeptIsNotShown() {
        full = true;
        model.set(strong(), _ -> {});
        assertEquals(List.of(), words());
        assertEquals(List.of(Messages.of("margin.refused", "the disk is full")), notices());
    }

    @Test
    void aNoteIsWrittenOnceItIsKeptAndNotTwice() {
        model.set(strong(), _ -> {});
        model.draft(1, "Wh");
        model.draft(1, "Why?");
        model.keepDrafts();
        model.keepDrafts();
        assertEquals(List.of(new Stroke.Made(NOW, strong()), new Stroke.Noted(NOW, 1, "Why?")), log);
        assertEquals("Why?", model.mark(1).orElseThrow().mark().note());
    }

    @Test
    void aNoteThatCouldNotBeKeptIsKeptLater() {
        model.set(strong(), _ -> {});
        full = true;
        model.draft(1, "Why?");
        model.keepDrafts();
        assertEquals("Why?", model.note(model.mark(1).orElseThrow()));
        full = false;
        model.keepDrafts();
        assertEquals("Why?", model.mark(1).orElseThrow().mark().note());
    }

    @Test
    void aMarkThatWasRemovedComesBackFromTheNotice() {
        model.set(strong(), _ -> {});
        model.remove(1);
        assertEquals(List.of(), words());
        notices.notices().getFirst().remedy().orElseThrow().action().run();
        assertEquals(List.of("assam is strong"), words());
        assertEquals(List.of(), notices());
    }

    @Test
    void marksFollowTheirWordsWhenTheGuideIsEdited() throws IOException {
        model.set(strong(), _ -> {});
        edit("An assam is strong.", "In truth, an assam is strong.");
        assertEquals(List.of("assam is strong"), words());
        assertEquals(
                13,
                model.in("tea")
                        .getFirst()
                        .found()
                        .orElseThrow()
                        .stretches()
                        .getFirst()
                        .from());
        assertEquals(List.of(), notices());
    }

    @Test
    void marksWhoseWordsAreStruckOutAreToldOfAndListedWithTheirOldWords() throws IOException {
        model.set(strong(), _ -> {});
        edit("An assam is strong.", "Water is wet.");
        assertEquals(List.of("assam is strong"), words());
        assertEquals(List.of(), model.on(main.guide().pages().getFirst()));
        assertEquals(List.of(Messages.of("margin.lost", 1)), notices());
        edit("Water is wet.", "An assam is strong.");
        assertEquals(false, model.in("tea").getFirst().isOrphaned());
        assertEquals(List.of(), notices());
    }

    @Test
    void ofAMarkThatIsLostIsToldOnce() throws IOException {
        model.set(strong(), _ -> {});
        edit("An assam is strong.", "Water is wet.");
        notices.dismiss(notices.notices().getFirst());
        edit("Water is wet.", "Water is not dry.");
        assertEquals(List.of(), notices());
        var next = new MarginModel(Lane.inline(), Lane.inline(), main, notices, () -> NOW);
        next.ready(
                Margin.of(List.of(new Margin.Numbered(1, log.getFirst()))),
                model.lostProperty().get(),
                _ -> 2);
        assertEquals(List.of(List.of(), 1), List.of(notices(), next.in("tea").size()));
    }

    @Test
    void whileAUnitCannotBeReadNothingIsSaidToBeLost() throws IOException {
        model.set(new Mark(new Anchor.OfBlock("tea", "leaf", "before", "Before"), Kind.NOTE, "Why?"), _ -> {});
        edit("\"id\": \"leaf\"", "\"id\": leaf");
        assertEquals(List.of(), notices());
    }

    @Test
    void aLostMarkIsAttachedElsewhere() throws IOException {
        model.set(strong(), _ -> {});
        edit("An assam is strong.", "Water is wet.");
        var text = UnitText.of(main.guide().pages().getFirst().unit());
        var line = text.entries().get(text.index("before", "p1").orElseThrow());
        model.attach(1, new Anchor.OfWords("tea", "leaf", List.of(Quote.of(line, 0, 5))));
        assertEquals(List.of("Water"), words());
    }

    @Test
    void onlyTheMarksOfTheUnitAreOnItsPage() {
        model.set(new Mark(SECTION, Kind.BOOKMARK, ""), _ -> {});
        model.set(new Mark(new Anchor.OfBlock("tea", "pot", "s7", "Section 7"), Kind.NOTE, "Hot"), _ -> {});
        assertEquals(
                List.of(List.of(1L), List.of(2L)),
                main.guide().pages().stream()
                        .map(page -> model.on(page).stream().map(Placed::number).toList())
                        .toList());
    }

    @Test
    void marksAreSavedAsMarkdown() throws IOException {
        model.set(strong(), _ -> {});
        model.draft(1, "Ask *why*.");
        model.keepDrafts();
        model.set(new Mark(new Anchor.OfBlock("tea", "pot", "s7", "Section 7"), Kind.BOOKMARK, ""), _ -> {});
        model.set(new Mark(new Anchor.OfBlock("tea", "pot", "gone", "It *was* here"), Kind.NOTE, "Hot"), _ -> {});
        var file = folder.resolve("notes.md");
        model.save(model.in("tea"), file);
        assertEquals("""
            # Highlights and notes

            ## The leaf

            ### Before

            `tea/leaf#before`

            > assam is strong

            ● Yellow highlight

            Ask *why*.

            ## The pot

            ### Section 7

            `tea/pot#s7`

            ⚑ Bookmark

            ## No longer in the guide

            `tea/pot#gone`

            > It \\*was\\* here

            ✎ Note on a section

            Hot
            """, Files.readString(file));
    }

    @Test
    void marksAreChosenByKindUnitLossAndWords() {
        model.set(strong(), _ -> {});
        model.set(new Mark(SECTION, Kind.BOOKMARK, "Read again"), _ -> {});
        model.set(new Mark(new Anchor.OfBlock("tea", "pot", "gone", "Gone"), Kind.NOTE, "Hot"), _ -> {});
        assertEquals(
                List.of(List.of(2L, 1L, 3L), List.of(1L), List.of(2L, 1L), List.of(3L), List.of(2L), List.of()),
                List.of(
                        chosen(List.of(), "", MarginFilter.Losses.AMONG_OTHERS, ""),
                        chosen(List.of(Kind.YELLOW, Kind.PINK), "", MarginFilter.Losses.AMONG_OTHERS, ""),
                        chosen(List.of(), "leaf", MarginFilter.Losses.AMONG_OTHERS, ""),
                        chosen(List.of(), "", MarginFilter.Losses.ALONE, ""),
                        chosen(List.of(), "", MarginFilter.Losses.AMONG_OTHERS, "AGAIN before"),
                        chosen(List.of(), "", MarginFilter.Losses.AMONG_OTHERS, "again strong")));
    }

    private List<Long> chosen(List<Kind> kinds, String unit, MarginFilter.Losses losses, String words) {
        var filter = new MarginFilter(Set.copyOf(kinds), Optional.of(unit).filter(id -> !id.isEmpty()), losses, words);
        return filter.of(model.in("tea")).stream().map(Placed::number).toList();
    }
}
