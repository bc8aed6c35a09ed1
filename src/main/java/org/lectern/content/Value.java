package org.lectern.content;

import java.util.List;

@Says("A value that changes from one repetition to the next.")
public record Value(
        @Says("Its name, which stands in the question as {{name}}.")
        String id,

        @Says("The numbers it may have. Values with equally many go together: the first with the first.") @Needed
        List<Double> of) {
    public Value {
        of = List.copyOf(of);
    }
}
