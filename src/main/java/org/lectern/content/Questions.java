package org.lectern.content;

import static org.lectern.content.Wording.counted;
import static org.lectern.content.Wording.didYouMean;
import static org.lectern.content.Wording.quoted;

import java.util.HashSet;
import java.util.List;

/// Finds what is wrong inside questions although every field of them fits the format.
final class Questions {
    private final Origins origins;
    private final Remarks remarks;

    Questions(Origins origins, Remarks remarks) {
        this.origins = origins;
        this.remarks = remarks;
    }

    void read() {
        origins.all(Question.class).forEach(this::question);
    }

    private void question(Question question) {
        switch (question) {
            case Question.Open open ->
                differ(open.points(), open.points().stream().map(KeyPoint::id).toList());
            case Question.SingleChoice choice -> {
                choice(choice, choice.options(), 2);
                key(choice, choice.key(), choice.options(), "options");
            }
            case Question.MultipleResponse response -> response(response);
            case Question.Ordering ordering -> ordering(ordering);
            case Question.Matching matching -> matching(matching);
            case Question.Cloze cloze -> new Gaps(cloze, origins, remarks).read();
            case Question.Numeric numeric -> new Figuring(numeric, origins, remarks).read();
        }
    }

    private void choice(Question question, List<Option> options, int least) {
        differ(options, ids(options));
        if (options.size() < least) {
            remarks.error(origins.spot(question, "options"), "a choice needs at least " + least + " options");
        }
    }

    private void key(Record part, String key, List<Option> options, String what) {
        key(part, key, ids(options), what, origins.spot(part, "key"));
    }

    private void key(Record part, String key, List<String> ids, String what, Spot at) {
        if (!ids.contains(key)) {
            remarks.remark(
                    Rule.REFERENCE, at, "the key " + quoted(key) + " is none of the " + what + didYouMean(key, ids));
        }
    }

    private void response(Question.MultipleResponse response) {
        choice(response, response.options(), 3);
        var seen = new HashSet<String>();
        for (var i = 0; i < response.keys().size(); i++) {
            var key = response.keys().get(i);
            var at = origins.spot(response, "keys", i);
            key(response, key, ids(response.options()), "options", at);
            if (!seen.add(key)) {
                remarks.error(at, "the key " + quoted(key) + " is given twice; keep one of them");
            }
        }
        if (response.keys().size() < 2) {
            remarks.error(
                    origins.spot(response, "keys"), "with one key this is a single-choice question; give at least 2");
        } else if (response.keys().size() >= response.options().size()) {
            remarks.error(origins.spot(response, "keys"), "not all options can be right; add some that are not");
        }
    }

    private void ordering(Question.Ordering ordering) {
        differ(ordering.all(), ids(ordering.all()));
        if (ordering.steps().size() < 2) {
            remarks.error(origins.spot(ordering, "steps"), "an order needs at least 2 steps");
        }
    }

    private void matching(Question.Matching matching) {
        differ(matching.matches(), ids(matching.matches()));
        differ(matching.prompts(), matching.prompts().stream().map(Prompt::id).toList());
        matching.prompts().forEach(prompt -> key(prompt, prompt.key(), matching.matches(), "matches"));
        var needed = matching.prompts().stream().map(Prompt::key).distinct().count();
        if (needed < matching.prompts().size() && matching.reuse().orElse(Reuse.ONCE) == Reuse.ONCE) {
            remarks.error(
                    origins.spot(matching, "prompts"),
                    counted(matching.prompts().size(), "prompt") + " share " + needed
                            + (needed == 1 ? " match" : " matches")
                            + "; say \"reuse\": \"repeated\", or give each prompt a match of its own");
        }
    }

    private void differ(List<?> parts, List<String> ids) {
        Proofreader.differ(parts, ids, "in this question", origins, remarks);
    }

    private static List<String> ids(List<Option> options) {
        return options.stream().map(Option::id).toList();
    }
}
