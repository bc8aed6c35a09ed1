package org.lectern.schedule.fit;

import java.util.ArrayList;
import java.util.List;

/// Weights tried on the items of a log.
final class Trial {
    private Trial() {}

    /// The score of weights on the items from this number on.
    static Score of(Items items, double[] weights, int from) {
        var chances = new double[items.count];
        new Loss(weights).predict(items, chances);
        return Score.of(predictions(items, chances, from));
    }

    /// What was predicted for each item from this number on, and what happened; in the order of the cards.
    static List<Score.Prediction> predictions(Items items, double[] chances, int from) {
        var predictions = new ArrayList<Score.Prediction>();
        for (var card = 0; card < items.cards(); card++) {
            var reviews = 0;
            var lapses = 0;
            for (var at = items.begin[card]; at < items.begin[card + 1]; at++) {
                var item = items.item[at];
                if (item == Items.NONE) {
                    continue;
                }
                reviews++;
                var isRecalled = Items.isRecalled(items.grade[at]);
                if (item >= from) {
                    predictions.add(new Score.Prediction(chances[item], isRecalled, items.days[at], reviews, lapses));
                }
                lapses += isRecalled ? 0 : 1;
            }
        }
        return predictions;
    }
}
