package org.lectern.ui.guide;

import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;
import org.lectern.content.Block;
import org.lectern.print.Picture;
import org.lectern.ui.Lane;
import org.lectern.ui.Theme;
import org.lectern.ui.guide.diagram.DrawingView;

/// Draws figures in ink on paper.
public final class FigurePrint {
    /// Dots for a pixel of the screen, so that letters are sharp on paper.
    private static final double SHARPNESS = 3;

    /// Points of paper for a pixel of the screen.
    private static final double POINTS = 0.75;

    private FigurePrint() {}

    /// The figure of a block, if it is one. Call it on the screen thread.
    public static Optional<Picture> of(Block block) {
        return switch (block) {
            case Block.Diagram diagram -> Optional.of(picture(DrawingView.of(diagram, Lane.inline(), _ -> {})));
            case Block.Sequence sequence -> Optional.of(picture(DrawingView.of(sequence, _ -> {})));
            case Block.Picture picture -> Optional.of(picture(DrawingView.of(picture, _ -> {})));
            case Block.Prose _,
                    Block.Objectives _,
                    Block.Glossary _,
                    Block.BigIdea _,
                    Block.Table _,
                    Block.Outline _,
                    Block.Code _,
                    Block.DefinitionExamples _,
                    Block.WorkedExample _,
                    Block.Checkpoint _,
                    Block.CaseStudy _,
                    Block.MuddyPoints _,
                    Block.Callout _,
                    Block.Formula _ -> Optional.empty();
        };
    }

    private static Picture picture(Region drawing) {
        var paper = new StackPane(drawing);
        paper.getStyleClass().add("print-figure");
        var scene = new Scene(paper);
        Theme.paper(scene);
        paper.applyCss();
        drawing.autosize();
        paper.resize(drawing.prefWidth(-1), drawing.prefHeight(drawing.prefWidth(-1)));
        paper.layout();
        var settings = new SnapshotParameters();
        settings.setFill(Color.WHITE);
        settings.setTransform(Transform.scale(SHARPNESS, SHARPNESS));
        var image = drawing.snapshot(settings, null);
        var width = (int) image.getWidth();
        var height = (int) image.getHeight();
        var dots = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), dots, 0, width);
        return new Picture(width, height, drawing.getWidth() * POINTS, dots);
    }
}
