package org.lectern.ui.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.content.Block;
import org.lectern.content.Transcript;
import org.lectern.content.Transcript.Shown;
import org.lectern.ui.OnScreen;

/// The law of the seam: what is drawn of a block is its transcript, no more and no less.
final class TranscriptTest {
    /// What the screen says by itself, beside the words of the guide.
    private static final List<String> SIGNS =
            List.of("kicker", "sign", "badge", "need", "right-sign", "listing-language", "show-answer", "why");

    static Stream<Block> blocks() {
        return Samples.blocks().stream();
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void whatIsDrawnIsTheTranscript(Block block) throws TimeoutException {
        var view = new BlockView[1];
        OnScreen.show(() -> new VBox(view[0] = new BlockView(block, Samples.links())));
        assertEquals(seen(block, Shown.ASKED), seen(view[0]));
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void whatIsDrawnWithItsAnswersIsTheTranscript(Block block) throws TimeoutException {
        var view = new BlockView[1];
        var screen = OnScreen.show(() -> new VBox(view[0] = new BlockView(block, Samples.links())));
        screen.all(".show-answer").forEach(show -> screen.run(((ToggleButton) show)::fire));
        assertEquals(seen(block, Shown.ANSWERED), seen(view[0]));
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void noWordsAreDrawnThatNeitherTheGuideNorTheScreenSays(Block block) throws TimeoutException {
        var view = new BlockView[1];
        OnScreen.show(() -> new VBox(view[0] = new BlockView(block, Samples.links())));
        var lines = view[0].lines();
        assertEquals(
                List.of(),
                below(view[0])
                        .filter(node -> node instanceof WordsView flow && !lines.contains(flow)
                                || node instanceof Labeled label
                                        && !label.getText().isEmpty()
                                        && !isSign(label))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void keysAreUniqueInABlock(Block block) {
        var keys =
                Transcript.of(block).lines().stream().map(Transcript.Line::key).toList();
        assertEquals(keys.stream().distinct().toList(), keys);
        assertTrue(keys.contains("title"));
    }

    private static boolean isSign(Labeled label) {
        return label.getStyleClass().stream().anyMatch(SIGNS::contains);
    }

    private static List<Transcript.Line> seen(Block block, Shown state) {
        return Transcript.of(block).lines().stream()
                .filter(line -> line.shown() == Shown.ALWAYS || line.shown() == state)
                .toList();
    }

    private static List<Transcript.Line> seen(BlockView view) {
        return view.lines().stream()
                .filter(DrawnLines::isShown)
                .flatMap(line -> line.line().stream())
                .toList();
    }

    private static Stream<Node> below(Node node) {
        return Stream.concat(
                Stream.of(node),
                BlockView.children(node)
                        .filter(child -> !(child instanceof Labeled)
                                || !child.getStyleClass().contains("figure"))
                        .flatMap(TranscriptTest::below));
    }
}
