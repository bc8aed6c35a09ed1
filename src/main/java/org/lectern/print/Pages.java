package org.lectern.print;

import java.util.ArrayList;
import java.util.List;

/// Fills pages with strips.
final class Pages {
    private final Sheet sheet;
    private final List<List<Mark>> pages = new ArrayList<>();
    private List<Mark> page = new ArrayList<>();
    private int column;
    private double y;
    private boolean isEmpty = true;

    private Pages(Sheet sheet) {
        this.sheet = sheet;
    }

    /// The marks of each page, with places from its upper left corner.
    static List<List<Mark>> of(List<Strip> strips, Sheet sheet) {
        var pages = new Pages(sheet);
        var at = 0;
        while (at < strips.size()) {
            var end = end(strips, at);
            pages.add(strips.subList(at, end));
            at = end;
        }
        if (!pages.page.isEmpty()) {
            pages.pages.add(pages.page);
        }
        return List.copyOf(pages.pages);
    }

    /// Where the strips end that must stay together with the one at a place.
    private static int end(List<Strip> strips, int at) {
        var end = at + 1;
        while (end < strips.size() && strips.get(end - 1).flow() == Piece.Flow.WITH_NEXT) {
            end++;
        }
        return end;
    }

    private void add(List<Strip> together) {
        var height = together.stream().mapToDouble(Strip::height).sum();
        if (y + height > sheet.height() && !isEmpty) {
            next();
        }
        for (var strip : together) {
            add(strip);
        }
    }

    private void add(Strip strip) {
        if (strip.isNewPage()) {
            turn();
            return;
        }
        if (y + strip.height() > sheet.height() && !isEmpty) {
            next();
        }
        if (isEmpty) {
            if (strip.isBlank()) {
                return;
            }
            isEmpty = false;
            strip.head().forEach(this::put);
        }
        put(strip);
    }

    private void put(Strip strip) {
        strip.marks().forEach(mark -> page.add(mark.moved(sheet.left(column), sheet.top() + y)));
        y += strip.height();
    }

    private void next() {
        column++;
        y = 0;
        isEmpty = true;
        if (column == sheet.columns()) {
            turn();
        }
    }

    private void turn() {
        if (!page.isEmpty()) {
            pages.add(page);
        }
        page = new ArrayList<>();
        column = 0;
        y = 0;
        isEmpty = true;
    }
}
