package org.lectern.content.proof;

import java.util.HashSet;
import java.util.List;
import org.lectern.content.Name;
import org.lectern.content.Question;
import org.lectern.content.Rule;
import org.lectern.content.Text;

/// Whether names stand in their present form, the whole name first: G05.
final class NameForms {
    private NameForms() {}

    static void read(List<Passage> passages, Page page) {
        var met = new HashSet<Name>();
        for (var passage : passages) {
            page.names().in(passage.heading()).forEach(mention -> met.add(mention.name()));
            for (var text : passage.texts()) {
                var mentions = page.names().in(text.plain());
                for (var mention : mentions) {
                    if (met.add(mention.name()) && mention.name().also().contains(mention.form())) {
                        page.remark(
                                Rule.NAME,
                                text,
                                "the first time, write '" + mention.name().name() + "' for '" + mention.form() + "'");
                    }
                }
                if (!mentions.isEmpty()) {
                    former(passage, text, mentions, page);
                }
            }
        }
    }

    private static void former(Passage passage, Text text, List<Names.Mention> mentions, Page page) {
        var told = passage.part() instanceof Question
                || passage.fact().flatMap(fact -> fact.lifecycle()).isPresent();
        if (!told) {
            mentions.stream()
                    .filter(Names.Mention::isGone)
                    .filter(mention -> !StaleNames.isTold(text.plain(), mention))
                    .findFirst()
                    .ifPresent(mention ->
                            page.remark(Rule.NAME, text, "'" + mention.form() + "' is out of date" + mention.advice()));
        }
    }
}
