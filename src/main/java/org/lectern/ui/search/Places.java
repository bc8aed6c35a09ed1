package org.lectern.ui.search;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.Set;
import org.lectern.search.Document;
import org.lectern.search.Result;

/// What one search found, as the lines of a list.
final class Places {
    private final List<Result> results;
    private final Set<Document> answered;

    /// @param answered documents whose answers were asked for
    Places(List<Result> results, Set<Document> answered) {
        this.results = results;
        this.answered = answered;
    }

    Result result(int nth) {
        return results.get(nth);
    }

    /// Whether what the answer of a document says was asked for.
    boolean answers(Document document) {
        return answered.contains(document);
    }

    List<SearchLine> lines() {
        return new Lines();
    }

    private final class Lines extends AbstractList<SearchLine> implements RandomAccess {
        @Override
        public SearchLine get(int nth) {
            return new SearchLine.Hit(Places.this, nth);
        }

        @Override
        public int size() {
            return results.size();
        }
    }
}
