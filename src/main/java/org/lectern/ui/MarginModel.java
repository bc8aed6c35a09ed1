package org.lectern.ui;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.lectern.content.Course;
import org.lectern.margin.Anchor;
import org.lectern.margin.Kind;
import org.lectern.margin.Margin;
import org.lectern.margin.MarginLog;
import org.lectern.margin.Mark;
import org.lectern.margin.Placed;
import org.lectern.margin.Stroke;
import org.lectern.margin.Whereabouts;

/// The highlights, notes and bookmarks, and where they are in the guide as it is now. What it shows is safe already.
public final class MarginModel {
    private final Lane keeping;
    private final Lane finding;
    private final MainModel main;
    private final Notices notices;
    private final Supplier<OffsetDateTime> clock;
    private final ReadOnlyObjectWrapper<List<Placed>> placed = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Set<Long>> lost = new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
    private final Map<Long, String> drafts = new LinkedHashMap<>();
    private Margin margin = Margin.EMPTY;
    /// Marks that follow from what was answered, and are kept nowhere; their numbers are negative.
    private List<Margin.Numbered> followed = List.of();
    private LongConsumer removal = _ -> {};
    private Optional<MarginLog> log = Optional.empty();
    private Whereabouts whereabouts;
    private String told = "";

    /// @param keeping where strokes are written
    /// @param finding where marks are sought
    public MarginModel(Lane keeping, Lane finding, MainModel main, Notices notices, Supplier<OffsetDateTime> clock) {
        this.keeping = keeping;
        this.finding = finding;
        this.main = main;
        this.notices = notices;
        this.clock = clock;
        whereabouts = new Whereabouts(main.guide().library());
        main.guideProperty().subscribe((_, guide) -> {
            whereabouts = new Whereabouts(guide.library());
            find(() -> {});
        });
    }

    /// All marks with their places, in the order in which the guide is read.
    public ReadOnlyObjectProperty<List<Placed>> placedProperty() {
        return placed.getReadOnlyProperty();
    }

    /// The numbers of the marks whose words are not in the guide any more; of each it is said once.
    public ReadOnlyObjectProperty<Set<Long>> lostProperty() {
        return lost.getReadOnlyProperty();
    }

    /// Whether the list of marks is shown beside the page.
    public ReadOnlyBooleanProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Shows the list of marks, or takes it away.
    public void turn() {
        shown.set(!shown.get());
    }

    public void show() {
        shown.set(true);
    }

    /// The marks of a course.
    public List<Placed> in(String course) {
        return placed.get().stream()
                .filter(mark -> mark.mark().anchor().course().equals(course))
                .toList();
    }

    /// The marks that are on a page now.
    public List<Placed> on(Guide.Page page) {
        return in(page.course().id()).stream()
                .filter(mark -> !mark.isOrphaned() && mark.isIn(page.unit().id()))
                .toList();
    }

    public Optional<Placed> mark(long number) {
        return placed.get().stream().filter(mark -> mark.number() == number).findFirst();
    }

    /// What was kept so far is here, and more can be written.
    ///
    /// @param known the marks of which it was said in earlier sessions that their words are lost
    public void ready(Margin kept, Set<Long> known, MarginLog writable) {
        margin = kept;
        lost.set(known);
        log = Optional.of(writable);
        find(() -> {});
    }

    /// Shows these marks besides those of the pen.
    void follow(List<Margin.Numbered> others) {
        followed = List.copyOf(others);
        find(() -> {});
    }

    /// Tells whoever set the other marks when one is to go.
    void onRemoval(LongConsumer action) {
        removal = action;
    }

    /// Sets a mark; once it is safe and shown, `done` is told its number.
    public void set(Mark mark, LongConsumer done) {
        write(new Stroke.Made(clock.get(), mark), done);
    }

    /// Takes down what is being written to a mark; [#keepDrafts] makes it safe.
    public void draft(long number, String note) {
        drafts.put(number, note);
    }

    /// Writes the notes down that are not safe yet.
    public void keepDrafts() {
        var open = Map.copyOf(drafts);
        drafts.clear();
        open.forEach((number, note) -> margin.mark(number)
                .filter(mark -> !mark.note().equals(note))
                .ifPresent(_ -> later(new Stroke.Noted(clock.get(), number, note))));
    }

    /// The note of a mark as it is being written.
    public String note(Placed mark) {
        return drafts.getOrDefault(mark.number(), mark.mark().note());
    }

