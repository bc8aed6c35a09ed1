package org.lectern.schedule.plan;

import java.util.List;

/// What the days of a simulation brought.
///
/// @param planned minutes to expect on each day, as its morning came
/// @param minutes of reviews on each day, without those of new cards
/// @param cards reviewed on each day, without new ones
/// @param recall the chance of recall of all cards at the end, their mean, from 0 to 1; 0 without cards
/// @param remembered the mean number of cards that would be recalled at the end
public record Outlook(
        List<Double> planned, List<Double> minutes, List<Integer> cards, double recall, double remembered) {
    public Outlook {
        planned = List.copyOf(planned);
        minutes = List.copyOf(minutes);
        cards = List.copyOf(cards);
    }

    /// The mean of the minutes a day.
    public double minutesADay() {
        return minutes.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    /// The mean of the cards a day.
    public double cardsADay() {
        return cards.stream().mapToInt(Integer::intValue).average().orElse(0);
    }

    /// How unlike numbers of days are: standard deviation over mean, 0 or more.
    ///
    /// @param numbers [#planned] or [#minutes], or a part of them
    public static double variation(List<Double> numbers) {
        var mean = numbers.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        var square = numbers.stream()
                .mapToDouble(each -> (each - mean) * (each - mean))
                .average()
                .orElse(0);
        return mean == 0 ? 0 : Math.sqrt(square) / mean;
    }
}
