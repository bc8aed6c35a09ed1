package org.lectern.content;

import java.util.List;

/// Something the reader will be able to do.
///
/// @param covers ids of the exam's own objectives this one serves
public record Objective(String id, Text text, List<String> covers) {
    public Objective {
        covers = List.copyOf(covers);
    }
}
