package org.lectern;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import org.lectern.ui.Messages;
import org.lectern.ui.Notices;

/// What nobody expected: logged, and said once in a sentence, with the details to copy.
final class Mishap {
    private static final System.Logger LOG = System.getLogger("org.lectern");

    private Mishap() {}

    static String sentence(Throwable mishap) {
        return Messages.of(
                "notice.mishap",
                Optional.ofNullable(mishap.getMessage())
                        .orElse(mishap.getClass().getSimpleName()));
    }

    static void log(Throwable mishap) {
        LOG.log(System.Logger.Level.ERROR, "Something unexpected happened", mishap);
    }

    /// Logs it, and makes the notice to show.
    static Notices.Notice notice(Throwable mishap) {
        log(mishap);
        var details = new StringWriter();
        mishap.printStackTrace(new PrintWriter(details));
        return new Notices.Notice(sentence(mishap), Optional.empty(), details.toString());
    }
}
