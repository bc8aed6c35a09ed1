package org.lectern.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.content.Block;
import org.lectern.content.Course;
import org.lectern.content.Finder;
import org.lectern.content.Library;
import org.lectern.content.Mentions;
import org.lectern.content.Problem;
import org.lectern.content.Term;
import org.lectern.content.Unit;
import org.lectern.quiz.Deck;
import org.lectern.quiz.Kinds;
import org.lectern.quiz.Scope;
import org.lectern.quiz.Spot;

/// The library with all that is derived from it: what can be found in it, and the cards it holds.
///
/// @param whole all cards that can be made
/// @param deck those of a kind that is wanted
public record Guide(Library library, Finder finder, Deck whole, Deck deck) {
    public static final Guide EMPTY = Guide.of(Library.EMPTY);

    /// The guide that a library makes; takes time, so not on the screen thread.
    public static Guide of(Library library) {
        return new Guide(library, Finder.of(library), Deck.of(library), Deck.EMPTY).wanting(Map.of());
    }

    /// The guide that a library makes which was read after this one's; what did not change is kept.
    public Guide again(Library read) {
        return new Guide(read, finder.again(read), whole.again(library, read), Deck.EMPTY).wanting(Map.of());
    }

    /// The same guide with the cards that are wanted.
    ///
    /// @param kinds by the id of their course
    public Guide wanting(Map<String, Kinds> kinds) {
        var courses = courses().collect(Collectors.toMap(Course::id, Function.identity(), (first, _) -> first));
        var wanted = whole.cards().stream()
                .filter(card -> Optional.ofNullable(courses.get(card.spot().course()))
                        .filter(course ->
                                kinds.getOrDefault(course.id(), Kinds.UNDECIDED).has(card.kind(), course))
                        .isPresent())
                .toList();
        return new Guide(library, finder, whole, new Deck(wanted));
    }

    /// The same guide, after a closer look at its files.
    public Guide with(Library proofread) {
        return new Guide(proofread, finder, whole, deck);
    }

    /// A unit with the course it belongs to.
    public record Page(Course course, Unit unit) {
        public Place.Reading place() {
            return at("");
        }

        /// The place of a block or item on this page.
        public Place.Reading at(String target) {
            return new Place.Reading(course.id(), unit.id(), target);
        }
    }

    /// All pages in reading order.
    public List<Page> pages() {
        return library.shelves().stream()
                .flatMap(shelf -> shelf.units().stream().map(unit -> new Page(shelf.course(), unit)))
                .toList();
    }

    /// The page that a place is on.
    public Optional<Page> page(Place.Reading place) {
        return pages().stream()
                .filter(page -> page.course().id().equals(place.course())
                        && page.unit().id().equals(place.unit()))
                .findFirst();
    }

    /// The terms that are linked on a page: its own first, then those of the course's other units.
    public Mentions mentions(Page page) {
        return Mentions.of(terms(page));
    }

    /// The page that a content file holds.
    private Optional<Page> page(Path file) {
        var folder = name(Optional.ofNullable(file.toAbsolutePath().getParent()));
        return pages().stream()
                .filter(page -> page.course().id().equals(folder)
                        && name(Optional.of(file)).equals(page.unit().id() + ".json"))
                .findFirst();
    }

    private static String name(Optional<Path> path) {
        return path.map(Path::normalize)
                .map(Path::getFileName)
                .map(Path::toString)
                .orElse("");
    }

    /// Whether a content file is open, be it in an earlier version.
    public boolean shows(Path file) {
        var folder = name(Optional.ofNullable(file.toAbsolutePath().getParent()));
        return page(file).isPresent() || name(Optional.of(file)).equals("course.json") && hasCourse(folder);
    }

    /// Where a problem can be seen, if its file is open.
    public Optional<Place.Reading> place(Problem problem) {
        return page(problem.file())
                .map(page ->
                        page.at(finder.where(page.course().id(), page.unit().id(), problem.target())
                                .map(_ -> problem.target())
                                .orElse("")));
    }

    /// The terms that may be linked on a page, its own first.
    public List<Term> terms(Page page) {
        var others = pages().stream().filter(other -> other.course().equals(page.course()) && !other.equals(page));
        return Stream.concat(Stream.of(page), others)
                .flatMap(there -> there.unit().blocks().stream())
                .filter(Block.Glossary.class::isInstance)
                .flatMap(block -> ((Block.Glossary) block).terms().stream())
                .toList();
    }

    /// The line of the outline that a place belongs to: for an item, the block it is in.
    public Place line(Place place) {
        return place instanceof Place.Reading(var course, var unit, var target)
                ? finder.where(course, unit, target)
                        .<Place>map(passage ->
                                new Place.Reading(course, unit, passage.block().id()))
                        .orElse(place)
                : place;
    }

    /// The page before, within the course.
    public Optional<Page> before(Page page) {
        return beside(page, -1);
    }

    /// The page after, within the course.
    public Optional<Page> after(Page page) {
        return beside(page, 1);
    }

    private Optional<Page> beside(Page page, int step) {
        var course = pages().stream()
                .filter(other -> other.course().equals(page.course()))
                .toList();
        var index = course.indexOf(page) + step;
        return index >= 0 && index < course.size() ? Optional.of(course.get(index)) : Optional.empty();
    }

    /// Where a student who was nowhere yet begins.
    public Place start() {
        return pages().stream().findFirst().<Place>map(Page::place).orElseGet(Place.Nowhere::new);
    }

    /// Whether a saved place still exists.
    public boolean has(Place place) {
        return switch (place) {
            case Place.Reading reading -> page(reading).isPresent();
            case Place.Studying(var course) -> hasCourse(course);
            case Place.Timing(var course) -> hasCourse(course);
            case Place.Timed(var course, var _) -> hasCourse(course);
            case Place.Progressing(var course) -> hasCourse(course);
            case Place.Counting(var course) -> hasCourse(course);
            case Place.Settings(var course) -> hasCourse(course);
            case Place.Practising(var scope) -> !deck.within(scope).cards().isEmpty();
            case Place.Pretesting(Spot(var course, var unit, var block)) ->
                finder.where(course, unit, block).isPresent();
            case Place.Problems _, Place.Changes _ -> true;
            case Place.Nowhere _ -> false;
        };
    }

    private boolean hasCourse(String course) {
        return courses().anyMatch(other -> other.id().equals(course));
    }

    /// Its courses in order.
    public Stream<Course> courses() {
        return library.shelves().stream().map(Library.Shelf::course);
    }

    /// The cards of a course.
    public Deck deckOf(String course) {
        return deck.within(new Scope.OfCourse(course));
    }
}
