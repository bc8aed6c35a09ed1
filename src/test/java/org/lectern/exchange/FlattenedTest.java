package org.lectern.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.content.Block;
import org.lectern.content.MuddyPoint;
import org.lectern.content.Pair;
import org.lectern.content.Point;
import org.lectern.content.Step;
import org.lectern.content.Term;

/// A guide that lost its markup is told by the titles of its sections.
final class FlattenedTest {
    @TempDir
    private Path folder = Path.of("");

    private Imports imports = new Imports(folder);
    private List<String> said = List.of();

    @BeforeEach
    void bringIn() throws Refusal {
        imports = new Imports(folder);
        said = imports.of(Imports.guide("flattened.txt"));
    }

    @Test
    void blocksStandInTheOrderOfTheGuide() {
        assertEquals(
                List.of(
                        "Objectives",
                        "Glossary",
                        "BigIdea",
                        "Table",
                        "Outline",
                        "Prose",
                        "Picture",
                        "DefinitionExamples",
                        "WorkedExample",
                        "Checkpoint",
                        "MuddyPoints",
                        "Table",
                        "Callout"),
                imports.unit().blocks().stream()
                        .map(block -> block.getClass().getSimpleName())
                        .toList());
    }

    @Test
    void itsPartsAreCounted() {
        assertEquals(
                "11 sections, 5 terms, 2 tables, 1 diagram, 4 questions; 56 parts understood, 1 kept as text",
                said.getLast());
    }

    @Test
    void termsKeepTheirMeanings() {
        var terms = imports.blocks(Block.Glossary.class).getFirst().terms();
        assertEquals(
                List.of("Inference Pipeline", "SageMaker Neo", "DAG", "Model Registry", "Artifact"),
                terms.stream().map(Term::term).toList());
        assertEquals(List.of("Directed Acyclic Graph"), terms.get(2).aliases());
        assertTrue(terms.getLast().meaning().plain().endsWith("(model.tar.gz) or a container image."));
    }

    @Test
    void pairsStepsAndMuddyPointsAreFound() {
        assertEquals(
                List.of("Rollback Strategy", "Multi-Model Endpoint (MME)", "Shadow Deployment"),
                imports.blocks(Block.DefinitionExamples.class).getFirst().pairs().stream()
                        .map(Pair::term)
                        .toList());
        assertEquals(
                List.of("Analyze Constraints", "Select Endpoint", "Mechanism", "Notification"),
                imports.blocks(Block.WorkedExample.class).getFirst().steps().stream()
                        .map(Step::title)
                        .toList());
        assertEquals(
                List.of("Step Functions vs. SageMaker Pipelines", "Inference Pipeline vs. SageMaker Pipeline"),
                imports.blocks(Block.MuddyPoints.class).getFirst().points().stream()
                        .map(MuddyPoint::title)
                        .toList());
    }

    @Test
    void numeralsHeadWhatFollowsThem() {
        var points = imports.blocks(Block.Outline.class).getFirst().points();
        assertEquals(
                List.of(3, 3, 2),
                points.stream().map(point -> point.points().size()).toList());
        var strategies = points.getLast().points().getLast();
        assertEquals("Deployment Strategies:", strategies.text().plain());
        assertEquals(2, strategies.points().stream().map(Point::id).distinct().count());
    }

    @Test
    void titleWithoutAFigureIsKeptAndReported() {
        assertTrue(said.contains("DIR/guide.md:41:1: note: the title 'ML Workflow Pipeline', which has nothing under it"
                + " to head, was kept as a paragraph"));
    }

    @Test
    void figureIsDrawn() {
        var picture = imports.blocks(Block.Picture.class).getFirst();
        assertEquals("Blue/Green Deployment Strategy", picture.title());
        assertEquals(11, picture.shapes().size());
    }
}
