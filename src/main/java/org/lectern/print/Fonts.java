package org.lectern.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The bundled fonts in one document, of which the letters used are embedded.
final class Fonts implements Ruler {
    /// Stands for a letter that no font has.
    private static final String UNKNOWN = "?";

    private static final List<Face> OTHERS = List.of(Face.SANS, Face.MONO, Face.SERIF);

    private final Map<Face, PDFont> fonts = new EnumMap<>(Face.class);
    private final Map<Face, Map<Integer, Boolean>> has = new EnumMap<>(Face.class);

    Fonts(PDDocument document) throws IOException {
        for (var face : Face.values()) {
            try (var file = Objects.requireNonNull(Fonts.class.getResourceAsStream(face.resource()), face::resource)) {
                var font = new TTFParser().parse(new RandomAccessReadBuffer(file));
                font.setEnableGsub(false); // a ligature could be read, but neither copied nor found
                fonts.put(face, PDType0Font.load(document, font, true));
            }
            has.put(face, new HashMap<>());
        }
    }

    /// Letters that stand together in one font.
    record Stretch(PDFont font, String words) {}

    /// The words in fonts that have their letters.
    List<Stretch> stretches(String words, Face wanted) {
        var stretches = new ArrayList<Stretch>();
        var face = wanted;
        var letters = new StringBuilder();
        for (var letter : words.codePoints().toArray()) {
            var next = faceFor(letter, wanted);
            if (next != face && !letters.isEmpty()) {
                stretches.add(new Stretch(font(face), letters.toString()));
                letters.setLength(0);
            }
            face = next;
            letters.append(has(next, letter) ? Character.toString(letter) : UNKNOWN);
        }
        if (!letters.isEmpty()) {
            stretches.add(new Stretch(font(face), letters.toString()));
        }
        return stretches;
    }

    private Face faceFor(int letter, Face wanted) {
        return has(wanted, letter)
                ? wanted
                : OTHERS.stream().filter(face -> has(face, letter)).findFirst().orElse(wanted);
    }

    private PDFont font(Face face) {
        return Objects.requireNonNull(fonts.get(face));
    }

    private boolean has(Face face, int letter) {
        return Objects.requireNonNull(has.get(face)).computeIfAbsent(letter, _ -> {
            try {
                font(face).encode(Character.toString(letter));
                return true;
            } catch (IOException | IllegalArgumentException _) {
                return false;
            }
        });
    }

    @Override
    public double width(String words, Style style) {
        try {
            var width = 0.0;
            for (var stretch : stretches(words, style.face())) {
                width += stretch.font().getStringWidth(stretch.words());
            }
            return width / 1000 * style.size();
        } catch (IOException failure) {
            throw new IllegalStateException("a bundled font cannot be read", failure);
        }
    }
}
