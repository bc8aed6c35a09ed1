package org.lectern.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What a file offers to references, and what it refers to; drawn up once, however often the course is read.
///
/// @param targets blocks and items it links to
/// @param sources sources its facts name
/// @param covers objectives of the exam that its parts name
record Register(List<Item> items, Set<String> blocks, List<Lead> targets, List<Lead> sources, List<Lead> covers) {
    Register {
        items = List.copyOf(items);
        blocks = Set.copyOf(blocks);
        targets = List.copyOf(targets);
        sources = List.copyOf(sources);
        covers = List.copyOf(covers);
    }

    /// A reference, and where it stands.
    record Lead(String id, Spot at) {}

    static Register of(Origins origins) {
        var blocks = origins.all(Block.class);
        return new Register(
                blocks.stream().flatMap(Item::of).toList(),
                blocks.stream().map(Block::id).collect(Collectors.toSet()),
                links(origins),
                sources(origins),
                covers(origins));
    }

    private static List<Lead> links(Origins origins) {
        var links = new ArrayList<Lead>();
        for (var text : origins.all(Text.class)) {
            follow(text.spans(), target -> links.add(new Lead(target, origins.spot(text))));
        }
        link(origins, Node.class, Node::link, links);
        link(origins, Participant.class, Participant::link, links);
        link(origins, Shape.Box.class, Shape.Box::link, links);
        for (var question : origins.all(Question.class)) {
            list(origins, question, "supports", question.supports(), links);
        }
        return links;
    }

    private static List<Lead> sources(Origins origins) {
        var sources = new ArrayList<Lead>();
        for (var fact : origins.all(Provenance.class)) {
            list(origins, fact, "source", fact.source(), sources);
        }
        for (var fact : origins.all(Lifecycle.class)) {
            list(origins, fact, "source", fact.source(), sources);
        }
        return sources;
    }

    private static List<Lead> covers(Origins origins) {
        var covers = new ArrayList<Lead>();
        for (var part : origins.all(Objective.class)) {
            list(origins, part, "covers", part.covers(), covers);
        }
        for (var part : origins.all(Question.class)) {
            list(origins, part, "covers", part.covers(), covers);
        }
        return covers;
    }

    private static <P> void link(
            Origins origins, Class<P> parts, Function<P, Optional<String>> link, List<Lead> links) {
        for (var part : origins.all(parts)) {
            link.apply(part).ifPresent(target -> links.add(new Lead(target, origins.spot(part, "link"))));
        }
    }

    private static void list(Origins origins, Object part, String field, List<String> ids, List<Lead> leads) {
        for (var i = 0; i < ids.size(); i++) {
            leads.add(new Lead(ids.get(i), origins.spot(part, field, i)));
        }
    }

    private static void follow(List<Span> spans, Consumer<String> targets) {
        for (var span : spans) {
            switch (span) {
                case Span.Link link -> targets.accept(link.target());
                case Span.Strong strong -> follow(strong.spans(), targets);
                case Span.Emphasis emphasis -> follow(emphasis.spans(), targets);
                case Span.Plain _, Span.Code _, Span.Formula _ -> {}
            }
        }
    }
}
