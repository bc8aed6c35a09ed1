package org.lectern.ui;

import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.content.Finder;

/// A place as people quote it to each other: `mla-c01/unit-3#orchestration`.
public final class Reference {
    private static final Pattern WRITTEN = Pattern.compile(
            "[\\s<(\"“]*([a-z0-9][a-z0-9.-]*)/([a-z0-9][a-z0-9.-]*?)(?:#([a-z0-9][a-z0-9.-]*?))?[\\s>)\"”.,;]*");

    private Reference() {}

    /// The reference to a place.
    public static String to(Place.Reading place) {
        return place.course() + "/" + place.unit() + (place.target().isEmpty() ? "" : "#" + place.target());
    }

    /// Whether words have the form of a reference, be there such a place or not.
    static boolean isOne(String words) {
        return WRITTEN.matcher(words).matches();
    }

    /// What a reference leads to, or what is called by an id alone; empty when nothing is.
    static Optional<Finder.Hit> hit(Guide guide, String words) {
        var reference = WRITTEN.matcher(words);
        if (reference.matches()) {
            var target = Optional.ofNullable(reference.group(3)).orElse("");
            return hit(guide, new Place.Reading(reference.group(1), reference.group(2), target));
        }
        return guide.courses()
                .flatMap(course -> guide.finder().item(course.id(), words.strip()).stream())
                .findFirst()
                .map(passage -> hit(passage, words.strip()));
    }

    private static Optional<Finder.Hit> hit(Guide guide, Place.Reading place) {
        if (place.target().isEmpty()) {
            return guide.page(place)
                    .map(page -> new Finder.Hit(
                            place.course(),
                            place.unit(),
                            "",
                            Finder.What.UNIT,
                            page.unit().title()));
        }
        return guide.page(place)
                .flatMap(_ -> guide.finder().where(place.course(), place.unit(), place.target()))
                .map(passage -> hit(passage, place.target()));
    }

    private static Finder.Hit hit(Finder.Passage passage, String target) {
        return new Finder.Hit(passage.course().id(), passage.unit().id(), target, Finder.What.BLOCK, passage.label());
    }
}
