package org.lectern.ui;

import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.lectern.ui.search.SearchModel;
import org.lectern.ui.search.SearchView;

/// The window's content: the bar, the outline, the screen of the present place, the notices.
public final class MainView extends StackPane {
    /// The share of the window's width that the outline takes at most.
    private static final double WIDEST_OUTLINE = 0.28;

    private final MainModel model;
    private final LookModel look;
    private final PrintModel print;
    private final StrengthModel strength;
    private final MarginModel margin;
    private final SearchModel search;
    private final ReadingModel reading;
    private final Actions actions = new Actions();
    private final BorderPane frame = new BorderPane();
    private final BorderPane content = new BorderPane();
    private final OutlineView outline;
    private final JumpView jump;
    private final TopBar bar;
    private Optional<Subscription> fullScreen = Optional.empty();
    private boolean hadOutline = true;
    private Optional<Node> beforeJump = Optional.empty();
    private Optional<Overlay> overlay = Optional.empty();

    /// @param screens the screen for the place where one arrives
    public MainView(
            MainModel model,
            LookModel look,
            Notices notices,
            PrintModel print,
            StrengthModel strength,
            MarginModel margin,
            SearchModel search,
            ReadingModel reading,
            Function<MainModel.Arrival, Node> screens) {
        this.model = model;
        this.look = look;
        this.print = print;
        this.strength = strength;
        this.margin = margin;
        this.search = search;
        this.reading = reading;
        this.outline = new OutlineView(model, strength, reading);
        this.jump = new JumpView(model, this::closeJump);
        getStyleClass().add("lectern");
        bind();
        this.bar = new TopBar(model, look, actions);
        frame.setTop(bar);
        frame.setLeft(outline);
        outline.maxWidthProperty().bind(widthProperty().multiply(WIDEST_OUTLINE));
        VBox.setVgrow(frame, Priority.ALWAYS);
        getChildren().add(new VBox(frame, new NoticesView(notices))); // Tab goes from the page to the notices
        content.setMinWidth(0);
        var word = new PassingWord(model);
        StackPane.setAlignment(word, Pos.BOTTOM_CENTER);
        frame.setCenter(new StackPane(content, word));
        content.setTop(new VBox(new TroubleBar(model), new ContinueBar(model, reading)));
        model.arrivalProperty().subscribe(arrival -> show(screens.apply(arrival), arrival.manner()));
        look.lookProperty().subscribe(this::wear);
    }

    /// The size is given in pixels: of ems here the toolkit makes other sizes the deeper it comes, some twice as large.
    private void wear(Look worn) {
        setStyle("-fx-font-size: " + Font.getDefault().getSize() * worn.percent() / 100 + "px;");
        getStyleClass().removeIf(name -> name.matches("(measure|spacing|typeface)-.*"));
        getStyleClass().addAll(worn.styleClasses());
    }

    /// What is only refreshed keeps the keyboard where it is.
    private void show(Node screen, MainModel.Manner manner) {
        if (manner == MainModel.Manner.GOING || content.getCenter() != screen) {
            getChildren().remove(jump);
            closeOverlay();
            content.setCenter(screen);
            screen.requestFocus();
        }
    }

