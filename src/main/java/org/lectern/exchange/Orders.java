package org.lectern.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.lectern.content.Gist;
import org.lectern.content.Option;
import org.lectern.content.Question;
import org.lectern.content.Text;

/// Makes an ordering of a question that asks for an order and whose answer tells one.
final class Orders {
    private static final Pattern ASKS = Pattern.compile(
            "\\b(?:put|place|arrange|order|sequence|sort|rank)\\b.*\\b(?:order|sequence|steps|stages|phases)\\b"
                    + "|^\\W*(?:order|arrange|sequence|rank|sort)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final int FEWEST = 3;

    private Orders() {}

    static boolean isAsked(Found found) {
        return ASKS.matcher(found.asked()).find();
    }

    static Optional<Question> read(Found found) {
        if (!isAsked(found)) {
            return Optional.empty();
        }
        var listed = listed(found);
        var steps = found.options().isEmpty()
                ? listed.stream()
                        .map(entry -> entry.entries().getFirst().text())
                        .toList()
                : found.options().stream().map(Found.Choice::text).toList();
        var order = Letters.order(found.replied())
                .filter(letters ->
                        letters.areOf(steps.size()) && letters.places().size() >= FEWEST);
        var isLettered = !found.options().isEmpty();
        if (order.isPresent()) {
            return Optional.of(made(
                    found,
                    isLettered ? List.of() : listed,
                    steps,
                    order.get().places(),
                    remaining(found, order.get().end())));
        }
        return told(found, steps)
                .map(places ->
                        made(found, isLettered ? List.of() : listed, steps, places, new ArrayList<>(found.answer())));
    }

    /// The plain entries of the question, each a list of its own.
    private static List<Piece.Items> listed(Found found) {
        return found.question().stream()
                .filter(Piece.Items.class::isInstance)
                .map(Piece.Items.class::cast)
                .filter(items -> items.entries().size() == 1
                        && items.entries().getFirst().rest().isEmpty())
                .toList();
    }

    /// The order in which the answer lists the same steps.
    private static Optional<List<Integer>> told(Found found, List<Text> steps) {
        var known = steps.stream().map(Gist::of).toList();
        var places = found.points().stream()
                .map(point -> known.indexOf(Gist.of(point)))
                .toList();
        return places.size() >= FEWEST && new Letters(places, 0).areOf(steps.size())
                ? Optional.of(places)
                : Optional.empty();
    }

    private static List<Piece> remaining(Found found, int end) {
        var rest = new ArrayList<>(found.answer());
        if (!rest.isEmpty() && rest.getFirst() instanceof Piece.Paragraph paragraph) {
            var after = Words.after(paragraph.text(), end).orElse(paragraph.text());
            rest.set(0, Piece.Paragraph.of(paragraph.line(), after));
        }
        rest.addAll(found.listed());
        return rest;
    }

    private static Question made(
            Found found, List<Piece.Items> gone, List<Text> steps, List<Integer> places, List<Piece> rest) {
        var options = IntStream.range(0, steps.size())
                .mapToObj(at -> new Option(
                        "s" + (at + 1),
                        Words.kept(Words.unmarked(steps.get(at))),
                        found.options().isEmpty()
                                ? Optional.empty()
                                : found.note(found.options().get(at).why())))
                .toList();
        var stem = Words.kept(Words.unmarked(found.flat()
                .text(found.question().stream()
                        .filter(piece -> gone.stream().noneMatch(entry -> entry == piece))
                        .toList())));
        return new Question.Ordering(
                Slug.of("ask", stem.plain()),
                stem,
                places.stream().map(options::get).toList(),
                IntStream.range(0, options.size())
                        .filter(at -> !places.contains(at))
                        .mapToObj(options::get)
                        .toList(),
                found.backing(rest));
    }
}
