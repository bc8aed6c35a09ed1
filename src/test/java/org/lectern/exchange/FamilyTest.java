package org.lectern.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.content.Block;
import org.lectern.content.KeyPoint;
import org.lectern.content.Notation;
import org.lectern.content.Question;
import org.lectern.content.Text;

/// The ways in which guides of the family say the same things.
final class FamilyTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void exampleHasItsPartsByTheirLabels() throws Refusal {
        var examples = imported("gardens.md").blocks(Block.WorkedExample.class);
        var first = examples.getFirst();
        assertEquals("Example 1: A bed that dries out", first.title());
        assertEquals(Optional.of("A raised bed faces south."), first.scenario().map(Text::plain));
        assertEquals("It is dry by noon.", first.problem().plain());
        assertEquals(
                "Dry to the first joint?",
                first.steps().getFirst().points().getFirst().plain());
        assertEquals(
                List.of("Keep it off the stems."),
                first.notes().stream().map(Text::plain).toList());
        assertEquals(
                Optional.of("print(meter.read())"), examples.getLast().code().map(listing -> listing.lines()));
    }

    @Test
    void answerOfBulletsHasPoints() throws Refusal {
        var question = (Question.Open) questions("gardens.md").get(1);
        assertEquals(
                List.of("It shades the soil.", "It feeds worms."),
                question.points().stream().map(KeyPoint::text).map(Text::plain).toList());
    }

    @Test
    void answerKeyTellsTheRightOption() throws Refusal {
        var choice = (Question.SingleChoice) questions("answers.md").getFirst();
        assertEquals("b", choice.key());
        assertEquals(
                List.of("Light", "Cold", "Salt", "Noise"),
                choice.options().stream().map(option -> option.text().plain()).toList());
        assertEquals(
                Optional.of("because cold breaks down the inhibitor."),
                choice.note().map(Text::plain));
    }

    @Test
    void answersStandInlineFoldedOrUnderALabel() throws Refusal {
        var questions =
                imported("answers.md").blocks(Block.Checkpoint.class).getLast().questions();
        var answers = new ArrayList<String>();
        for (var question : questions.subList(2, questions.size())) {
            answers.add(((Question.Open) question).answer().map(Text::plain).orElse("none"));
        }
        assertEquals(List.of("The first root.", "The first shoot.", "Twice its thickness."), answers);
    }

    @Test
    void numberedParagraphsOfAnswersAnswerInOrder() throws Refusal {
        assertEquals(
                List.of(Optional.of("At least 15 kg."), Optional.of("Eggs, larvae and pupae.")),
                questions("paragraphs.md").stream()
                        .map(question -> ((Question.Open) question).answer().map(Text::plain))
                        .toList());
    }

    @Test
    void termsStandInTablesUnderHeadingsAndOnLines() throws Refusal {
        assertEquals(List.of("Dormancy", "Stratification", "Cotyledon"), terms("answers.md"));
        assertEquals(List.of("Brood", "Super", "Nectar flow"), terms("paragraphs.md"));
    }

    @Test
    void formulaOfManyLinesIsOne() throws Refusal {
        var formula = imported("gardens.md").blocks(Block.Formula.class).getFirst();
        assertEquals("w = \\frac{m_{wet} - m_{dry}}{m_{dry}}", formula.formula());
        assertEquals(Optional.of(Notation.TEX), formula.notation());
    }

    @Test
    void headingsHeadTheOutline() throws Refusal {
        var outline = imported("headings.md").blocks(Block.Outline.class).getFirst();
        assertEquals(
                List.of("I. Tools [Knife, Bast]", "II. Cuts [Whip, Cleft]"),
                outline.points().stream()
                        .map(point -> point.text().plain() + " "
                                + point.points().stream()
                                        .map(below -> below.text().plain())
                                        .toList())
                        .toList());
    }

    @Test
    void drawingIsGivenToItsReaderWithTheTitleAboveIt() throws Exception {
        var asked = new ArrayList<String>();
        Figures.Reader reader = (source, id, title) -> {
            asked.add(title + ": " + source.strip().lines().findFirst().orElse(""));
            return new Sketch(Optional.empty(), List.of(new Missed(1, "said of the first line")));
        };
        var guide = Files.writeString(folder.resolve("guide.md"), Imports.guide("gardens.md"));
        var said = new Importer(new Figures(reader, reader)).run(guide, folder, Optional.of("c"));
        assertEquals(List.of("Where rain goes: graph TD", "A profile: \\begin{tikzpicture}"), asked);
        assertEquals(
                List.of(guide + ":44:1: note: said of the first line", guide + ":49:1: note: said of the first line"),
                said.stream()
                        .filter(line -> line.endsWith("said of the first line"))
                        .toList());
    }

    private Imports imported(String name) throws Refusal {
        var imports = new Imports(folder);
        imports.clear();
        imports.of(Imports.guide(name));
        return imports;
    }

    private List<Question> questions(String name) throws Refusal {
        return imported(name).blocks(Block.Checkpoint.class).getFirst().questions();
    }

    private List<String> terms(String name) throws Refusal {
        return imported(name).blocks(Block.Glossary.class).getFirst().terms().stream()
                .map(term -> term.term())
                .toList();
    }
}
