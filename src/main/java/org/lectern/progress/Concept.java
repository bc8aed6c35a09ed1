package org.lectern.progress;

import java.util.Optional;

/// What an option of a question stands for.
///
/// @param name as people read it
/// @param id of the term or row; empty when the words stand for themselves alone
public record Concept(String name, Optional<String> id) {}
