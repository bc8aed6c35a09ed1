package org.lectern.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.lectern.content.Block;
import org.lectern.content.Unit;
import org.lectern.print.Document;
import org.lectern.print.Figures;
import org.lectern.print.Handout;
import org.lectern.print.NightBefore;
import org.lectern.print.Paper;
import org.lectern.print.Pdf;
import org.lectern.print.Picture;
import org.lectern.progress.Strength;
import org.lectern.progress.Strengths;

/// Puts the unit that is read on paper.
public final class PrintModel {
    private final MainModel main;
    private final LearningModel learning;
    private final Lane lane;
    private final Notices notices;
    private final Figures figures;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /// What can be printed.
    public enum Kind {
        HANDOUT,
        WORKSHEET,
        NIGHT_BEFORE
    }

    /// @param figures draws the figures of the guide; called on the screen thread
    public PrintModel(MainModel main, LearningModel learning, Lane lane, Notices notices, Figures figures) {
        this.main = main;
        this.learning = learning;
        this.lane = lane;
        this.notices = notices;
        this.figures = figures;
    }

    /// Whether a document is being written.
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
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
        page().ifPresent(page -> {
            busy.set(true);
            var drawn = kind == Kind.HANDOUT ? drawn(page.unit()) : Map.<String, Picture>of();
            lane.run(
                    () -> write(document(kind, page, drawn, paper), paper, file),
                    written -> {
                        busy.set(false);
                        notices.say(Notices.Notice.of(Messages.of("print.saved", written)));
                    },
                    refused -> {
                        busy.set(false);
                        notices.say(Notices.Notice.of(
                                Messages.of("print.refused", file, String.valueOf(refused.getMessage()))));
                    });
        });
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

    private static Path write(Document document, Paper paper, Path file) throws IOException {
        var half = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (var out = Files.newOutputStream(half)) {
                Pdf.write(document, paper, out);
            }
            return Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    /// The kinds in the order they are offered.
    static List<Kind> kinds() {
        return List.of(Kind.values());
    }
}
