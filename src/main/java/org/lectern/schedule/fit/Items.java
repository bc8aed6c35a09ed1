package org.lectern.schedule.fit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.lectern.schedule.Answer;
import org.lectern.schedule.Grade;

/// A log laid out card by card, in arrays that can be run through many times.
///
/// An *item* is what can be predicted: an answer at least one study day after the one before it, together with all
/// answers before it (as `dataset.rs` of open-spaced-repetition/fsrs-rs). Items are numbered in the order of the log.
final class Items {
    /// The number of an answer that is no item.
    static final int NONE = -1;

    /// Where the answers of each card begin; one entry more, for where the last ends.
    final int[] begin;
    /// Study days since the answer before, 0 or more; 0 for the first.
    final int[] days;
    /// Days since the answer before with their fractions, 0 or more.
    final double[] gap;
    /// Grades from 1 to 4.
    final byte[] grade;
    /// The number of each answer as an item, or [#NONE].
    final int[] item;
    /// How many items there are.
    final int count;

    private Items(int cards, int answers, int count) {
        begin = new int[cards + 1];
        days = new int[answers];
        gap = new double[answers];
        grade = new byte[answers];
        item = new int[answers];
        this.count = count;
    }

    /// Lays out a log, oldest answer first. Days that run backwards count as none.
    static Items of(List<Answer> log) {
        return first(log, Integer.MAX_VALUE);
    }

    /// Lays out a log up to and with the item before this number.
    static Items first(List<Answer> log, int most) {
        var cards = new ArrayList<List<Answer>>();
        var numbers = new ArrayList<List<Integer>>();
        var places = new HashMap<Integer, Integer>();
        var count = 0;
        var answers = 0;
        for (var answer : log) {
            if (count >= most) {
                break;
            }
            var place = places.computeIfAbsent(answer.card(), _ -> cards.size());
            if (place == cards.size()) {
                cards.add(new ArrayList<>());
                numbers.add(new ArrayList<>());
            }
            var card = cards.get(place);
            var isItem = !card.isEmpty() && answer.day() > card.getLast().day();
            card.add(answer);
            numbers.get(place).add(isItem ? count++ : NONE);
            answers++;
        }
        var items = new Items(cards.size(), answers, count);
        items.fill(cards, numbers);
        return items;
    }

    private void fill(List<List<Answer>> cards, List<List<Integer>> numbers) {
        var at = 0;
        for (var card = 0; card < cards.size(); card++) {
            var answers = cards.get(card);
            for (var i = 0; i < answers.size(); i++, at++) {
                var answer = answers.get(i);
                if (i > 0) {
                    var before = answers.get(i - 1);
                    days[at] = Math.clamp(answer.day() - before.day(), 0, Integer.MAX_VALUE);
                    gap[at] = Math.max(0, answer.moment() - before.moment());
                }
                grade[at] = (byte) (answer.grade().ordinal() + 1);
                item[at] = numbers.get(card).get(i);
            }
            begin[card + 1] = at;
        }
    }

    int cards() {
        return begin.length - 1;
    }

    static boolean isRecalled(byte grade) {
        return grade != Grade.AGAIN.ordinal() + 1;
    }
}
