package org.lectern.ui;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;

/// The bar at the top: where one is, and the ways to everywhere else.
final class TopBar extends HBox {
    /// Narrower than this the bar shows signs alone, in ems.
    private static final double WORDY_EMS = 64;

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final Text em = new Text();
    private final MainModel model;
    private final LookModel look;
    private final Actions actions;

    TopBar(MainModel model, LookModel look, Actions actions) {
        this.model = model;
        this.look = look;
        this.actions = actions;
        getStyleClass().add("top-bar");
        getChildren()
                .addAll(
                        icon(Feather.SIDEBAR, "bar.outline", Shortcut.OUTLINE),
                        back(),
                        forward(),
                        place(),
                        gap(),
                        jump(),
                        icon(Feather.SEARCH, "bar.search", Shortcut.SEARCH),
                        gap(),
                        named(Feather.BOOK_OPEN, "bar.read", Shortcut.READ),
                        study(),
                        named(Feather.BAR_CHART_2, "bar.progress", Shortcut.PROGRESS),
                        icon(Feather.EDIT_3, "bar.margin", Shortcut.MARGIN),
                        appearance(),
                        em);
        em.setManaged(false);
        widthProperty().subscribe(this::fit);
        em.fontProperty().subscribe(this::fit);
    }

    private void fit() {
        pseudoClassStateChanged(NARROW, getWidth() < WORDY_EMS * em.getFont().getSize());
    }

    /// The window is never wider than the screen because of its bar.
    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    private Node back() {
        var button = icon(Feather.ARROW_LEFT, "bar.back", Shortcut.BACK);
        model.trailProperty().subscribe(trail -> button.setDisable(trail.back().isEmpty()));
        return button;
    }

    private Node forward() {
        var button = icon(Feather.ARROW_RIGHT, "bar.forward", Shortcut.FORWARD);
        model.trailProperty()
                .subscribe(trail -> button.setDisable(trail.forward().isEmpty()));
        return button;
    }

    private Node place() {
        var label = new Label();
        label.getStyleClass().add("bar-place");
        label.setMinWidth(0);
        label.setTooltip(new Tooltip());
        label.getTooltip().textProperty().bind(label.textProperty());
        model.trailProperty().subscribe(() -> label.setText(model.title()));
        HBox.setHgrow(label, Priority.SOMETIMES);
        return label;
    }

    private Node jump() {
        var button = new Button(Messages.of("bar.jump", Shortcut.JUMP.words()), new Icon(Feather.COMPASS));
        button.setId("jump");
        button.getStyleClass().add("bar-jump");
        button.setAccessibleText(Messages.of("bar.jump", Shortcut.JUMP.words()));
        button.setTooltip(new Tooltip(Messages.of("bar.jump", Shortcut.JUMP.words())));
        HBox.setHgrow(button, Priority.SOMETIMES); // it shrinks where the letters are large
        button.setOnAction(_ -> actions.run(Shortcut.JUMP));
        return button;
    }

    private Node study() {
        var button = named(Feather.PLAY, "bar.study", Shortcut.STUDY);
        button.getStyleClass().add("accent");
        return button;
    }

    private Node appearance() {
        var menu = new MenuButton(null, new Icon(Feather.TYPE));
        menu.setId("appearance");
        menu.getStyleClass().add("bar-icon");
        menu.setAccessibleText(Messages.of("bar.appearance"));
        menu.setTooltip(new Tooltip(Messages.of("bar.appearance")));
        menu.getItems().addAll(colours());
        menu.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        item("bar.larger", Shortcut.LARGER),
                        item("bar.smaller", Shortcut.SMALLER),
                        item("bar.standard-size", Shortcut.STANDARD_SIZE),
                        new SeparatorMenuItem(),
                        item("bar.look", Shortcut.APPEARANCE),
                        item("bar.full-screen", Shortcut.FULL_SCREEN),
                        item("bar.strength", Shortcut.STRENGTH),
                        item("bar.settings", Shortcut.SETTINGS),
                        item("bar.reference", Shortcut.COPY_REFERENCE),
                        item("bar.print", Shortcut.PRINT),
                        item("bar.keys", Shortcut.SHEET));
        return menu;
    }

    /// One item for each; the one that is worn is marked.
    private List<MenuItem> colours() {
        var group = new ToggleGroup();
        return Stream.of(Look.Colours.values())
                .<MenuItem>map(colours -> {
                    var item = new RadioMenuItem(
                            Messages.of("look.colours." + colours.name().toLowerCase(Locale.ROOT)));
                    item.setToggleGroup(group);
                    item.setOnAction(_ -> look.wear(look.lookProperty().get().with(colours)));
                    look.lookProperty().subscribe(now -> item.setSelected(now.colours() == colours));
                    return item;
                })
                .toList();
    }

    private MenuItem item(String key, Shortcut shortcut) {
        var item = new MenuItem(Messages.of(key, shortcut.words()));
        item.setId(key.replace("bar.", "menu-"));
        item.setOnAction(_ -> actions.run(shortcut));
        return item;
    }

    private Button icon(Feather icon, String key, Shortcut shortcut) {
        var button = new Button(null, new Icon(icon));
        button.getStyleClass().add("bar-icon");
        return dressed(button, key, shortcut);
    }

    private Button named(Feather icon, String key, Shortcut shortcut) {
        var button = new Button(Messages.of(key), new Icon(icon));
        button.getStyleClass().add("bar-named");
        button.setMinWidth(Region.USE_PREF_SIZE);
        model.guideProperty().subscribe(guide -> button.setDisable(guide.pages().isEmpty()));
        return dressed(button, key, shortcut);
    }

    private <B extends ButtonBase> B dressed(B button, String key, Shortcut shortcut) {
        button.setId(key.replace('.', '-'));
        button.setAccessibleText(Messages.of(key));
        button.setTooltip(new Tooltip(Messages.of(key) + "  " + shortcut.words()));
        button.setOnAction(_ -> actions.run(shortcut));
        return button;
    }

    private static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
