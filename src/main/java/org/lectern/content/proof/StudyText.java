package org.lectern.content.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.content.Rule;

/// Reads the text of a unit by the rules for what students read: G01 to G06.
final class StudyText {
    /// A number with what it measures. Bare numbers count things, and anyone can count them again.
    private static final Pattern FIGURE =
            Pattern.compile("(?<![\\p{L}\\p{N}-])\\d[\\d.,]*(?:[-– ]| to )?(?:\\d[\\d.,]*)?\\s?"
                + "(?:%|percent\\b|[KMGTP]i?B\\b|kbit/s\\b|(?:milli)?seconds?\\b|minutes?\\b|hours?\\b|days?\\b|weeks?\\b"
                + "|months?\\b|years?\\b|bytes?\\b|USD\\b|dollars?\\b|requests?\\b|IOPS\\b)");

    private static final Pattern LOST_ARROW = Pattern.compile("\\((\\p{Lu}\\p{Ll}+) (\\p{Lu}\\p{Ll}+)\\)");

    private StudyText() {}

    static void read(Page page) {
        var passages = passages(page);
        passages.forEach(passage -> {
            figures(passage, page);
            lostArrow(passage, page);
        });
        Abbreviations.read(passages, page);
        NameForms.read(passages, page);
        Promises.read(passages, page);
    }

    /// The unit's passages in reading order, its introduction first.
    private static List<Passage> passages(Page page) {
        var passages = new ArrayList<Passage>();
        passages.add(
                Passage.of(page.unit(), page.unit().title(), List.of(page.unit().introduction()), Optional.empty()));
        page.unit().blocks().stream().flatMap(Passage::of).forEach(passages::add);
        return passages;
    }

    private static void figures(Passage passage, Page page) {
        if (passage.fact().isEmpty()) {
            return;
        }
        var fact = passage.fact().get();
        var dated = fact.verifiedOn().or(() -> page.unit().verifiedOn()).isPresent();
        if (!fact.source().isEmpty() && dated) {
            return;
        }
        for (var line : passage.lines()) {
            var figure = FIGURE.matcher(line.words());
            if (Words.hasDigit(line.words()) && figure.find()) {
                page.remark(
                        Rule.UNSOURCED_NUMBER,
                        line.text(),
                        "the figure '" + figure.group().strip() + "' has no "
                                + (fact.source().isEmpty() ? "source" : "date on which it was verified"));
                return;
            }
        }
    }

    private static void lostArrow(Passage passage, Page page) {
        for (var line : passage.lines()) {
            if (line.words().indexOf('(') < 0) {
                continue;
            }
            var pair = LOST_ARROW.matcher(line.words());
            if (pair.find()
                    && !page.names().hasMaker(pair.group(1))
                    && page.names().in(pair.group()).isEmpty()) {
                page.remark(
                        Rule.LOST_ARROW,
                        line.text(),
                        "'" + pair.group() + "' may have lost an arrow between its two words");
            }
        }
    }
}
