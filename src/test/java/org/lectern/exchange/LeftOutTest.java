package org.lectern.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.content.Block;
import org.lectern.exchange.mermaid.Mermaid;
import org.lectern.exchange.tikz.Tikz;

/// What an import cannot place is said with its line, or stays where it stood.
final class LeftOutTest {
    private static final String GUIDE = "# Unit 1\n\n## Notes\n\nWater carries food away from sand.\n";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aShortenedPathEndsSooner() {
        assertEquals(
                Tikz.read("\\draw (1,0) -- (2,0);", "a", "A").block(),
                Tikz.read("\\draw[shorten <=1cm, shorten >=1cm] (0,0) -- (3,0);", "a", "A")
                        .block());
    }

    @Test
    void theTitleOfADrawingIsThatOfItsBlock() {
        var sketch = Mermaid.read("---\ntitle: Water\n---\nflowchart LR\nA --> B", "a", "A");
        assertEquals("Water", sketch.block().orElseThrow().title());
    }

    @Test
    void aConditionIsSaidWithItsLine() {
        var missed =
                Tikz.read("\\node {a};\n\\ifnum 1>0 \\node {b}; \\fi", "a", "A").missed();
        assertEquals(2, missed.getFirst().line());
        assertTrue(missed.getFirst().sentence().contains("\\node {b};"), missed::toString);
    }

    @Test
    void whatIsTooLongToQuoteStandsBelowTheFigure() throws Refusal {
        var words = "one two three four five six seven eight nine ten eleven twelve thirteen";
        var imports = new Imports(folder);
        imports.of(GUIDE + "\n```mermaid\nflowchart LR\nA --> B\nclick A \"" + words + "\"\n```\n");
        assertTrue(imports.blocks(Block.Code.class).getFirst().listing().lines().contains(words));
    }

    @Test
    void aWaiverIsHandedOnToTheSameItem() throws Refusal, IOException {
        var imports = new Imports(folder);
        imports.of(GUIDE);
        var file = imports.file("unit-1.json");
        var waived = Files.readString(file)
                .replace(
                        "\"kind\": \"prose\",",
                        "\"kind\": \"prose\", \"waive\": [{ \"rule\": \"G02\", \"reason\": \"r\" }],");
        Files.writeString(file, waived);
        imports.of(GUIDE + "\nClay keeps it.\n");
        assertTrue(
                Files.readString(file).contains("\"reason\": \"r\""),
                () -> imports.unit().toString());
        assertTrue(Files.readString(file).contains("Clay keeps it."));
    }
}
