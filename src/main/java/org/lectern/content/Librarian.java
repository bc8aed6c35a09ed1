package org.lectern.content;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;

/// Reads a content folder again and again. Only files that changed are parsed anew, and where one has an error its last
/// good version stays.
public final class Librarian {
    /// What an editor needs to finish a file that it has just begun.
    private static final Duration MOMENT = Duration.ofMillis(80);

    private final Path folder;
    private Drafts drafts = Drafts.none();
    private Library library = Library.EMPTY;

    public Librarian(Path folder) {
        this.folder = folder;
    }

    /// The first reading, as [Library#read].
    public Library read() {
        library = Folders.read(folder, drafts, Scrutiny.NONE);
        return library;
    }

    /// A later reading. A file that is no JSON is tried once more a moment later, for it may be half written.
    ///
    /// @param touched files known to have been written since
    public Library again(Set<Path> touched) {
        var former = library;
        var read = next(touched);
        if (drafts.metBroken() && waited()) {
            read = next(touched);
        }
        library = read.after(former);
        return library;
    }

    /// What was read last, with all that a closer look finds, which takes longer.
    public Library scrutinized(Scrutiny scrutiny) {
        var problems = Folders.read(folder, drafts.next(Set.of()), scrutiny).problems();
        library = library.with(problems);
        return library;
    }

    /// Whether any formula in what was read last is written in LaTeX.
    public boolean hasFormulas() {
        return drafts.haveFormulas();
    }

    private Library next(Set<Path> touched) {
        drafts = drafts.next(touched);
        return Folders.read(folder, drafts, Scrutiny.NONE);
    }

    private static boolean waited() {
        try {
            Thread.sleep(MOMENT);
            return true;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
