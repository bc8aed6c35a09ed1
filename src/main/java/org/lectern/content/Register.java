package org.lectern.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What a file offers to references, and what it refers to; drawn up once, however often the course is read.
///
/// @param targets blocks and items it links to
/// @param sources sources its facts name
/// @param covers objectives of the exam that its parts name
record Register(List<Item> items, Set<String> blocks, List<Lead> targets, List<Lead> sources, List<Lead> covers) {
    /// A reference, and where it stands.
    record Lead(String id, Spot at) {}

    static Register of(Origins origins) {
        var blocks = origins.all(Block.class);
        return new Register(
                blocks.stream().flatMap(Item::of).toList(),
                blocks.stream().map(Block::id).collect(Collectors.toSet()),
                links(origins),
                Stream.concat(
                                origins.all(Provenance.class).stream()
                                        .flatMap(fact -> listed(origins, fact, "source", fact.source())),
                                origins.all(Lifecycle.class).stream()
                                        .flatMap(fact -> listed(origins, fact, "source", fact.source())))
                        .toList(),
                Stream.concat(
                                origins.all(Objective.class).stream()
                                        .flatMap(part -> listed(origins, part, "covers", part.covers())),
                                origins.all(Question.class).stream()
                                        .flatMap(part -> listed(origins, part, "covers", part.covers())))
                        .toList());
    }

    private static List<Lead> links(Origins origins) {
        var links = new ArrayList<Lead>();
        for (var text : origins.all(Text.class)) {
            targets(text.spans()).forEach(target -> links.add(new Lead(target, origins.spot(text))));
        }
        link(origins, Node.class, Node::link, links);
        link(origins, Participant.class, Participant::link, links);
        link(origins, Shape.Box.class, Shape.Box::link, links);
        for (var question : origins.all(Question.class)) {
            listed(origins, question, "supports", question.supports()).forEach(links::add);
        }
        return List.copyOf(links);
    }

    private static <P> void link(
            Origins origins, Class<P> parts, Function<P, Optional<String>> link, List<Lead> links) {
        for (var part : origins.all(parts)) {
            link.apply(part).ifPresent(target -> links.add(new Lead(target, origins.spot(part, "link"))));
        }
    }

    private static Stream<Lead> listed(Origins origins, Object part, String field, List<String> ids) {
        return IntStream.range(0, ids.size()).mapToObj(i -> new Lead(ids.get(i), origins.spot(part, field, i)));
    }

    private static Stream<String> targets(List<Span> spans) {
        return spans.stream().flatMap(span -> switch (span) {
            case Span.Link link -> Stream.of(link.target());
            case Span.Strong strong -> targets(strong.spans());
            case Span.Emphasis emphasis -> targets(emphasis.spans());
            case Span.Plain _, Span.Code _, Span.Formula _ -> Stream.of();
        });
    }
}
