package org.lectern.content;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/// Reads the text of one file into a tree that remembers where everything stood.
final class TreeReader {
    /// Objects and lists within each other.
    static final int DEEPEST = 64;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(SourceFile.LARGEST)
                    .maxNameLength(SourceFile.LARGEST)
                    .maxNestingDepth(DEEPEST + 1)
                    .build())
            .build();

    private final String text;
    private final Lines lines;
    private final JsonParser parser;
    private final Deque<Spot> open = new ArrayDeque<>();
    private int line = 1;

    private TreeReader(String text, JsonParser parser) {
        this.text = text;
        this.lines = new Lines(text);
        this.parser = parser;
    }

    static Json read(String text) throws Slip {
        try (var parser = JSON.createParser(ObjectReadContext.empty(), text.toCharArray())) {
            return new TreeReader(text, parser).file();
        }
    }

    private Json file() throws Slip {
        try {
            if (parser.nextToken() == null) {
                throw new Slip(Spot.START, "the file is empty; it must hold an object in { }");
            }
            var root = value();
            if (parser.nextToken() != null) {
                throw new Slip(here(), "there is more after the end of the file's object; take it out");
            }
            return root;
        } catch (JacksonException failure) {
            throw new Diagnosis(text, lines, List.copyOf(open)).of(failure, parser);
        }
    }

    private Json value() throws Slip {
        var at = here();
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                open(at);
                yield members(at);
            }
            case START_ARRAY -> {
                open(at);
                yield items(at);
            }
            case VALUE_STRING -> new Json.Words(at, parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Figure(at, parser.getString());
            case VALUE_TRUE -> new Json.Truth(at, true);
            case VALUE_FALSE -> new Json.Truth(at, false);
            case VALUE_NULL -> new Json.Nothing(at);
            case END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
                throw new Slip(at, "a value is missing here");
        };
    }

    private Json members(Spot at) throws Slip {
        var members = new ArrayList<Json.Member>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            var nameAt = here();
            parser.nextToken();
            members.add(new Json.Member(name, nameAt, value()));
        }
        open.pop();
        return new Json.Members(at, members);
    }

    private Json items(Spot at) throws Slip {
        var items = new ArrayList<Json>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value());
        }
        open.pop();
        return new Json.Items(at, items);
    }

    private void open(Spot at) throws Slip {
        open.push(at);
        if (open.size() > DEEPEST) {
            throw new Slip(
                    at,
                    "this is nested more than " + DEEPEST + " levels deep; look for a bracket that is never closed");
        }
    }

    private Spot here() {
        var spot = lines.spot(Math.toIntExact(parser.currentTokenLocation().getCharOffset()), line);
        line = spot.line();
        return spot;
    }
}
