package org.lectern.content;

import java.util.Optional;

@Says("One of the things to be matched.")
public record Prompt(
        @Says("A name for the prompt, unique in its question.")
        String id,

        @Says("The words of the prompt.") Text text,
        @Says("The id of the match that belongs to it.") String key,
        @Says("Why this match belongs to it.") Optional<Text> why) {}
