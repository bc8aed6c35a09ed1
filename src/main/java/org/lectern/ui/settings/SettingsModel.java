package org.lectern.ui.settings;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.lectern.content.Course;
import org.lectern.ui.Guide;

/// Which course the settings screen shows.
public final class SettingsModel {
    private final ReadOnlyObjectWrapper<Optional<Course>> course = new ReadOnlyObjectWrapper<>(Optional.empty());

    public ReadOnlyObjectProperty<Optional<Course>> courseProperty() {
        return course.getReadOnlyProperty();
    }

    /// Shows the settings of a course.
    public void open(Guide guide, String id) {
        course.set(Optional.empty());
        course.set(guide.courses().filter(each -> each.id().equals(id)).findFirst());
    }

    /// Leaves the screen, so that nothing is computed for it any more.
    public void close() {
        course.set(Optional.empty());
    }
}
