package org.lectern.ui.drill;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.layout.VBox;
import org.lectern.content.Text;
import org.lectern.ui.Links;
import org.lectern.ui.Plain;
import org.lectern.ui.guide.WordsView;

/// One part of an answer after the verdict: an option, a step, a prompt, a gap.
///
/// @param mark what stands before it, unless its standing has a sign of its own
/// @param said a few words about it; empty when there is nothing to say
/// @param own what the student typed, if it may yet be right
record Part(String mark, Text text, Standing standing, String said, Optional<Text> why, Optional<Own> own) {
    Part(String mark, Text text, Standing standing, String said, Optional<Text> why) {
        this(mark, text, standing, said, why, Optional.empty());
    }

    /// Words that the student may count as right.
    ///
    /// @param part id of what they answer
    /// @param about the words that are right by themselves
    record Own(String part, String words, String about) {}

    /// How it stands.
    enum Standing {
        /// It is right.
        KEY,
        /// It was answered wrongly.
        MISTAKEN,
        /// Neither is the case.
        OTHER
    }

    Part withoutWhy() {
        return new Part(mark, text, standing, said, Optional.empty());
    }

    VBox node(Links links) {
        var box = new VBox();
        if (!said.isEmpty()) {
            box.getChildren().add(Plain.words(said, "option-standing"));
        }
        box.getChildren().add(new Line(sign(), text, links));
        why.ifPresent(words -> box.getChildren().add(new WordsView(words, links, "option-why")));
        box.getStyleClass().addAll("option-explained", standing.name().toLowerCase(Locale.ROOT));
        return box;
    }

    private String sign() {
        return switch (standing) {
            case KEY -> "\u2713";
            case MISTAKEN -> "\u2717";
            case OTHER -> mark;
        };
    }
}
