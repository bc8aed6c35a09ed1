package org.lectern.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds where texts mention the terms of a glossary, and makes links of these mentions.
public final class Mentions {
    /// Letters up to which a word in capitals, such as DAG, is only meant when it is written in capitals.
    private static final int LONGEST_ABBREVIATION = 6;

    private static final Pattern NOTHING = Pattern.compile("(?!)");

    private final Map<String, String> ids = new HashMap<>();
    private final Pattern names;

    private Mentions(List<Term> terms) {
        var all = new ArrayList<String>();
        for (var term : terms) {
            add(term.term(), term.id(), all);
            term.aliases().forEach(alias -> add(alias, term.id(), all));
        }
        // At each place the first alternative that fits is taken, so the longest come first.
        all.sort(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        names = all.isEmpty()
                ? NOTHING
                : Pattern.compile(all.stream()
                        .map(Mentions::pattern)
                        .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")));
    }

    /// @param terms when two have the same name, the first is meant
    public static Mentions of(List<Term> terms) {
        return new Mentions(terms);
    }

    /// Starts a block, in which each term is linked once.
    public InBlock block() {
        return new InBlock();
    }

    /// Links the texts of one block. Hand them over in reading order.
    public final class InBlock {
        private final Set<String> linked = new HashSet<>();

        /// The text with links at the terms that this block has not mentioned before.
        public Text link(Text text) {
            return new Text(spans(text.spans(), Optional.empty()));
        }

        /// The same for a text of the term's own entry, which never links to itself.
        public Text link(Text text, Term own) {
            return new Text(spans(text.spans(), Optional.of(own.id())));
        }

        private List<Span> spans(List<Span> spans, Optional<String> own) {
            var result = new ArrayList<Span>();
            for (var span : spans) {
                switch (span) {
                    case Span.Plain plain -> split(plain.words(), own, result);
                    case Span.Strong strong -> result.add(new Span.Strong(spans(strong.spans(), own)));
                    case Span.Emphasis emphasis -> result.add(new Span.Emphasis(spans(emphasis.spans(), own)));
                    case Span.Code code -> result.add(code);
                    case Span.Formula formula -> result.add(formula);
                    case Span.Link link -> {
                        linked.add(link.target());
                        result.add(link);
                    }
                }
            }
            return result;
        }

        private void split(String words, Optional<String> own, List<Span> result) {
            var matcher = names.matcher(words);
            var done = 0;
            while (matcher.find()) {
                var id = id(matcher.group());
                if (id.isPresent() && !id.equals(own) && linked.add(id.get())) {
                    plain(words.substring(done, matcher.start()), result);
                    result.add(new Span.Link(List.of(new Span.Plain(matcher.group())), id.get()));
                    done = matcher.end();
                }
            }
            plain(words.substring(done), result);
        }

        private static void plain(String words, List<Span> result) {
            if (!words.isEmpty()) {
                result.add(new Span.Plain(words));
            }
        }
    }

    private void add(String name, String id, List<String> all) {
        var key = isAbbreviation(name) ? squeezed(name) : folded(name);
        if (ids.putIfAbsent(key, id) == null) {
            all.add(squeezed(name));
        }
    }

    private Optional<String> id(String mention) {
        return Optional.ofNullable(ids.get(squeezed(mention))).or(() -> Optional.ofNullable(ids.get(folded(mention))));
    }

    private static String pattern(String name) {
        var words = Arrays.stream(name.split(" ")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        return isAbbreviation(name) ? words : "(?iu:" + words + ")";
    }

    private static boolean isAbbreviation(String name) {
        return name.length() <= LONGEST_ABBREVIATION
                && name.equals(name.toUpperCase(Locale.ROOT))
                && !name.equals(name.toLowerCase(Locale.ROOT));
    }

    private static String squeezed(String name) {
        return name.strip().replaceAll("\\s+", " ");
    }

    private static String folded(String name) {
        return squeezed(name).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
