package org.lectern.ui;

import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The notices that stand on the screen until they are dealt with.
public final class Notices {
    private final ObservableList<Notice> notices = FXCollections.observableArrayList();

    /// One for all: it listens weakly, so a view made for each listener would be gone with the next garbage collection.
    private final ObservableList<Notice> readOnly = FXCollections.unmodifiableObservableList(notices);

    /// A sentence for the student, with what he can do about it.
    ///
    /// @param details what to copy into a report; empty when there is nothing more to say
    public record Notice(String sentence, Optional<Remedy> remedy, String details) {
        public static Notice of(String sentence) {
            return new Notice(sentence, Optional.empty(), "");
        }
    }

    /// What can be done about a notice.
    public record Remedy(String name, Runnable action) {}

    public ObservableList<Notice> notices() {
        return readOnly;
    }

    /// Shows a notice, once even if it is said twice.
    public void say(Notice notice) {
        if (notices.stream().noneMatch(other -> other.sentence().equals(notice.sentence()))) {
            notices.add(notice);
        }
    }

    /// Takes a notice away.
    public void dismiss(Notice notice) {
        notices.remove(notice);
    }
}
