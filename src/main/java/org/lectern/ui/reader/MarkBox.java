package org.lectern.ui.reader;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.lectern.margin.Kind;
import org.lectern.margin.Placed;
import org.lectern.ui.Icon;
import org.lectern.ui.MarginModel;
import org.lectern.ui.MarkSymbol;
import org.lectern.ui.Messages;
import org.lectern.ui.Plain;
import org.lectern.ui.Shortcut;

/// A mark, opened on the page: its note, its colour, and the way to take it away.
final class MarkBox extends VBox {
    /// How long nothing must be typed before it is written down.
    private static final Duration PAUSE = Duration.millis(400);

    private static final int LINES = 4;

    private final Placed mark;
    private final MarginModel model;
    private final Runnable close;
    private final TextArea note = new TextArea();
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final Map<Kind, ToggleButton> colours = new EnumMap<>(Kind.class);
    private boolean removed;

    /// @param close takes the box away
    MarkBox(Placed mark, MarginModel model, Runnable close) {
        this.mark = mark;
        this.model = model;
        this.close = close;
        setId("mark-box");
        getStyleClass().add("mark-box");
        setManaged(false);
        setViewOrder(-3); // above the page and all signs in its margin
        getChildren().addAll(head(), mark.mark().kind().isOfPen() ? note() : missed());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close.run();
            }
        });
    }

    Placed mark() {
        return mark;
    }

    private HBox head() {
        var head = new HBox();
        head.getStyleClass().add("mark-box-head");
        if (mark.mark().kind().isHighlight()) {
            Stream.of(Kind.values()).filter(Kind::isHighlight).forEach(kind -> {
                colours.put(kind, colour(kind));
                head.getChildren().add(colours.get(kind));
            });
            paint(mark.mark().kind());
        } else {
            var name = new Label(
                    MarkSymbol.name(mark.mark().kind()),
                    new MarkSymbol(mark.mark().kind()));
            name.getStyleClass().add("mark-box-name");
            head.getChildren().add(name);
        }
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        head.getChildren()
                .addAll(
                        gap,
                        button("mark-remove", Feather.TRASH_2, "margin.remove", () -> {
                            removed = true;
                            model.remove(mark.number());
                            close.run();
                        }),
                        button("mark-close", Feather.X, "margin.close", close));
        return head;
    }

    private ToggleButton colour(Kind kind) {
        var button = new ToggleButton(null, new MarkSymbol(kind));
        button.setId("paint-" + MarkSymbol.word(kind));
        button.getStyleClass().add("mark-colour");
        button.setAccessibleText(MarkSymbol.name(kind));
        button.setTooltip(new Tooltip(MarkSymbol.name(kind) + "  " + key(kind).words()));
        button.setOnAction(_ -> {
            model.paint(mark.number(), kind);
            paint(kind);
        });
        return button;
    }

    /// The key that marks in a colour.
    static Shortcut key(Kind kind) {
        return switch (kind) {
            case YELLOW -> Shortcut.YELLOW;
            case GREEN -> Shortcut.GREEN;
            case BLUE -> Shortcut.BLUE;
            case PINK -> Shortcut.PINK;
            case NOTE -> Shortcut.NOTE;
            case BOOKMARK -> Shortcut.BOOKMARK;
            case MISSED -> Shortcut.TRY_FIRST;
        };
    }

    /// Shows the colour that the mark has.
    void paint(Kind kind) {
        colours.forEach((other, button) -> button.setSelected(other == kind));
    }

    private static Button button(String id, Feather icon, String key, Runnable action) {
        var button = new Button(null, new Icon(icon));
        button.setId(id);
        button.getStyleClass().add("quiet");
        button.setAccessibleText(Messages.of(key));
        button.setTooltip(new Tooltip(Messages.of(key)));
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// What was asked, and how to be rid of it.
    private Region missed() {
        var asked = Plain.words(mark.mark().note(), "mark-asked");
        asked.setId("mark-asked");
        return new VBox(asked, Plain.words(Messages.of("margin.missed.about"), "key-hint"));
    }

    private TextArea note() {
        note.setId("mark-note");
        note.setText(model.note(mark));
        note.setWrapText(true);
        note.setPrefRowCount(LINES);
        note.setPromptText(Messages.of("margin.note.prompt"));
        note.setAccessibleText(Messages.of("margin.note.name"));
        note.setAccessibleHelp(mark.words());
        pause.setOnFinished(_ -> model.keepDrafts());
        note.textProperty().subscribe((_, words) -> {
            model.draft(mark.number(), words);
            pause.playFromStart();
        });
        note.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB
                    && !event.isControlDown()) { // a note needs no tabs, the keyboard a way on
                event.consume();
                note.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            }
        });
        return note;
    }

    /// What was typed is safe from now on.
    void keep() {
        pause.stop();
        model.keepDrafts();
        if (!removed && mark.mark().kind() == Kind.NOTE && note.getText().isBlank()) {
            model.discard(mark.number());
        }
    }

    @Override
    public void requestFocus() {
        if (note.getParent() == null) {
            lookup("#mark-close").requestFocus();
            return;
        }
        note.requestFocus();
        note.end();
    }
}
