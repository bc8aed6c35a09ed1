package org.lectern.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ThemeTest {
    private static final Pattern RULE = Pattern.compile("(\\.root(?:\\.(?:dark|sepia|contrast))?) \\{([^}]*)}");
    private static final Pattern TOKEN = Pattern.compile("(-[a-z-]+): #([0-9a-f]{6});");
    private static final List<String> PAPERS = List.of("-paper", "-paper-raised", "-paper-sunken");
    private static final List<String> BOXES =
            List.of("-box-plain", "-box-grey", "-box-blue", "-box-green", "-box-amber", "-box-red");
    private static final List<String> HUES = List.of(
            "-hue-grey",
            "-hue-red",
            "-hue-orange",
            "-hue-yellow",
            "-hue-green",
            "-hue-teal",
            "-hue-blue",
            "-hue-purple",
            "-hue-pink",
            "-hue-brown");

    @Test
    void textIsReadableInEveryTheme() throws IOException {
        var faint = new ArrayList<String>();
        for (var theme : tokens().entrySet()) {
            var colours = theme.getValue();
            for (var ink : List.of("-ink", "-muted", "-accent", "-right", "-wrong")) {
                PAPERS.forEach(paper -> check(theme.getKey(), colours, ink, paper, faint));
            }
            BOXES.forEach(box -> check(theme.getKey(), colours, "-ink", box, faint));
            for (var tone : List.of("-note", "-tip", "-important", "-warning", "-right", "-wrong", "-accent")) {
                check(theme.getKey(), colours, tone, tone + "-tint", faint);
                check(theme.getKey(), colours, "-ink", tone + "-tint", faint);
            }
            for (var hue : HUES) {
                check(theme.getKey(), colours, hue, "-paper", faint);
            }
            for (var pen : List.of("-pen-yellow", "-pen-green", "-pen-blue", "-pen-pink")) {
                for (var ink :
                        List.of("-ink", "-muted", "-accent", "-right", "-wrong", "-note", "-tip", "-important")) {
                    check(theme.getKey(), colours, ink, pen, faint);
                }
            }
            check(theme.getKey(), colours, "-on-accent", "-accent", faint);
            check(theme.getKey(), colours, "-ink", "-mark", faint);
            check(theme.getKey(), colours, "-accent", "-mark", faint);
        }
        assertEquals(List.of(), faint);
    }

    private static void check(String theme, Map<String, String> colours, String ink, String paper, List<String> faint) {
        var light = luminance(Objects.requireNonNull(colours.get(paper), paper));
        var dark = luminance(Objects.requireNonNull(colours.get(ink), ink));
        // WCAG 2.2, contrast ratio.
        var ratio = (Math.max(light, dark) + 0.05) / (Math.min(light, dark) + 0.05);
        if (ratio < 4.5) {
            faint.add("%s: %s on %s has %.2f".formatted(theme, ink, paper, ratio));
        }
    }

    private static Map<String, Map<String, String>> tokens() throws IOException {
        var sheet = Files.readString(Path.of("src/main/resources/org/lectern/ui/lectern.css"));
        var themes = new HashMap<String, Map<String, String>>();
        RULE.matcher(sheet).results().forEach(rule -> {
            var colours = new HashMap<String, String>();
            TOKEN.matcher(rule.group(2)).results().forEach(token -> colours.put(token.group(1), token.group(2)));
            themes.put(rule.group(1), colours);
        });
        assertEquals(java.util.Set.of(".root", ".root.dark", ".root.sepia", ".root.contrast"), themes.keySet());
        return themes;
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 0) + 0.7152 * channel(colour, 2) + 0.0722 * channel(colour, 4);
    }

    private static double channel(String colour, int at) {
        var value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
