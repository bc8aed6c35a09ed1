package org.lectern.exchange;

/// Why a guide was not imported, in a sentence for its author.
public final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    Refusal(String sentence) {
        super(sentence);
    }

    Refusal(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /// `file:line:column: error: sentence`
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
