package org.lectern.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;
import org.lectern.search.Document;
import org.lectern.search.Field;
import org.lectern.search.Kind;
import org.lectern.search.Marked;
import org.lectern.search.Result;
import org.lectern.ui.Icon;
import org.lectern.ui.Messages;
import org.lectern.ui.Shortcut;

/// A line of the list: a place that was found with the words around the hit, or something that can be tried.
final class SearchCell extends ListCell<SearchLine> {
    /// How many characters of a title and of a line are shown.
    private static final int TITLE = 72;

    private static final int LINE = 150;

    private final SearchModel model;
    private Optional<SearchLine> drawn = Optional.empty();

    SearchCell(SearchModel model, Consumer<SearchLine> follow) {
        this.model = model;
        setPrefWidth(0); // as wide as the box, never wider
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && !isEmpty()) {
                follow.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(SearchLine line, boolean empty) {
        super.updateItem(line, empty);
        var now = empty ? Optional.<SearchLine>empty() : Optional.of(line);
        if (now.equals(drawn)) {
            return; // the list asks again and again
        }
        drawn = now;
        if (empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        switch (line) {
            case SearchLine.Hit hit -> {
                var result = hit.result();
                show(result, hit.places().answers(result.document()));
            }
            case SearchLine.Recent(var typed) -> show(Feather.CLOCK, typed);
            case SearchLine.Meant(var typed) -> show(Feather.EDIT_2, Messages.of("search.meant", typed));
            case SearchLine.Fewer(var typed, var count) ->
                show(Feather.SEARCH, Messages.of("search.fewer", typed, count));
            case SearchLine.Elsewhere(var count) -> show(Feather.LIST, Messages.of("search.elsewhere", count));
        }
    }

    private void show(Feather icon, String words) {
        var label = new Label(words);
        label.getStyleClass().add("search-offer");
        label.setWrapText(true);
        var line = new HBox(new Icon(icon), label);
        line.getStyleClass().addAll("search-row", "search-head");
        setGraphic(line);
        setAccessibleText(words);
    }

    private void show(Result result, boolean answered) {
        var where = new Label(where(result.document()));
        where.getStyleClass().add("search-where");
        where.setMinWidth(0);
        var body = new VBox(flow(result.title().cut(TITLE), "search-title"), where);
        body.getStyleClass().add("search-hit");
        result.snippet().ifPresent(snippet -> body.getChildren().add(line(snippet)));
        result.answer().ifPresent(answer -> body.getChildren().add(answer(result, answer, answered)));
        var icon = new Icon(icon(result.document()));
        StackPane.setAlignment(icon, Pos.TOP_LEFT);
        var row = new StackPane(body, icon);
        row.getStyleClass().add("search-row");
        setGraphic(row);
        setAccessibleText(spoken(result, answered));
    }

    private Node line(Result.Snippet snippet) {
        var words = flow(snippet.words().cut(LINE), "search-snippet");
        if (snippet.field() == Field.LABEL) {
            words.getChildren().addFirst(text(Messages.of("search.in-figure") + " ", "search-aside"));
        } else if (snippet.field() == Field.ALIAS) {
            words.getChildren().addFirst(text(Messages.of("search.alias") + " ", "search-aside"));
        }
        return words;
    }

    /// What the answer holds is told without its words until the reader asks for them.
    private Node answer(Result result, Marked answer, boolean answered) {
        if (answered) {
            var words = flow(answer.cut(LINE), "search-snippet");
            words.getChildren().addFirst(text(Messages.of("search.answer") + " ", "search-aside"));
            return words;
        }
        var mention = new Label(mention(result));
        mention.getStyleClass().add("search-mention");
        mention.setMinWidth(0);
        var show = new Button(Messages.of("search.answer.show", Shortcut.SHOW_FOUND_ANSWER.words()));
        show.getStyleClass().add("search-answer");
        show.setFocusTraversable(false); // its key does the same
        show.setMinWidth(Region.USE_PREF_SIZE);
        show.setOnAction(_ -> model.answer(result));
        var line = new HBox(mention, show);
        line.getStyleClass().add("search-mentioned");
        return line;
    }

    private static String mention(Result result) {
        return Messages.of(
                "search.answer.mentions",
                result.inAnswer().stream()
                        .map(typed -> Messages.of("search.quoted", typed))
                        .collect(Collectors.joining(", ")));
    }

    private static TextFlow flow(Marked marked, String style) {
        var flow = new TextFlow();
        var at = 0;
        for (var range : marked.ranges()) {
            add(flow, marked.words().substring(at, range.from()), style);
            add(flow, marked.words().substring(range.from(), range.to()), style, "sought");
            at = range.to();
        }
        add(flow, marked.words().substring(at), style);
        flow.getStyleClass().add(style + "-flow");
        return flow;
    }

    /// Text without letters would move the looks of what follows it by one.
    private static void add(TextFlow flow, String words, String... styles) {
        if (!words.isEmpty()) {
            flow.getChildren().add(text(words, styles));
        }
    }

    private static Text text(String words, String... styles) {
        var text = new Text(words);
        text.getStyleClass().addAll(styles);
        return text;
    }

    private static Feather icon(Document document) {
        return switch (document.kind()) {
            case SECTION -> document.isFigure() ? Feather.IMAGE : isUnit(document) ? Feather.BOOK : Feather.ALIGN_LEFT;
            case TERM -> Feather.TAG;
            case QUESTION -> Feather.HELP_CIRCLE;
            case NOTE -> Feather.EDIT_3;
        };
    }

    private static boolean isUnit(Document document) {
        return document.kind() == Kind.SECTION && document.target().isEmpty();
    }

    private String where(Document document) {
        var kind = isUnit(document)
                ? "unit"
                : document.isFigure() ? "figure" : document.kind().name().toLowerCase(Locale.ROOT);
        var path = new ArrayList<>(List.of(Messages.of("search.kind." + kind)));
        path.addAll(model.path(document));
        return String.join(Messages.of("search.path"), path);
    }

    private String spoken(Result result, boolean answered) {
        var parts = new ArrayList<>(List.of(result.title().words(), where(result.document())));
        result.snippet()
                .ifPresent(snippet -> parts.add(snippet.words().cut(LINE).words()));
        result.answer()
                .ifPresent(answer -> parts.add(answered ? answer.cut(LINE).words() : mention(result)));
        return String.join(". ", parts);
    }
}
