package org.lectern.ui.reader;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.lectern.content.Block;
import org.lectern.content.Finder;
import org.lectern.content.Gist;
import org.lectern.content.Transcript;
import org.lectern.progress.Strength;
import org.lectern.quiz.Report;
import org.lectern.quiz.Spot;
import org.lectern.search.Document;
import org.lectern.search.Sought;
import org.lectern.ui.Guide;
import org.lectern.ui.Links;
import org.lectern.ui.MainModel;
import org.lectern.ui.MarginModel;
import org.lectern.ui.PeelModel;
import org.lectern.ui.Place;
import org.lectern.ui.PretestModel;
import org.lectern.ui.ReadingModel;
import org.lectern.ui.Scroll;
import org.lectern.ui.StrengthModel;

/// What the reader shows: a unit, and which part of it should be in view.
public final class ReaderModel {
    private final ReadOnlyObjectWrapper<Optional<Sheet>> sheet = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Aim> aim = new ReadOnlyObjectWrapper<>(Aim.NONE);
    private final ReadOnlyObjectWrapper<Aim> edit = new ReadOnlyObjectWrapper<>(Aim.NONE);
    private final ReadOnlyObjectWrapper<Optional<Document>> answered = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Look>> look = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final MainModel main;
    private final Optional<StrengthModel> strength;
    private final Optional<PeelModel> peel;
    private final Optional<MarginModel> margin;
    private final Optional<ReadingModel> reading;
    private final Optional<PretestModel> pretest;
    private Consumer<Report> reports = _ -> {};
    private Supplier<OffsetDateTime> now = () -> OffsetDateTime.MIN;

    /// The unit that is open, with its neighbours.
    public record Sheet(Guide guide, Guide.Page page, Optional<Guide.Page> before, Optional<Guide.Page> after) {}

    /// A wish to see a block or an item.
    ///
    /// @param target its id; empty for the head of the unit
    /// @param scroll where its page was left, if that is to be seen instead
    /// @param nth tells two wishes for the same target apart
    public record Aim(String target, Optional<Scroll> scroll, long nth) {
        static final Aim NONE = new Aim("", Optional.empty(), 0);

        Aim next(String other, Optional<Scroll> left) {
            return new Aim(other, left, nth + 1);
        }
    }

    /// A wish to see where the words stand that led to a place.
    ///
    /// @param nth tells two wishes for the same place apart
    record Look(Sought sought, Document document, long nth) {}

