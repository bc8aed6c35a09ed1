package org.lectern.quiz;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.Function;

/// What is left of a list that never changes. Taking its first item away, and seeing all of them as something else,
/// takes no time and next to no memory, however many there are.
final class Remaining<T> extends AbstractList<T> implements RandomAccess {
    private final List<? extends T> all;
    private final int gone;

    private Remaining(List<? extends T> all, int gone) {
        this.all = all;
        this.gone = gone;
    }

    /// All of a list.
    static <T> Remaining<T> of(List<T> all) {
        return all instanceof Remaining<T> remaining ? remaining : new Remaining<>(List.copyOf(all), 0);
    }

    /// The same without the first item that equals this one.
    Remaining<T> without(T item) {
        if (!isEmpty() && getFirst().equals(item)) {
            return new Remaining<>(all, gone + 1);
        }
        var rest = new ArrayList<T>(this);
        rest.remove(item);
        return of(rest);
    }

    /// The same items, each as what is made of it whenever it is looked at.
    <R> Remaining<R> as(Function<? super T, ? extends R> made) {
        return new Remaining<>(new Seen<>(this, made), 0);
    }

    private static final class Seen<T, R> extends AbstractList<R> implements RandomAccess {
        private final List<T> items;
        private final Function<? super T, ? extends R> made;

        Seen(List<T> items, Function<? super T, ? extends R> made) {
            this.items = items;
            this.made = made;
        }

        @Override
        public R get(int index) {
            return made.apply(items.get(index));
        }

        @Override
        public int size() {
            return items.size();
        }
    }

    @Override
    public T get(int index) {
        return all.get(Objects.checkIndex(index, size()) + gone);
    }

    @Override
    public int size() {
        return all.size() - gone;
    }
}
