package org.lectern.search;

import java.util.Arrays;

/// Ranks the documents in which every clause is found, after BM25 (Robertson and Zaragoza, "The Probabilistic
/// Relevance Framework: BM25 and Beyond", 2009): rare words count for more than common ones, names for more than
/// texts, and a long document needs more of them. Whole words count for more than beginnings, and words that stand
/// together for more than those that do not.
final class Scoring {
    /// Words fewer than this many steps apart stand near each other.
    static final int NEAR = 6;

    /// How soon more of a word adds little.
    private static final double SATURATION = 1.2;
    /// How much a document's length matters, from 0 to 1.
    private static final double LENGTH = 0.75;
    /// What the beginning of a word is worth, where the whole word is worth 1.
    private static final double BEGINNING = 0.25;
    /// How much is added when the words are all of a name, when they follow each other, and when they are near.
    private static final double NAMED = 0.5;
    private static final double FOLLOWING = 0.5;
    private static final double NEARBY = 0.25;

    private final Index index;
    private final Roll roll;
    private final Sought sought;
    private final double[] score;
    /// In how many of the clauses looked at so far each document was found; they are looked at in order.
    private final int[] found;
    private final int[] named;
    private final float[] whole;
    private final float[] begun;
    private final int[] touched;
    private int touches;

    Scoring(Index index, Sought sought) {
        this.index = index;
        this.sought = sought;
        roll = index.roll();
        score = new double[roll.size()];
        found = new int[roll.size()];
        named = new int[roll.size()];
        whole = new float[roll.size()];
        begun = new float[roll.size()];
        touched = new int[roll.size()];
    }

    /// The numbers of the documents, best first; equally good ones in reading order.
    int[] ranked() {
        if (sought.isEmpty()) {
            return new int[0];
        }
        var several = sought.clauses().size() > 1;
        var closeness = new Closeness(roll);
        for (var nth = 0; nth < sought.clauses().size(); nth++) {
            var places = several ? Places.none(roll.extent()) : Places.NOWHERE;
            for (var way : sought.clauses().get(nth).ways()) {
                take(way, places);
            }
            add(nth);
            closeness.add(places);
        }
        return sorted(closeness);
    }

    private void take(Sought.Way way, Places places) {
        var length = way.words().size();
        var starts = length == 1 ? Places.NOWHERE : starts(way);
        forms(way, 0).each((fit, standing) -> {
            for (var i = 0; i < standing.length; i += 2) {
                var at = at(standing, i);
                if (length == 1 || starts.has(at)) {
                    take(fit, standing[i]);
                    if (places != Places.NOWHERE) {
                        places.add(at, length);
                    }
                }
            }
        });
    }

    /// Where in the row of all words a word stands.
    private int at(int[] standing, int i) {
        return roll.base()[Dictionary.document(standing[i])] + standing[i + 1];
    }

    private void take(Forms.Fit fit, int place) {
        var document = Dictionary.document(place);
        var field = Dictionary.field(place);
        if (whole[document] == 0 && begun[document] == 0) {
            touched[touches++] = document;
        }
        if (fit == Forms.Fit.BEGINNING) {
            begun[document] += field.weight();
        } else {
            whole[document] += field.weight() * fit.worth;
            named[document] += field == Field.TITLE ? 1 : 0;
        }
    }

    private Forms forms(Sought.Way way, int nth) {
        var open = way.open() && nth == way.words().size() - 1;
        return new Forms(index.dictionary(), way.words().get(nth), way.exact(), open);
    }

    /// Where the words of a way begin to follow each other.
    private Places starts(Sought.Way way) {
        var starts = places(way, 0);
        for (var nth = 1; nth < way.words().size(); nth++) {
            starts = starts.before(places(way, nth), nth);
        }
        return starts;
    }

    private Places places(Sought.Way way, int nth) {
        var places = Places.none(roll.extent());
        forms(way, nth).each((_, standing) -> {
            for (var i = 0; i < standing.length; i += 2) {
                places.add(at(standing, i), 1);
            }
        });
        return places;
    }

    /// Adds what the clause is worth to the documents in which it and all before it were found.
    private void add(int nth) {
        var wholes = 0;
        for (var i = 0; i < touches; i++) {
            wholes += whole[touched[i]] > 0 ? 1 : 0;
        }
        var rareWhole = rarity(wholes);
        var rare = BEGINNING * rarity(touches);
        for (var i = 0; i < touches; i++) {
            var document = touched[i];
            if (found[document] == nth) {
                found[document]++;
                score[document] +=
                        rareWhole * enough(document, whole[document]) + rare * enough(document, begun[document]);
            }
            whole[document] = 0;
            begun[document] = 0;
        }
        touches = 0;
    }

    private double rarity(int documents) {
        return Math.log(1 + (index.size() - documents + 0.5) / (documents + 0.5));
    }

    private double enough(int document, float much) {
        var length = 1 - LENGTH + LENGTH * roll.words()[document] / index.meanWords();
        return much * (SATURATION + 1) / (much + SATURATION * length);
    }

    private int[] sorted(Closeness closeness) {
        var keys = new long[roll.size()];
        var count = 0;
        for (var document = 0; document < keys.length; document++) {
            if (found[document] == sought.clauses().size() && roll.source()[document] != Roll.NONE) {
                var good = Float.floatToIntBits((float) (score[document] * bonus(document, closeness)));
                keys[count++] = (long) (Integer.MAX_VALUE - good) << Integer.SIZE | roll.rank()[document];
            }
        }
        Arrays.sort(keys, 0, count);
        var sorted = new int[count];
        for (var i = 0; i < count; i++) {
            sorted[i] = roll.order()[(int) keys[i]];
        }
        return sorted;
    }

    private double bonus(int document, Closeness closeness) {
        var all = roll.title()[document] == 0 ? 0 : Math.min(1.0, named[document] / (double) roll.title()[document]);
        return 1 + NAMED * all + FOLLOWING * closeness.following(document) + NEARBY * closeness.near(document);
    }
}
