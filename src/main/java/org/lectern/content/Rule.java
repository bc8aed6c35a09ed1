package org.lectern.content;

import static org.lectern.content.Problem.Severity.ERROR;
import static org.lectern.content.Problem.Severity.INFO;
import static org.lectern.content.Problem.Severity.WARNING;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What `lectern check` looks for. Its ids stand in waivers and on the command line, so they never change.
///
/// The thresholds are our own; what they rest on is the literature on writing test items: Case and Swanson (NBME), and
/// Haladyna, Downing and Rodriguez (2002).
public enum Rule {
    NOT_JSON("F01", ERROR),
    FORMAT("F02", ERROR),
    FOLDER("F03", ERROR),
    TOO_MANY("F04", ERROR),
    REFERENCE("R01", ERROR),
    ID_TAKEN("R02", ERROR),
    FILE_NAME("R03", ERROR),
    NOT_WRITTEN("R04", WARNING),
    NOT_LISTED("R05", WARNING),
    WEIGHTS("R06", WARNING),
    UNUSED_WAIVER("W01", INFO),

    OPTION_COUNT("T01", ERROR),
    RESPONSE_COUNT("T02", ERROR),
    STEP_COUNT("T03", ERROR),
    PROMPT_COUNT("T04", ERROR),
    NO_WHY("T05", WARNING),
    SAME_OPTIONS("T06", ERROR),
    POSITION_NAMED("T07", ERROR),
    NO_COVERS("T08", WARNING),
    NO_LEVEL("T09", WARNING),
    NO_SOURCE("T10", WARNING),
    NO_ANSWER("T11", WARNING),
    UNCHECKED("T12", WARNING),

    LONGEST_KEY("C01", WARNING),
    SHORTEST_KEY("C02", INFO),
    ABSOLUTE("C03", WARNING),
    HEDGE("C04", WARNING),
    CLANG("C05", WARNING),
    GRAMMAR("C06", WARNING),
    CONVERGENCE("C07", INFO),
    OPPOSITES("C08", WARNING),
    EXHAUSTIVE("C09", WARNING),
    KEY_POSITION("C10", WARNING),
    ODD_ONE_OUT("C11", WARNING),
    ACRONYM_CUE("C12", INFO),

    NEGATIVE("S01", WARNING),
    ALL_OF_THE_ABOVE("S02", ERROR),
    UNFOCUSED("S03", WARNING),
    WINDOW_DRESSING("S04", WARNING),
    BLANK_INSIDE("S05", WARNING),
    COMBINED_OPTIONS("S06", ERROR),
    OPINION("S07", WARNING),
    DOUBLE_BARRELLED("S08", WARNING),
    VAGUE_QUANTITY("S09", WARNING),
    HINGED("S10", ERROR),
    TRIVIA("S11", INFO),
    IMPLAUSIBLE("S12", WARNING),
    OVERLAPPING_RANGES("S13", ERROR),
    UNSORTED("S14", WARNING),
    STALE("S15", ERROR),
    EMPTY_WHY("S16", WARNING),
    READING_LOAD("S17", INFO),
    LANGUAGE("S18", WARNING),
    NO_SUPPORT("S20", WARNING),

    DOMAIN_SHARE("B01", WARNING),
    THIN_TASK("B02", WARNING),
    UNASKED_OBJECTIVE("B03", WARNING),
    RECALL_SHARE("B04", WARNING),
    SIMILAR_STEMS("B05", WARNING),
    LONGEST_KEY_SHARE("B06", WARNING),
    AGED("B07", WARNING),

    UNSOURCED_NUMBER("G01", WARNING),
    ACRONYM("G02", WARNING),
    UNSERVED_OBJECTIVE("G03", WARNING),
    UNUSED_TERM("G04", INFO),
    NAME("G05", WARNING),
    LOST_ARROW("G06", INFO),
    FORMULA("G07", WARNING),
    ORDER("G08", WARNING);

    private final String id;
    private final Problem.Severity severity;

    Rule(String id, Problem.Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    /// The rule of an id such as `C05`.
    public static Optional<Rule> of(String id) {
        return Arrays.stream(values()).filter(rule -> rule.id.equals(id)).findFirst();
    }

    /// Why an id is no rule's, for the author.
    public static String unknown(String id) {
        var ids = Arrays.stream(values()).map(Rule::id).toList();
        var near = Wording.didYouMean(id.toUpperCase(Locale.ROOT), ids);
        return "there is no rule " + Wording.quoted(id)
                + (near.isEmpty() ? "; 'lectern check --rules' lists them" : near);
    }

    public String id() {
        return id;
    }

    /// How much its problems matter, unless a case is worse or milder than usual.
    public Problem.Severity severity() {
        return severity;
    }

    /// What is wrong when the rule is broken, in a sentence.
    public String what() {
        return RuleSentences.of(this).what();
    }

    /// Why that matters or how to mend it, in a sentence.
    public String how() {
        return RuleSentences.of(this).how();
    }

    /// Whether its errors keep a file closed, and so cannot be waived.
    boolean isOfFormat() {
        return List.of(NOT_JSON, FORMAT, FOLDER, TOO_MANY, REFERENCE, ID_TAKEN, FILE_NAME)
                .contains(this);
    }
}
