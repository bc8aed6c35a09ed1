package org.lectern.schedule.plan;

import java.util.Arrays;

/// A number for each epoch day, 0 where none was added.
final class Daily {
    private static final int LEAST = 64;

    private double[] numbers;
    private long first;

    private Daily(double[] numbers, long first) {
        this.numbers = numbers;
        this.first = first;
    }

    static Daily empty() {
        return new Daily(new double[0], 0);
    }

    Daily copy() {
        return new Daily(numbers.clone(), first);
    }

    double on(long day) {
        var at = day - first;
        return at >= 0 && at < numbers.length ? numbers[(int) at] : 0;
    }

    void add(long day, double number) {
        if (numbers.length == 0) {
            first = day;
            numbers = new double[LEAST];
        }
        if (day < first) {
            var room = Math.toIntExact(first - day) + LEAST;
            var longer = new double[room + numbers.length];
            System.arraycopy(numbers, 0, longer, room, numbers.length);
            numbers = longer;
            first -= room;
        }
        var at = Math.toIntExact(day - first);
        if (at >= numbers.length) {
            numbers = Arrays.copyOf(numbers, at + LEAST);
        }
        numbers[at] += number;
    }
}
