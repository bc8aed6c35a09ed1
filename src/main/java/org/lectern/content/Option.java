package org.lectern.content;

import java.util.Optional;

@Says("One of the things a question offers: an answer, a step, a match.")
public record Option(
        @Says("A name for the option, unique in its question.")
        String id,

        @Says("The words of the option.") Text text,

        @Says("Why it is right, or what makes it tempting and wrong.")
        Optional<Text> why) {}
