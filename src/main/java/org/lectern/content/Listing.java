package org.lectern.content;

import java.util.Optional;

@Says("Lines of a program or a file, kept as they are.")
public record Listing(
        @Says("What the lines are written in, such as python or yaml.")
        Optional<String> language,

        @Says("The lines, with \\n between them.") String lines) {}
