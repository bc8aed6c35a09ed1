package org.lectern.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The typefaces that come with Lectern, so that a page looks the same on every machine.
final class Typefaces {
    /// Each face once, loaded when first asked for. The families are `Source Serif 4`, `Inter`,
    /// `Atkinson Hyperlegible Next` and `JetBrains Mono`, in regular and bold, with italics for the
    /// first and the third, and a regular italic for the second. `Inter SemiBold` is a family of its
    /// own, as is `FeatherIcons`.
    static final List<Font> FACES = Stream.concat(
                    Stream.of(
                                    "SourceSerif4-Regular",
                                    "SourceSerif4-Italic",
                                    "SourceSerif4-Bold",
                                    "SourceSerif4-BoldItalic",
                                    "Inter-Regular",
                                    "Inter-Italic",
                                    "Inter-SemiBold",
                                    "Inter-Bold",
                                    "AtkinsonHyperlegibleNext-Regular",
                                    "AtkinsonHyperlegibleNext-Italic",
                                    "AtkinsonHyperlegibleNext-Bold",
                                    "AtkinsonHyperlegibleNext-BoldItalic",
                                    "JetBrainsMono-Regular",
                                    "JetBrainsMono-Bold")
                            .map(name -> load(Typefaces.class.getResourceAsStream("fonts/" + name + ".ttf"))),
                    Stream.of(load(
                            Feather.class.getResourceAsStream("/META-INF/resources/feather/4.28/fonts/feather.ttf"))))
            .toList();

    private Typefaces() {}

    private static Font load(@Nullable InputStream file) {
        try (var bytes = Objects.requireNonNull(file, "a typeface is missing from the program")) {
            return Objects.requireNonNull(Font.loadFont(bytes, 12), "a typeface cannot be read");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
