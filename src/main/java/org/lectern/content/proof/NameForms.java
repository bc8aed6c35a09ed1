package org.lectern.content.proof;

import java.util.HashSet;
import java.util.List;
import org.lectern.content.Name;
import org.lectern.content.Question;
import org.lectern.content.Rule;

/// Whether names stand in their present form, the whole name first: G05.
final class NameForms {
    private NameForms() {}

    static void read(List<Passage> passages, Page page) {
        var met = new HashSet<Name>();
        for (var passage : passages) {
            page.names().in(passage.heading()).forEach(mention -> met.add(mention.name()));
            for (var line : passage.lines()) {
                var mentions = page.names().in(line.words());
                for (var mention : mentions) {
                    if (met.add(mention.name()) && mention.name().also().contains(mention.form())) {
                        page.remark(
                                Rule.NAME,
                                line.text(),
                                "the first time, write '" + mention.name().name() + "' for '" + mention.form() + "'");
                    }
                }
                if (!mentions.isEmpty()) {
                    former(passage, line, mentions, page);
                }
            }
        }
    }

    private static void former(Passage passage, Passage.Line line, List<Names.Mention> mentions, Page page) {
        var told = passage.part() instanceof Question
                || passage.fact().flatMap(fact -> fact.lifecycle()).isPresent();
        if (!told) {
            mentions.stream()
                    .filter(Names.Mention::isGone)
                    .filter(mention -> !StaleNames.isTold(line.words(), mention))
                    .findFirst()
                    .ifPresent(mention -> page.remark(
                            Rule.NAME, line.text(), "'" + mention.form() + "' is out of date" + mention.advice()));
        }
    }
}
