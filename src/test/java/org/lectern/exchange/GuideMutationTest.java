package org.lectern.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever is in a guide, it becomes a unit without errors or is refused in one sentence, and never an exception.
///
/// `-Dlectern.mutations=10000` tries more.
final class GuideMutationTest {
    private static final int ROUNDS = Integer.getInteger("lectern.mutations", 1500);
    private static final Pattern SENTENCE = Pattern.compile("\\S.*:\\d+:\\d+: error: [^\\n]+");
    private static final List<String> GUIDES =
            List.of("gardens.md", "answers.md", "headings.md", "odd.md", "paragraphs.md", "small.md", "flattened.txt");
    private static final List<String> TOKENS = List.of(
            "$$",
            "$",
            "```",
            "~~~",
            "<details>",
            "</details>",
            "<summary>",
            "**",
            "*",
            "_",
            "[",
            "](",
            ")",
            "|",
            "|---|",
            "# ",
            "## Checkpoint Questions\n",
            "> ",
            "- ",
            "1. ",
            "    ",
            "\n",
            "\n\n",
            "\\",
            "\\[",
            "\\]",
            "\\begin{tikzpicture}",
            "\\end{tikzpicture}",
            "[!TIP]",
            "a) ",
            ": ",
            "<!--",
            "-->",
            "\u0000",
            "é",
            "😀",
            "- - - - - - - - - - - - - - - - ",
            "> > > > > > > > > > > > > > > > ",
            "&#0;",
            "&nbsp;",
            "\t");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void mutilatedGuideIsImportedOrRefused() {
        var imports = new Imports(folder);
        var random = new Random(20261124);
        for (var round = 0; round < ROUNDS; round++) {
            var name = GUIDES.get(random.nextInt(GUIDES.size()));
            var guide = mutilated(Imports.guide(name), random);
            imports.clear();
            var what = "round " + round + " of " + name;
            try {
                imports.of(guide);
                assertEquals(List.of(), imports.errors(), what);
            } catch (Refusal refusal) {
                assertTrue(SENTENCE.matcher(refusal.sentence()).matches(), refusal::sentence);
            }
        }
    }

    private static byte[] mutilated(String guide, Random random) {
        var words = guide;
        for (var times = 1 + random.nextInt(6); times > 0; times--) {
            words = random.nextBoolean() ? lines(words, random) : tokens(words, random);
        }
        var bytes = words.getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(5) == 0 && bytes.length > 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        if (random.nextInt(8) == 0) {
            var out = new ByteArrayOutputStream();
            out.write(bytes, 0, random.nextInt(bytes.length + 1));
            return out.toByteArray();
        }
        return bytes;
    }

    private static String lines(String words, Random random) {
        var lines = new ArrayList<>(List.of(words.split("\n", -1)));
        var at = random.nextInt(lines.size());
        switch (random.nextInt(4)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, lines.get(random.nextInt(lines.size())));
            case 2 -> lines.set(at, "  ".repeat(random.nextInt(5)) + lines.get(at));
            default -> lines.add(random.nextInt(lines.size()), lines.remove(at));
        }
        return String.join("\n", lines);
    }

    private static String tokens(String words, Random random) {
        var at = random.nextInt(words.length() + 1);
        var token = TOKENS.get(random.nextInt(TOKENS.size()));
        var end = Math.min(words.length(), at + random.nextInt(30));
        return words.substring(0, at)
                + (random.nextInt(3) == 0 ? "" : token.repeat(1 + random.nextInt(random.nextInt(20) == 0 ? 2000 : 3)))
                + words.substring(random.nextBoolean() ? at : end);
    }
}
