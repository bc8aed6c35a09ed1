package org.lectern.ui.settings;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.lectern.content.Course;
import org.lectern.ui.Messages;
import org.lectern.ui.Plain;
import org.lectern.ui.Section;

/// Draws the settings of a course, section under section.
public final class SettingsView extends BorderPane {
    private final List<Section> sections;

    /// @param sections from top to bottom
    /// @param foot what stays in view below them
    public SettingsView(SettingsModel model, List<Section> sections, Node foot) {
        this.sections = List.copyOf(sections);
        getStyleClass().add("settings-screen");
        var scroll = new ScrollPane();
        scroll.getStyleClass().add("page-scroll");
        scroll.setFitToWidth(true);
        setCenter(scroll);
        setBottom(foot);
        model.courseProperty()
                .subscribe(course -> scroll.setContent(course.map(this::page).orElseGet(VBox::new)));
    }

    private Node page(Course course) {
        var column = new VBox(
                Plain.words(Messages.of("settings.title"), "screen-title"), Plain.words(course.title(), "screen-lead"));
        column.getStyleClass().add("screen-column");
        sections.forEach(section -> column.getChildren().add(part(section, course)));
        var page = new VBox(column);
        page.getStyleClass().add("screen-page");
        return page;
    }

    private static Node part(Section section, Course course) {
        var part = new VBox(
                Plain.words(section.title(), "section-title"), section.content().apply(course));
        part.getStyleClass().add("settings-section");
        return part;
    }
}
