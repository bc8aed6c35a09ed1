package org.lectern.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TypefacesTest {
    private static final Path FONTS = Path.of("src", "main", "resources", "org", "lectern", "ui", "fonts");

    @ParameterizedTest
    @CsvSource({
        "SERIF, Inter, Source Serif 4",
        "SANS, Inter, Inter",
        "LEGIBLE, Atkinson Hyperlegible Next, Atkinson Hyperlegible Next"
    })
    void aChoiceSetsTheWindowAndItsTitles(Look.Typeface typeface, String window, String title) throws TimeoutException {
        var look = new LookModel(new SimpleBooleanProperty(false));
        var model = new MainModel();
        var screen = OnScreen.open(() -> {
            var page = new VBox(new Label("plain"), Plain.words("title", "screen-title"));
            return new MainView(
                            model,
                            look,
                            new Notices(),
                            Tea.print(model),
                            Tea.strength(model),
                            Tea.margin(model),
                            Tea.search(model),
                            new ReadingModel(model),
                            _ -> page)
                    .scene(900, 700);
        });
        screen.run(() -> look.wear(Look.STANDARD.with(typeface)));
        screen.settle();
        assertEquals(List.of(window, title), List.of(family(screen, "#jump"), family(screen, ".screen-title")));
    }

    @Test
    void everyFaceIsLoadedAndHasItsLicenceBesideIt() throws IOException {
        List<String> faces;
        try (var files = Files.list(FONTS)) {
            faces = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".ttf"))
                    .toList();
        }
        var loaded = Typefaces.FACES.stream().map(Font::getName).distinct().count();
        assertEquals(faces.size() + 1, loaded); // the icons come from elsewhere
        assertEquals(
                List.of(),
                faces.stream()
                        .filter(name -> !Files.exists(FONTS.resolve(name.split("-")[0] + "-OFL.txt")))
                        .toList());
    }

    private static String family(OnScreen screen, String selector) {
        return ((Labeled) screen.find(selector)).getFont().getFamily();
    }
}
