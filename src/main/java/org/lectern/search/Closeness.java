package org.lectern.search;

import java.util.ArrayList;
import java.util.List;

/// In which documents the words of two clauses that were typed one after the other stand close to each other.
final class Closeness {
    private final Roll roll;
    private final List<byte[]> following = new ArrayList<>();
    private final List<byte[]> near = new ArrayList<>();
    private Places former = Places.NOWHERE;

    Closeness(Roll roll) {
        this.roll = roll;
    }

    /// @param places where the words of the next clause stand
    void add(Places places) {
        if (former != Places.NOWHERE) {
            following.add(documents(places.after(former, 1)));
            near.add(documents(places.near(former, Scoring.NEAR)));
        }
        former = places;
    }

    /// The share of neighbours that follow each other in a document.
    double following(int document) {
        return share(following, document);
    }

    /// The share of neighbours that stand near each other in a document.
    double near(int document) {
        return share(near, document);
    }

    private static double share(List<byte[]> pairs, int document) {
        var close = 0;
        for (var pair : pairs) {
            close += pair[document];
        }
        return pairs.isEmpty() ? 0 : close / (double) pairs.size();
    }

    private byte[] documents(Places places) {
        var documents = new byte[roll.size()];
        var present = new int[1];
        places.each(place -> {
            while (roll.base()[present[0] + 1] <= place) {
                present[0]++;
            }
            documents[present[0]] = 1;
        });
        return documents;
    }
}
