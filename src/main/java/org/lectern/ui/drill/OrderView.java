package org.lectern.ui.drill;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.lectern.content.Option;
import org.lectern.content.Question;
import org.lectern.quiz.Response;
import org.lectern.ui.Icon;
import org.lectern.ui.Links;
import org.lectern.ui.Messages;
import org.lectern.ui.Plain;

/// Steps to be put in order: picking one places it next, and placed ones can be moved up and down.
final class OrderView extends CheckedView {
    private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");

    private final List<Option> steps;
    private final int wanted;
    private final Links links;
    private final List<String> placed = new ArrayList<>();
    private final VBox list = new VBox();

    OrderView(Question.Ordering question, List<Option> steps, Links links, Consumer<Response> answer) {
        super(answer);
        this.steps = steps;
        this.links = links;
        this.wanted = question.steps().size();
        list.getStyleClass().add("choice");
        var lead = question.unused().isEmpty() ? "order.all" : "order.some";
        getChildren()
                .addAll(
                        Plain.words(Messages.of(lead, wanted), "prompt-lead"),
                        list,
                        Plain.words(Messages.of("order.keys", Line.letter(steps.size() - 1)), "key-hint"));
        show();
        list.getChildren().getFirst().getStyleClass().add(First.STYLE);
    }

    private void toggle(String step) {
        if (!placed.remove(step) && placed.size() < wanted) {
            placed.add(step);
        }
        show(step);
    }

    private void move(String step, int by) {
        var from = placed.indexOf(step);
        if (from >= 0 && from + by >= 0 && from + by < placed.size()) {
            Collections.swap(placed, from, from + by);
        }
        show(step);
    }

    /// Draws the list anew and keeps the keyboard on the step it was on.
    private void show(String step) {
        show();
        list.getChildren().stream()
                .filter(line -> ("step-" + step).equals(line.getId()))
                .forEach(Node::requestFocus);
    }

    private void show() {
        var lines = new ArrayList<Node>();
        placed.forEach(step -> lines.add(line(step)));
        steps.stream().map(Option::id).filter(step -> !placed.contains(step)).forEach(step -> lines.add(line(step)));
        list.getChildren().setAll(lines);
        miss("order.left", wanted - placed.size());
    }

    private Line line(String step) {
        var index = steps.stream().map(Option::id).toList().indexOf(step);
        var option = steps.get(index);
        var place = placed.indexOf(step);
        var state = place < 0 ? Messages.of("order.open") : Messages.of("order.placed", place + 1);
        var line = new Line(place < 0 ? Line.letter(index) : String.valueOf(place + 1), option.text(), links)
                .picked(
                        AccessibleRole.BUTTON,
                        Line.letter(index) + ". " + option.text().plain() + ", " + state,
                        () -> toggle(step));
        line.setId("step-" + step);
        line.pseudoClassStateChanged(PICKED, place >= 0);
        line.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            var by = event.getCode() == KeyCode.UP ? -1 : event.getCode() == KeyCode.DOWN ? 1 : 0;
            if (event.isAltDown() && by != 0) {
                event.consume();
                move(step, by);
            }
        });
        if (place >= 0) {
            var letter = new Label(Line.letter(index));
            letter.getStyleClass().add("order-letter");
            line.getChildren().addAll(letter, mover(step, -1, Feather.ARROW_UP), mover(step, 1, Feather.ARROW_DOWN));
        }
        return line;
    }

    private Button mover(String step, int by, Feather icon) {
        var button = new Button(null, new Icon(icon));
        button.getStyleClass().addAll("quiet", "mover");
        button.setAccessibleText(Messages.of(by < 0 ? "order.up" : "order.down"));
        button.setFocusTraversable(false); // Alt+Up and Alt+Down on the step do the same
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> move(step, by));
        var place = placed.indexOf(step) + by;
        button.setDisable(place < 0 || place >= placed.size());
        return button;
    }

    @Override
    public void takeUp(Response draft) {
        if (draft instanceof Response.Ordered(var ids)) {
            var known = steps.stream().map(Option::id).toList();
            ids.stream().filter(known::contains).limit(wanted).forEach(placed::add);
            show();
        }
    }

    @Override
    Response response() {
        return new Response.Ordered(placed);
    }

    @Override
    public boolean press(KeyCode code) {
        var place = Answering.place(code);
        if (place < 0 || place >= steps.size()) {
            return false;
        }
        toggle(steps.get(place).id());
        return true;
    }
}