    /// A scene with this view, its style sheets and its keys.
    public Scene scene(double width, double height) {
        var scene = new Scene(this, width, height);
        look.themeProperty().subscribe(theme -> theme.dress(scene));
        actions.install(scene);
        scene.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            if (event.getCharacter().equals("?") && !(event.getTarget() instanceof TextInputControl)) {
                actions.run(Shortcut.SHEET);
            }
        });
        return scene;
    }

    private void bind() {
        actions.on(Shortcut.BACK, model::back)
                .on(Shortcut.FORWARD, model::forward)
                .on(Shortcut.JUMP, this::openJump)
                .on(Shortcut.SEARCH, this::openSearch)
                .on(Shortcut.FILTER, this::filter)
                .on(Shortcut.OUTLINE, () -> showOutline(!outline.isVisible()))
                .on(Shortcut.READ, model::read)
                .on(Shortcut.CONTINUE, reading::goOn)
                .on(Shortcut.STUDY, () -> model.course().ifPresent(course -> model.go(new Place.Studying(course))))
                .on(Shortcut.MINUTES, () -> model.course().ifPresent(course -> model.go(new Place.Timing(course))))
                .on(
                        Shortcut.PROGRESS,
                        () -> model.course().ifPresent(course -> model.go(new Place.Progressing(course))))
                .on(Shortcut.STATISTICS, () -> model.course().ifPresent(course -> model.go(new Place.Counting(course))))
                .on(Shortcut.SETTINGS, () -> model.course().ifPresent(course -> model.go(new Place.Settings(course))))
                .on(Shortcut.LARGER, look::larger)
                .on(Shortcut.SMALLER, look::smaller)
                .on(Shortcut.STANDARD_SIZE, look::standardSize)
                .on(Shortcut.DARK, look::turn)
                .on(Shortcut.APPEARANCE, this::openAppearance)
                .on(Shortcut.SHEET, this::openSheet)
                .on(Shortcut.PRINT, this::openPrint)
                .on(Shortcut.COPY_REFERENCE, this::copyReference)
                .on(Shortcut.STRENGTH, strength::turn)
                .on(Shortcut.MARGIN, this::turnMargin)
                .on(Shortcut.FULL_SCREEN, this::turnFullScreen);
    }

    /// Opens a box above everything else, and closes the one that was open.
    private Overlay open(Region box, Node first) {
        closeOverlay();
        if (getChildren().contains(jump)) {
            closeJump();
        }
        beforeJump = Optional.ofNullable(getScene().getFocusOwner());
        var opened = new Overlay(box, first, this::closeOverlay);
        overlay = Optional.of(opened);
        getChildren().add(opened);
        opened.requestFocus();
        return opened;
    }

    private void closeOverlay() {
        if (overlay.isPresent()) {
            getChildren().remove(overlay.get());
            overlay = Optional.empty();
            giveKeyboardBack();
        }
    }

    private void openPrint() {
        var view = new PrintView(print, this::closeOverlay);
        open(view, view.first());
    }

    private void openSearch() {
        var view = new SearchView(search, this::closeOverlay);
        open(view, view.first());
    }

    /// The page beside the box shows what is chosen.
    private void openAppearance() {
        var view = new AppearanceView(look, actions, this::closeOverlay);
        open(view, view.first()).aside();
    }

    /// Copies where one reads, as it can be quoted and pasted into the jump box.
    private void copyReference() {
        if (model.here() instanceof Place.Reading place) {
            Clip.copy(Reference.to(place));
            model.say(Messages.of("reference.copied", Reference.to(place)));
        }
    }

    /// The list of marks stands beside the page, so whoever asks for it goes there.
    private void turnMargin() {
        if (!(model.here() instanceof Place.Reading)) {
            model.read();
            margin.show();
        } else {
            margin.turn();
        }
    }

    private void openSheet() {
        var sheet = new ShortcutSheet();
        open(sheet, sheet.scroll());
    }

    private void showOutline(boolean shown) {
        outline.setVisible(shown);
        outline.setManaged(shown);
        if (!shown && outline.isFocusWithin()) {
            content.getCenter().requestFocus();
        }
    }

    /// Only the page, on all of the screen; F11 or Escape leaves.
    private void turnFullScreen() {
        if (getScene().getWindow() instanceof Stage stage) {
            if (fullScreen.isEmpty()) {
                fullScreen = Optional.of(stage.fullScreenProperty().subscribe((_, full) -> calm(full)));
                stage.setFullScreenExitHint(Messages.of("full-screen.leave"));
            }
            stage.setFullScreen(!stage.isFullScreen());
        }
    }

    /// Takes away what surrounds the page, and brings back what was there.
    private void calm(boolean full) {
        bar.setVisible(!full);
        bar.setManaged(!full);
        if (full) {
            hadOutline = outline.isVisible();
        }
        showOutline(!full && hadOutline);
    }

    private void filter() {
        getChildren().remove(jump);
        closeOverlay();
        showOutline(true);
        outline.focusFilter();
    }

    private void openJump() {
        closeOverlay();
        if (!getChildren().contains(jump)) {
            beforeJump = Optional.ofNullable(getScene().getFocusOwner());
            getChildren().add(jump);
        }
        jump.start();
    }

    private void closeJump() {
        getChildren().remove(jump);
        giveKeyboardBack();
    }

    private void giveKeyboardBack() {
        beforeJump
                .filter(node -> node.getScene() != null)
                .orElse(content.getCenter())
                .requestFocus();
    }
}
