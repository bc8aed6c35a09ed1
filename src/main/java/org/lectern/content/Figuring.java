package org.lectern.content;

import static org.lectern.content.Wording.didYouMean;
import static org.lectern.content.Wording.quoted;

import java.util.List;
import java.util.Locale;

/// Finds numbers that cannot be worked out, or not as their author worked them out by hand.
final class Figuring {
    /// How far a result may be off a check by rounding, as a share of it.
    private static final double ROUNDING = 1e-9;

    private final Question.Numeric numeric;
    private final Origins origins;
    private final Remarks remarks;
    private final List<String> ids;

    Figuring(Question.Numeric numeric, Origins origins, Remarks remarks) {
        this.numeric = numeric;
        this.origins = origins;
        this.remarks = remarks;
        this.ids = numeric.values().stream().map(Value::id).toList();
    }

    void read() {
        Proofreader.differ(numeric.values(), ids, "in this question", origins, remarks);
        if (numeric.values().stream().map(value -> value.of().size()).distinct().count() > 1) {
            remarks.error(
                    origins.spot(numeric, "values"), "all values need equally many numbers, one for each variant");
            return;
        }
        names(numeric.question());
        names(numeric.answer());
        for (var variant : Variant.all(numeric)) {
            if (variant.result().isEmpty()) {
                remarks.error(
                        origins.spot(numeric, "value"),
                        quoted(numeric.value()) + " has no result" + (ids.isEmpty() ? "" : " for " + variant.values())
                                + "; it may hold numbers, the names of values, + - * / ^, parentheses, min, max, round,"
                                + " floor, ceil, sqrt, ln, log2, log10 and exp");
                return;
            }
        }
        numeric.checks().forEach(this::check);
    }

    private void names(Text text) {
        for (var name : Braces.names(text)) {
            if (!ids.contains(name) && !name.equals(Variant.RESULT)) {
                remarks.remark(
                        Rule.REFERENCE,
                        origins.spot(text),
                        "no value is called " + quoted(name) + didYouMean(name, ids));
            }
        }
    }

    private void check(Trial trial) {
        var result = Calculation.of(numeric.value(), trial.with());
        if (result.isEmpty()) {
            remarks.error(origins.spot(trial, "with"), "nothing can be worked out from these values alone");
        } else if (Math.abs(result.getAsDouble() - trial.result()) > ROUNDING * Math.abs(trial.result())) {
            remarks.error(
                    origins.spot(trial, "result"),
                    String.format(
                            Locale.ROOT,
                            "by 'value' this is %s, not %s; mend the one that is wrong",
                            Variant.written(result.getAsDouble()),
                            Variant.written(trial.result())));
        }
    }
}