    /// @param main is told which block is in view, and goes to other places
    public ReaderModel(MainModel main) {
        this(main, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// @param strength of what was learned, painted on the page
    /// @param peel grades what is recalled on the page
    /// @param margin keeps what is marked on the page
    /// @param reading notes what was read
    public ReaderModel(
            MainModel main,
            Optional<StrengthModel> strength,
            Optional<PeelModel> peel,
            Optional<MarginModel> margin,
            Optional<ReadingModel> reading) {
        this(main, strength, peel, margin, reading, Optional.empty());
    }

    /// @param pretest asks questions before a section is read
    public ReaderModel(
            MainModel main,
            Optional<StrengthModel> strength,
            Optional<PeelModel> peel,
            Optional<MarginModel> margin,
            Optional<ReadingModel> reading,
            Optional<PretestModel> pretest) {
        this.margin = margin;
        this.reading = reading;
        this.pretest = pretest;
        this.main = main;
        this.peel = peel;
        this.strength = strength;
    }

    public ReadOnlyObjectProperty<Optional<Sheet>> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Aim> aimProperty() {
        return aim.getReadOnlyProperty();
    }

    /// The wish to see what was edited last.
    public ReadOnlyObjectProperty<Aim> editProperty() {
        return edit.getReadOnlyProperty();
    }

    /// The latest wish to see where words stand.
    ReadOnlyObjectProperty<Optional<Look>> lookProperty() {
        return look.getReadOnlyProperty();
    }

    /// The question whose answer was asked for elsewhere last.
    ReadOnlyObjectProperty<Optional<Document>> answeredProperty() {
        return answered.getReadOnlyProperty();
    }

    /// Shows the answer of a question of the open page.
    public void answer(Document question) {
        answered.set(Optional.empty());
        answered.set(Optional.of(question));
    }

    /// Marks the words that led to a place of the open page.
    public void look(Sought sought, Document document) {
        look.set(
                Optional.of(new Look(sought, document, look.get().map(Look::nth).orElse(0L) + 1)));
    }

    /// Shows a page as it is now. Where it differs from what was open, the place is brought into view.
    public void refresh(Guide guide, Place.Reading place) {
        var former = sheet.get().map(open -> open.page().unit());
        show(guide, place).ifPresent(page -> {
            if (!former.equals(Optional.of(page.unit()))) {
                edit.set(edit.get().next(place.target(), Optional.empty()));
            }
        });
    }

    /// Opens a place and brings it into view.
    public void open(Guide guide, Place.Reading place) {
        open(guide, place, Optional.empty());
    }

    /// Opens a page where it was left, or else at a place.
    public void open(Guide guide, Place.Reading place, Optional<Scroll> left) {
        show(guide, place).ifPresent(_ -> aim.set(aim.get().next(place.target(), left)));
    }

    private Optional<Guide.Page> show(Guide guide, Place.Reading place) {
        var found = guide.page(place);
        found.ifPresent(page -> {
            var wanted = new Sheet(guide, page, guide.before(page), guide.after(page));
            if (!sheet.get().equals(Optional.of(wanted))) {
                sheet.set(Optional.of(wanted));
            }
        });
        return found;
    }

    public void go(Place place) {
        main.go(place);
    }

    /// What the words of the open unit refer to.
    Links links() {
        var open = sheet.get().orElseThrow();
        var links = Links.authored(open.guide(), open.page(), main::go);
        return strength.map(links::with).orElse(links);
    }

    /// Grades what is recalled on the page.
    Optional<PeelModel> peel() {
        return peel;
    }

    /// Whether a block of the open page was read; so are all where it is not noted.
    boolean isRead(String block) {
        return reading.flatMap(model -> place(block).map(model::isRead)).orElse(true);
    }

    /// A block of the open page was read.
    void read(String block) {
        reading.ifPresent(model -> place(block).ifPresent(model::mark));
    }

    /// What notes which sections are read.
    Optional<ReadingModel> reading() {
        return reading;
    }

    /// Asks questions before a section is read.
    Optional<PretestModel> pretest() {
        return pretest;
    }

    /// Hands reports on from now on.
    public void reportTo(Consumer<Report> reader, Supplier<OffsetDateTime> clock) {
        reports = reader;
        now = clock;
    }

    /// What a section of the open page is called; the unit, when it is none of them.
    String title(Place.Reading place) {
        return block(place)
                .map(Block::title)
                .or(() -> sheet.get().map(open -> open.page().unit().title()))
                .orElse("");
    }

    /// Tells the author about the section of the open page that a place is in, or about the unit.
    void report(Place.Reading place, String comment) {
        var words = block(place)
                .map(block -> List.of(Transcript.of(block)))
                .or(() -> sheet.get()
                        .map(open -> open.page().unit().blocks().stream()
                                .map(Transcript::of)
                                .toList()))
                .orElse(List.of())
                .stream()
                .flatMap(transcript -> transcript.lines().stream())
                .map(Transcript.Line::words)
                .toArray(String[]::new);
        var spot = new Spot(
                place.course(), place.unit(), block(place).map(Block::id).orElse(""));
        reports.accept(new Report.OfSection(spot, Gist.of(words), comment, now.get()));
    }

    private Optional<Block> block(Place.Reading place) {
        return sheet.get()
                .flatMap(open -> open.guide().finder().where(place.course(), place.unit(), place.target()))
                .map(Finder.Passage::block);
    }

    /// Keeps what is marked on the page.
    Optional<MarginModel> margin() {
        return margin;
    }

    /// How well a block is remembered, as it changes.
    Optional<ObservableValue<Strength>> strength(Spot block) {
        return strength.map(model -> model.of(block));
    }

    /// The place of a block of the open page.
    Optional<Place.Reading> place(String block) {
        return sheet.get().map(open -> open.page().at(block));
    }

    /// Where the student is reading.
    Optional<Place.Reading> here() {
        return main.here() instanceof Place.Reading reading ? Optional.of(reading) : Optional.empty();
    }

    /// Says a short word that needs no answer.
    void say(String sentence) {
        main.say(sentence);
    }

    /// The page stands there; empty while what was gone to is still at the top.
    void scrolled(Optional<Scroll> scroll) {
        if (here().filter(place -> sheet.get()
                        .filter(open -> open.page().place().equals(place.at("")))
                        .isPresent())
                .isPresent()) {
            main.scrolled(scroll);
        }
    }

    /// This block is at the top of the view.
    public void inView(String block) {
        sheet.get().ifPresent(open -> main.refine(open.page().at(block)));
    }
}
