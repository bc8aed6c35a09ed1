package org.lectern.exchange;

import java.util.List;

/// A part of a guide under one heading.
record Section(Topic topic, int line, String title, List<Piece> pieces) {
    Section {
        pieces = List.copyOf(pieces);
    }
}
