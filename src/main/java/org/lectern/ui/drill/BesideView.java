package org.lectern.ui.drill;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.lectern.content.Block;
import org.lectern.content.Finder;
import org.lectern.content.Narrowed;
import org.lectern.content.Stretch;
import org.lectern.content.Transcript;
import org.lectern.quiz.Decisive;
import org.lectern.ui.Icon;
import org.lectern.ui.Links;
import org.lectern.ui.Messages;
import org.lectern.ui.Plain;
import org.lectern.ui.guide.BlockView;
import org.lectern.ui.guide.Markings;

/// The passage that supports an answer, beside the question: nothing but what it needs, with the decisive words marked.
final class BesideView extends ScrollPane {
    private static final String MARK = "decisive";

    private final Markings markings = new Markings();

    /// @param target id of the passage
    /// @param close goes back to the question
    BesideView(String target, Finder.Passage passage, Decisive decisive, Links links, Runnable close) {
        getStyleClass().addAll("page-scroll", "beside");
        setId("beside");
        setFitToWidth(true);
        setAccessibleText(Messages.of("beside.about", passage.label()));
        var block =
                passage.item().map(item -> Narrowed.to(passage.block(), item)).orElse(passage.block());
        var view = new BlockView(block, links);
        markings.drawn(block.id(), view.lines());
        markings.set(MARK, marks(block, decisive));
        var back = new Button(Messages.of("beside.close"), new Icon(Feather.X));
        back.setId("beside-close");
        back.getStyleClass().add("quiet");
        back.setMinWidth(USE_PREF_SIZE);
        back.setAccessibleText(Messages.of("beside.close.about"));
        back.setTooltip(new Tooltip(Messages.of("beside.close.about")));
        back.setOnAction(_ -> close.run());
        var read = new Button(Messages.of("beside.read"), new Icon(Feather.BOOK_OPEN));
        read.setId("beside-read");
        read.getStyleClass().add("quiet");
        read.setMinWidth(USE_PREF_SIZE);
        read.setAccessibleText(Messages.of("beside.read.about", passage.label()));
        read.setTooltip(new Tooltip(Messages.of("beside.read.about", passage.label())));
        read.setOnAction(_ -> links.follow(target));
        var ways = new FlowPane(read, back);
        ways.getStyleClass().add("beside-ways");
        var column = new VBox(ways, Plain.words(Messages.of("beside.lead"), "prompt-lead"), view);
        column.getStyleClass().add("beside-column");
        setContent(column);
    }

    private static List<Stretch> marks(Block block, Decisive decisive) {
        var marks = new ArrayList<Stretch>();
        for (var line : Transcript.of(block).lines()) {
            if (!(line.form() instanceof Transcript.Form.Heading)) {
                decisive.in(line)
                        .forEach(words -> marks.add(new Stretch(block.id(), line.key(), words.from(), words.to())));
            }
        }
        return marks;
    }
}
