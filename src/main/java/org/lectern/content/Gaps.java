package org.lectern.content;

import static org.lectern.content.Wording.didYouMean;
import static org.lectern.content.Wording.quoted;

import java.util.ArrayList;
import java.util.List;

/// Finds gaps that do not stand in the text of their question exactly once, and marks in it that are no gap's.
final class Gaps {
    private final Question.Cloze cloze;
    private final Origins origins;
    private final Remarks remarks;

    Gaps(Question.Cloze cloze, Origins origins, Remarks remarks) {
        this.cloze = cloze;
        this.origins = origins;
        this.remarks = remarks;
    }

    void read() {
        var ids = cloze.gaps().stream().map(Gap::id).toList();
        Proofreader.differ(cloze.gaps(), ids, "in this question", origins, remarks);
        var marked = new ArrayList<>(Braces.names(cloze.text()));
        cloze.gaps().forEach(gap -> standsOnce(gap, marked));
        for (var name : marked) {
            if (!ids.contains(name)) {
                remarks.remark(
                        Rule.REFERENCE,
                        origins.spot(cloze, "text"),
                        "no gap is called " + quoted(name) + didYouMean(name, ids));
            }
        }
    }

    private void standsOnce(Gap gap, List<String> marked) {
        var times = marked.stream().filter(gap.id()::equals).count();
        if (times == 0) {
            remarks.error(
                    origins.spot(gap, "id"), "the gap does not stand in the text; write {{" + gap.id() + "}} into it");
        } else if (times > 1) {
            remarks.error(
                    origins.spot(cloze, "text"),
                    "the gap " + quoted(gap.id()) + " stands in the text twice; give each place a gap of its own");
        }
        if (gap.others().contains(gap.answer())) {
            remarks.error(origins.spot(gap, "others"), "the answer is among the wrong words; take it out");
        }
    }
}
