package org.lectern.content;

/// An author's word that a rule does not hold here: for the object in which it stands and all inside it.
///
/// @param rule id of the rule
/// @param reason why it does not hold, for the next reader
public record Waiver(String rule, String reason) {
    /// The field in which any object of a file may hold a list of these.
    static final String FIELD = "waive";

    public Waiver {
        var known = Rule.of(rule).orElseThrow(() -> new IllegalArgumentException(Rule.unknown(rule)));
        if (known.isOfFormat()) {
            throw new IllegalArgumentException(
                    "rule " + Wording.quoted(rule) + " cannot be waived, since the file stays closed; mend it instead");
        }
    }
}
