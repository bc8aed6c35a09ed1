package org.lectern.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.lectern.content.Block;
import org.lectern.content.Unit;
import org.lectern.print.Document;
import org.lectern.print.Figures;
import org.lectern.print.Handout;
import org.lectern.print.NightBefore;
import org.lectern.print.Paper;
import org.lectern.print.Pdf;
import org.lectern.print.Picture;
import org.lectern.print.Printer;
import org.lectern.progress.Strength;
import org.lectern.progress.Strengths;

/// Puts the unit that is read on paper.
public final class PrintModel {
    private final MainModel main;
    private final LearningModel learning;
    private final Lane lane;
    private final Notices notices;
    private final Figures figures;
    private final Supplier<List<Printer>> system;
    private final ReadOnlyObjectWrapper<Optional<List<Printer>>> printers =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /// What can be printed.
    public enum Kind {
        HANDOUT,
        WORKSHEET,
        NIGHT_BEFORE
    }

    /// @param figures draws the figures of the guide; called on the screen thread
    /// @param system the printers that it knows; called on the lane
    public PrintModel(
            MainModel main,
            LearningModel learning,
            Lane lane,
            Notices notices,
            Figures figures,
            Supplier<List<Printer>> system) {
        this.main = main;
        this.learning = learning;
        this.lane = lane;
        this.notices = notices;
        this.figures = figures;
        this.system = system;
    }

    /// Whether a document is being written.
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// The printers that can be chosen, the usual one first; nothing until they are known.
    ReadOnlyObjectProperty<Optional<List<Printer>>> printersProperty() {
        return printers.getReadOnlyProperty();
    }

    /// Asks the system for its printers, which come and go.
    void lookForPrinters() {
        printers.set(Optional.empty());
        lane.run(
                system::get,
                found -> printers.set(Optional.of(found)),
                _ -> printers.set(Optional.of(List.of()))); // where printing is not set up there are none
    }

    /// The unit that would be printed: the one that is read, or was read last.
    public Optional<Guide.Page> page() {
        return main.page()
                .or(() -> Optional.of(main.guide().start()))
                .flatMap(place ->
                        place instanceof Place.Reading reading ? main.guide().page(reading) : Optional.empty());
    }

    /// What a file with it is called.
    public String fileName(Kind kind) {
        return page().map(page -> page.course().id()
                        + (kind == Kind.NIGHT_BEFORE ? "" : "-" + page.unit().id())
                        + "-" + Messages.of("print.file." + word(kind)) + ".pdf")
                .orElse("");
    }

    static String word(Kind kind) {
        return switch (kind) {
            case HANDOUT -> "handout";
            case WORKSHEET -> "worksheet";
            case NIGHT_BEFORE -> "night-before";
        };
    }

    /// Writes the document to a file and says so, or says why not; what was there before stays until it is whole.
    public void save(Kind kind, Paper paper, Path file) {
        make(
                kind,
                paper,
                document -> write(document, paper, file),
                Messages.of("print.saved", file),
                reason -> Messages.of("print.refused", file, reason));
    }

    /// Prints the document and says so, or says why not.
    public void print(Kind kind, Paper paper, Printer printer) {
        make(
                kind,
                paper,
                document -> printer.print(document, paper),
                Messages.of("print.sent", printer.name()),
                reason -> Messages.of("print.stopped", printer.name(), reason));
    }

    /// What is done with a document once it is made.
    private interface Way {
        void take(Document document) throws IOException;
    }

    private void make(Kind kind, Paper paper, Way way, String done, UnaryOperator<String> refusal) {
        page().ifPresent(page -> {
            busy.set(true);
            var drawn = kind == Kind.HANDOUT ? drawn(page.unit()) : Map.<String, Picture>of();
            lane.run(
                    () -> {
                        way.take(document(kind, page, drawn, paper));
                        return done;
                    },
                    this::say,
                    refused -> say(refusal.apply(String.valueOf(refused.getMessage()))));
        });
    }

    private void say(String sentence) {
        busy.set(false);
        notices.say(Notices.Notice.of(sentence));
    }

    private Map<String, Picture> drawn(Unit unit) {
        var pictures = new HashMap<String, Picture>();
        unit.blocks().forEach(block -> figures.draw(block).ifPresent(picture -> pictures.put(block.id(), picture)));
        return pictures;
    }

    private Document document(Kind kind, Guide.Page page, Map<String, Picture> drawn, Paper paper) {
        Figures kept = (Block block) -> Optional.ofNullable(drawn.get(block.id()));
        return switch (kind) {
            case HANDOUT -> Handout.of(page.course(), page.unit(), kept);
            case WORKSHEET -> Handout.worksheet(page.course(), page.unit());
            case NIGHT_BEFORE -> nightBefore(page, paper);
        };
    }

    private Document nightBefore(Guide.Page page, Paper paper) {
        var now = learning.now();
        var strengths = learning.history()
                .map(history -> Strengths.of(main.guide().deckOf(page.course().id()), history, now))
                .orElse(Strengths.NONE);
        var units = main.guide().pages().stream()
                .filter(other -> other.course().equals(page.course()))
                .map(Guide.Page::unit)
                .toList();
        return NightBefore.of(
                page.course(),
                units,
                item -> recall(strengths.of(page.course().id(), item)),
                now.toLocalDate().toString(),
                paper);
    }

    private static Optional<Double> recall(Strength strength) {
        return strength.tested() == 0 ? Optional.empty() : Optional.of(strength.recall());
    }

    private static void write(Document document, Paper paper, Path file) throws IOException {
        var half = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (var out = Files.newOutputStream(half)) {
                Pdf.write(document, paper, out);
            }
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    /// The kinds in the order they are offered.
    static List<Kind> kinds() {
        return List.of(Kind.values());
    }
}
