package org.lectern.content.proof;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.content.Question;
import org.lectern.content.Rule;

/// Whether a question uses names and figures that have changed: S15.
final class StaleNames {
    private static final Pattern TOLD = Pattern.compile("(?i)\\b(end(s|ed|ing)?|renamed|closed|closes|no"
            + " longer|gone|former(ly)?|called|older|old|discontinued|retired|shut"
            + " down|reopened|became|until|replaced|since|was)\\b");

    private StaleNames() {}

    static void read(Question question, Record part, Page page) {
        if (question.provenance().lifecycle().isPresent()) {
            return;
        }
        Stream.concat(question.asked(), question.told())
                .forEach(text -> page.names().in(text.plain()).stream()
                        .filter(Names.Mention::isGone)
                        .filter(mention -> !isTold(text.plain(), mention))
                        .findFirst()
                        .ifPresent(mention -> page.remark(
                                Rule.STALE, text, "'" + mention.form() + "' is out of date" + mention.advice())));
    }

    /// Whether a text that uses an old name says that it is one.
    static boolean isTold(String text, Names.Mention mention) {
        return TOLD.matcher(text.replace(mention.form(), "")).find();
    }
}