    /// Gives a highlight another colour.
    public void paint(long number, Kind colour) {
        later(new Stroke.Painted(clock.get(), number, colour));
    }

    /// Sets a mark on another place.
    public void attach(long number, Anchor anchor) {
        later(new Stroke.Attached(clock.get(), number, anchor));
    }

    /// Takes a mark away; a notice can bring it back.
    public void remove(long number) {
        keepDrafts();
        if (number < 0) {
            removal.accept(number);
            return;
        }
        later(new Stroke.Removed(clock.get(), number));
        sayRemoved(() -> later(new Stroke.Restored(clock.get(), number)));
    }

    /// Says that a mark was removed.
    ///
    /// @param restore brings it back
    void sayRemoved(Runnable restore) {
        var undo = new Notices.Remedy(Messages.of("margin.removed.undo"), () -> {
            withdraw(Messages.of("margin.removed"));
            restore.run();
        });
        withdraw(Messages.of("margin.removed"));
        notices.say(new Notices.Notice(Messages.of("margin.removed"), Optional.of(undo), ""));
    }

    /// Takes a mark away on which nothing was written yet.
    public void discard(long number) {
        keepDrafts();
        later(new Stroke.Removed(clock.get(), number));
    }

    private void later(Stroke.Later stroke) {
        write(stroke, _ -> {});
    }

    private void write(Stroke stroke, LongConsumer done) {
        if (log.isEmpty()) {
            notices.say(Notices.Notice.of(Messages.of("margin.unavailable")));
            return;
        }
        var open = log.get();
        keeping.run(
                () -> open.write(stroke),
                number -> {
                    margin = margin.with(new Margin.Numbered(number, stroke));
                    find(() -> done.accept(number));
                },
                refused -> {
                    if (stroke instanceof Stroke.Noted(var _, var number, var note)) {
                        drafts.putIfAbsent(number, note);
                    }
                    notices.say(Notices.Notice.of(Messages.of("margin.refused", String.valueOf(refused.getMessage()))));
                });
    }

    private void find(Runnable done) {
        var all = margin;
        for (var other : followed) {
            all = all.with(other);
        }
        var shown = all;
        var where = whereabouts;
        finding.run(
                () -> where.places(shown),
                found -> {
                    if (where == whereabouts) {
                        placed.set(found);
                        tellOfLosses();
                    }
                    done.run();
                },
                failure -> {
                    throw new IllegalStateException(failure);
                });
    }

    /// Words that were lost since it was last said are told of. While a file of the guide cannot be read nobody knows.
    private void tellOfLosses() {
        if (log.isEmpty() || main.guide() == Guide.EMPTY || main.errors() > 0) {
            return;
        }
        var courses = main.guide().courses().map(Course::id).toList();
        var orphans = placed.get().stream().filter(Placed::isOrphaned).toList();
        var fresh = orphans.stream()
                .filter(mark -> courses.contains(mark.mark().anchor().course()))
                .filter(mark -> !lost.get().contains(mark.number()))
                .count();
        if (fresh > 0 || orphans.isEmpty()) {
            withdraw(told);
        }
        if (fresh > 0) {
            told = Messages.of("margin.lost", fresh);
            notices.say(new Notices.Notice(told, Optional.of(listing()), ""));
        }
        lost.set(orphans.stream().map(Placed::number).collect(Collectors.toSet()));
    }

    private Notices.Remedy listing() {
        return new Notices.Remedy(Messages.of("margin.lost.show"), () -> {
            withdraw(told);
            main.read();
            show();
        });
    }

    /// Writes marks to a file as Markdown and says so, or says why not.
    public void save(List<Placed> marks, Path file) {
        var words = MarginMarkdown.of(main.guide(), marks);
        finding.run(
                () -> MarginMarkdown.write(words, file),
                written -> notices.say(Notices.Notice.of(Messages.of("margin.saved", written))),
                refused -> notices.say(
                        Notices.Notice.of(Messages.of("margin.unsaved", file, String.valueOf(refused.getMessage())))));
    }

    /// Copies marks as Markdown.
    public void copy(List<Placed> marks) {
        Clip.copy(MarginMarkdown.of(main.guide(), marks));
        say(Messages.of("margin.copied", marks.size()));
    }

    /// Says a short word that needs no answer.
    public void say(String sentence) {
        main.say(sentence);
    }

    private void withdraw(String sentence) {
        notices.notices().stream()
                .filter(notice -> notice.sentence().equals(sentence))
                .toList()
                .forEach(notices::dismiss);
    }
}
