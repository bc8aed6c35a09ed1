package org.lectern.quiz;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/// A growing list that is copied in next to no time: copies share their pages until one of them writes there.
///
/// A copy may be read by one thread while another writes to its origin, or the other way round.
final class Pages<T> extends AbstractList<T> implements RandomAccess {
    private static final int BITS = 9;
    private static final int SIZE = 1 << BITS;

    private final ArrayList<Page<T>> pages;
    private int size;
    /// Whose pages may be written to.
    private Object owner = new Object();

    private static final class Page<T> {
        private final Object owner;
        private final ArrayList<T> items;

        Page(Object owner, List<T> items) {
            this.owner = owner;
            this.items = new ArrayList<>(SIZE);
            this.items.addAll(items);
        }
    }

    Pages() {
        this(new ArrayList<>(), 0);
    }

    private Pages(ArrayList<Page<T>> pages, int size) {
        this.pages = pages;
        this.size = size;
    }

    /// The same, to go on with apart from this one.
    Pages<T> copy() {
        owner = new Object(); // from now on no page belongs to this list alone
        return new Pages<>(new ArrayList<>(pages), size);
    }

    @Override
    public T get(int index) {
        Objects.checkIndex(index, size);
        return pages.get(index >> BITS).items.get(index & SIZE - 1);
    }

    @Override
    public T set(int index, T item) {
        return own(index >> BITS).items.set(index & SIZE - 1, item);
    }

    @Override
    public boolean add(T item) {
        if (size == pages.size() << BITS) {
            pages.add(new Page<>(owner, List.of()));
        }
        own(size >> BITS).items.add(item);
        size++;
        return true;
    }

    @Override
    public int size() {
        return size;
    }

    private Page<T> own(int number) {
        var page = pages.get(number);
        if (page.owner != owner) {
            page = new Page<>(owner, page.items);
            pages.set(number, page);
        }
        return page;
    }
}
