package org.lectern.ui.drill;

import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.lectern.content.Option;
import org.lectern.content.Question;
import org.lectern.quiz.Card;
import org.lectern.quiz.Response;
import org.lectern.quiz.Verdict;
import org.lectern.ui.LinkRole;
import org.lectern.ui.Links;
import org.lectern.ui.Messages;
import org.lectern.ui.Plain;
import org.lectern.ui.guide.WordsView;

/// The options of a choice, to pick from and then with the reason for each.
final class ChoiceView extends VBox {
    private ChoiceView() {
        getStyleClass().add("choice");
    }

    /// The options to pick from.
    static ChoiceView asking(Screen.Asking asking, DrillModel model) {
        var view = new ChoiceView();
        var links = model.links(asking.drill().card());
        for (var i = 0; i < asking.options().size(); i++) {
            view.getChildren().add(button(i, asking.options().get(i), links, model));
        }
        var last = asking.options().size();
        view.getChildren().add(Plain.words(Messages.of("choice.keys", last, letter(last - 1)), "key-hint"));
        return view;
    }

    private static Node button(int index, Option option, Links links, DrillModel model) {
        var button = line(letter(index), option, links);
        button.setId("option-" + option.id());
        button.getStyleClass().add("option");
        button.setAccessibleRole(AccessibleRole.BUTTON);
        button.setAccessibleText(letter(index) + ". " + option.text().plain());
        button.setFocusTraversable(true);
        Runnable choose = () -> model.answer(new Response.Chosen(option.id()));
        LinkRole.onClick(button, choose);
        button.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                event.consume();
                choose.run();
            }
        });
        if (index == 0) {
            button.getStyleClass().add(First.STYLE);
        }
        return button;
    }

    /// The options with the right one marked, and why each is right or wrong.
    static ChoiceView revealed(Screen.Revealed revealed, Links links) {
        var view = new ChoiceView();
        view.getChildren().add(verdict(revealed.drill().verdict()));
        if (revealed.drill().card() instanceof Card.Asked(var _, var _, Question.SingleChoice choice)
                && revealed.drill().response() instanceof Response.Chosen(var chosen)) {
            for (var i = 0; i < revealed.options().size(); i++) {
                var option = revealed.options().get(i);
                var right = option.id().equals(choice.key());
                view.getChildren()
                        .add(explained(i, option, standing(right, option.id().equals(chosen)), links));
            }
            choice.note().ifPresent(note -> view.getChildren().add(new WordsView(note, links)));
        }
        return view;
    }

    private static Label verdict(Verdict verdict) {
        return switch (verdict) {
            case RIGHT -> Plain.words(Messages.of("choice.right"), "verdict-right");
            case WRONG -> Plain.words(Messages.of("choice.wrong"), "verdict-wrong");
            case SELF_JUDGED -> Plain.words("", "verdict-right");
        };
    }

    private enum Standing {
        KEY,
        MISTAKEN,
        OTHER
    }

    private static Standing standing(boolean right, boolean chosen) {
        return right ? Standing.KEY : chosen ? Standing.MISTAKEN : Standing.OTHER;
    }

    private static Node explained(int index, Option option, Standing standing, Links links) {
        var mark = switch (standing) {
            case KEY -> "✓";
            case MISTAKEN -> "✗";
            case OTHER -> letter(index);
        };
        var box = new VBox(line(mark, option, links));
        option.why().ifPresent(why -> box.getChildren().add(new WordsView(why, links, "option-why")));
        switch (standing) {
            case KEY -> box.getChildren().addFirst(Plain.words(Messages.of("choice.key"), "option-standing"));
            case MISTAKEN -> box.getChildren().addFirst(Plain.words(Messages.of("choice.yours"), "option-standing"));
            case OTHER -> {}
        }
        box.getStyleClass().addAll("option-explained", standing.name().toLowerCase(Locale.ROOT));
        return box;
    }

    private static HBox line(String mark, Option option, Links links) {
        var label = new Label(mark);
        label.getStyleClass().add("option-mark");
        label.setMinWidth(USE_PREF_SIZE);
        var words = new WordsView(option.text(), links);
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(label, words);
        line.getStyleClass().add("option-line");
        return line;
    }

    private static String letter(int index) {
        return String.valueOf((char) ('A' + index));
    }
}
