package org.lectern.content;

import java.util.Optional;

/// Lines of a program or a file, kept as they are.
///
/// @param language what they are written in, such as `python` or `yaml`
/// @param lines with `\n` between them
public record Listing(Optional<String> language, String lines) {}
