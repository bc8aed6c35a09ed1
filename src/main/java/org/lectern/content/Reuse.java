package org.lectern.content;

@Says("How often a match may be used.")
public enum Reuse {
    @Says("Each match belongs to at most one prompt.")
    ONCE,
    @Says("A match may belong to several prompts.")
    REPEATED
}
