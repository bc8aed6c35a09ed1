package org.lectern.content;

import java.util.Optional;

@Says("One of the answers offered by a choice question.")
public record Option(
        @Says("A name for the option, unique in its question.")
        String id,

        @Says("The words of the option.") Text text,

        @Says("Why it is right, or what makes it tempting and wrong.")
        Optional<Text> why) {}
