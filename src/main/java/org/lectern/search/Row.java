package org.lectern.search;

import java.util.Arrays;

/// A row of numbers that grows.
final class Row {
    private int[] numbers = new int[8];
    private int size;

    void add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
        }
        numbers[size++] = number;
    }

    int[] all() {
        return Arrays.copyOf(numbers, size);
    }
}
