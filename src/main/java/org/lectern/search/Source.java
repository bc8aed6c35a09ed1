package org.lectern.search;

import java.util.List;

/// Where documents come from. They are made again when one is shown, so that the index need not hold their words.
public interface Source {
    /// Tells it from all others, in whatever version.
    String name();

    int parts();

    /// The documents of one of its parts, in reading order.
    ///
    /// @param part from 0
    List<Document> part(int part);

    /// Documents that are held as they are.
    record Given(String name, List<Document> documents) implements Source {
        public Given {
            documents = List.copyOf(documents);
        }

        @Override
        public int parts() {
            return 1;
        }

        @Override
        public List<Document> part(int part) {
            return documents;
        }
    }
}
