package org.lectern.ui.statistics;

import java.nio.file.Path;
import org.lectern.quiz.Planning;
import org.lectern.ui.Guide;

/// Writes the whole log to a file.
@FunctionalInterface
public interface Export {
    /// Takes time, so not on the screen thread.
    ///
    /// @param file whose name ends with one of [ExportModel#ENDINGS]
    /// @param guide in which cards are looked up
    void write(Path file, Guide guide, Planning planning) throws Exception;
}
