package org.lectern.content;

import java.util.Optional;

/// One of the answers offered by a choice question.
///
/// @param id unique in its question
/// @param why why it is right, or what makes it tempting and wrong
public record Option(String id, Text text, Optional<Text> why) {}
