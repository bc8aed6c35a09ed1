package org.lectern.ui.statistics;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.lectern.quiz.History;
import org.lectern.ui.Guide;
import org.lectern.ui.Lane;
import org.lectern.ui.LearningModel;
import org.lectern.ui.Messages;
import org.lectern.ui.Notices;

/// Lets the log leave as a file.
public final class ExportModel {
    /// How the files end that can be written.
    static final List<String> ENDINGS = List.of("csv", "jsonl");

    private final LearningModel learning;
    private final Lane lane;
    private final Notices notices;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private Optional<Export> export = Optional.empty();

    /// @param lane writes, since a long log takes time
    public ExportModel(LearningModel learning, Lane lane, Notices notices) {
        this.learning = learning;
        this.lane = lane;
        this.notices = notices;
    }

    /// From now on files are written in this way.
    public void by(Export writer) {
        export = Optional.of(writer);
    }

    /// Whether a file is being written.
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// A file with an ending that tells its format: its own, or else the one that was chosen for it.
    static Path ending(Path file, String chosen) {
        var name = String.valueOf(file.getFileName());
        var hasOne = ENDINGS.stream()
                .anyMatch(ending -> name.toLowerCase(Locale.ROOT).endsWith("." + ending));
        return hasOne ? file : file.resolveSibling(name + "." + chosen);
    }

    /// Writes the log to a file and says so, or says why not.
    void save(Path file, Guide guide) {
        if (!busy.get()) {
            learning.history().ifPresent(history -> export.ifPresent(writer -> write(writer, file, guide, history)));
        }
    }

    private void write(Export writer, Path file, Guide guide, History history) {
        busy.set(true);
        lane.run(
                () -> {
                    writer.write(file, guide, history.planning());
                    return file;
                },
                written -> told(Messages.of("statistics.export.saved", written)),
                refused -> told(Messages.of("statistics.export.unsaved", file, String.valueOf(refused.getMessage()))));
    }

    private void told(String sentence) {
        busy.set(false);
        notices.say(Notices.Notice.of(sentence));
    }
}
