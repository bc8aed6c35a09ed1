package org.lectern.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.lectern.content.Block;
import org.lectern.progress.ReadThrough;

/// What of the guide was read, and where reading goes on.
public final class ReadingModel {
    private final MainModel main;
    private final ReadOnlyObjectWrapper<ReadThrough> read = new ReadOnlyObjectWrapper<>(ReadThrough.NOTHING);

    public ReadingModel(MainModel main) {
        this.main = main;
    }

    public ReadOnlyObjectProperty<ReadThrough> readProperty() {
        return read.getReadOnlyProperty();
    }

    /// What was read so far, as it was saved.
    public void restore(ReadThrough saved) {
        read.set(saved);
    }

    /// Whether the block is read that a place leads to; of a unit, all of it.
    public boolean isRead(Place.Reading place) {
        var blocks = blocks(place);
        return !blocks.isEmpty() && blocks.stream().allMatch(block -> read.get().holds(place.course(), block));
    }

    /// How much of the unit of a place is read.
    public Optional<ReadThrough.Share> share(Place.Reading place) {
        return main.guide().page(place).map(page -> read.get().of(place.course(), page.unit()));
    }

    /// The block a place leads to was read; of a unit, all of it.
    public void mark(Place.Reading place) {
        read.set(read.get().with(place.course(), blocks(place)));
    }

    /// Takes that back.
    public void unmark(Place.Reading place) {
        read.set(read.get().without(place.course(), blocks(place)));
    }

    /// From read to unread, and the other way, by hand.
    public void turn(Place.Reading place) {
        var name = main.guide()
                .finder()
                .where(place.course(), place.unit(), place.target())
                .map(passage -> passage.block().title())
                .or(() -> main.guide().page(place).map(page -> page.unit().title()))
                .orElse("");
        if (isRead(place)) {
            unmark(place);
            main.say(Messages.of("reading.unmarked", name));
        } else {
            mark(place);
            main.say(Messages.of("reading.marked", name));
        }
    }

    private List<String> blocks(Place.Reading place) {
        return main.guide()
                .page(place)
                .map(page -> place.target().isEmpty()
                        ? page.unit().blocks().stream().map(Block::id).toList()
                        : main.guide().line(place) instanceof Place.Reading block
                                ? List.of(block.target())
                                : List.<String>of())
                .orElse(List.of());
    }

    /// Goes where reading was left; who is there already, to the next section that was not read yet.
    public void goOn() {
        if (!(main.here() instanceof Place.Reading here)) {
            main.read();
            return;
        }
        unread(here).ifPresentOrElse(main::go, () -> main.say(Messages.of("reading.all")));
    }

    /// The next block of the course that was not read, from a place on, and then from the beginning.
    private Optional<Place.Reading> unread(Place.Reading here) {
        var all = main.guide().pages().stream()
                .filter(page -> page.course().id().equals(here.course()))
                .flatMap(page -> page.unit().blocks().stream().map(block -> page.at(block.id())))
                .toList();
        var at = all.indexOf(main.guide().line(here));
        var start = at < 0
                ? IntStream.range(0, all.size())
                        .filter(index -> all.get(index).at("").equals(here.at("")))
                        .findFirst()
                        .orElse(0)
                : at + 1;
        return Stream.concat(all.subList(start, all.size()).stream(), all.subList(0, start).stream())
                .filter(place -> !read.get().holds(place.course(), place.target()))
                .filter(place -> !place.equals(here))
                .findFirst();
    }
}
