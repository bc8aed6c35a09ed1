package org.lectern.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Puts into fences what Markdown would misread: formulas on lines of their own, TikZ pictures and scripts; and gives
/// the tags of `<details>` lines of their own.
final class Manuscript {
    static final String MATH = "lectern-math";
    static final String TIKZ = "tikz";
    static final String DETAILS = "<details>";
    static final String END_OF_DETAILS = "</details>";

    private static final String FENCE = "~~~~~~~~~~~~";
    private static final Pattern CODE = Pattern.compile("[\\s>]*(?:(?:[-*+]|\\d{1,9}[.)])\\s+)?(`{3,}|~{3,}).*");
    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s.*");
    private static final Pattern PREFIX = Pattern.compile("^[\\s>]*(?:(?:[-*+]|\\d{1,9}[.)])\\s+){0,20}");
    private static final Pattern TAG = Pattern.compile(
            "<details[^>]*>|</details\\s*>|<summary[^<>]*>.{0,2000}?</summary\\s*>", Pattern.CASE_INSENSITIVE);

    private static final List<Wrapper> WRAPPERS = List.of(
            new Wrapper(
                    "(?:\\\\begin\\{center\\}\\s*)?\\\\begin\\{tikzpicture\\}.*",
                    "\\\\end\\{tikzpicture\\}(?:\\s*\\\\end\\{center\\})?",
                    TIKZ,
                    true),
            new Wrapper("(?i)<script[^>]*tikz[^>]*>.*", "(?i)</script>", TIKZ, false),
            new Wrapper("(?i)<(?:pre|div)[^>]*mermaid[^>]*>.*", "(?i)</(?:pre|div)>", "mermaid", false),
            new Wrapper("\\$\\$.*", "\\$\\$\\s*$", MATH, false),
            new Wrapper("\\\\\\[.*", "\\\\\\]\\s*$", MATH, false));

    private final List<Line> lines;
    private final List<Line> out = new ArrayList<>();

    private Manuscript(List<Line> lines) {
        this.lines = lines;
    }

    static List<Line> prepared(List<Line> lines) {
        var manuscript = new Manuscript(lines);
        manuscript.run();
        return manuscript.out;
    }

    private void run() {
        var fence = "";
        for (var at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            var code = CODE.matcher(line.words());
            if (!fence.isEmpty() || code.matches()) {
                out.add(line);
                fence = fence(fence, line.words());
                continue;
            }
            var wrapped = wrapped(at);
            if (wrapped.isPresent()) {
                at = wrapped.get();
            } else {
                tags(line);
            }
        }
    }

    /// The fence that is open after a line.
    private static String fence(String open, String line) {
        if (open.isEmpty()) {
            var code = CODE.matcher(line);
            return code.matches() ? code.group(1) : "";
        }
        var bare = line.replaceFirst("^[\\s>]*", "").strip();
        return bare.startsWith(open) && bare.chars().allMatch(sign -> sign == open.charAt(0)) ? "" : open;
    }

    /// Fences what begins on a line, and returns the index of its last line.
    private Optional<Integer> wrapped(int at) {
        var line = lines.get(at);
        var prefix = prefix(line.words());
        var rest = line.words().substring(prefix.length());
        for (var wrapper : WRAPPERS) {
            if (wrapper.opens(rest)) {
                var end = end(wrapper, at, prefix.length());
                if (end.isPresent()) {
                    fenced(wrapper, at, end.get(), prefix);
                    return end;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> end(Wrapper wrapper, int start, int from) {
        for (var at = start; at < lines.size(); at++) {
            var words = lines.get(at).words();
            var begin = at == start ? from + wrapper.opener(words.substring(from)) : 0;
            if (at > start
                    && (HEADING.matcher(words).matches()
                            || wrapper.opens(words.strip()) && !wrapper.closes(words, 0))) {
                return Optional.empty();
            }
            if (wrapper.closes(words, begin)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private void fenced(Wrapper wrapper, int start, int end, String prefix) {
        var hanging = prefix.replaceAll("[^>\\s]", " ");
        out.add(new Line(lines.get(start).number(), prefix + FENCE + " " + wrapper.language()));
        var after = "";
        for (var at = start; at <= end; at++) {
            var words = lines.get(at).words();
            words = at == start ? words.substring(prefix.length()) : without(words, hanging);
            if (at == end) {
                var cut = wrapper.end(words, at == start ? wrapper.opener(words) : 0);
                after = words.substring(cut);
                words = words.substring(0, cut);
            }
            out.add(new Line(lines.get(at).number(), hanging + wrapper.bare(words, at == start, at == end)));
        }
        out.add(new Line(lines.get(end).number(), hanging + FENCE));
        if (!after.isBlank()) {
            tags(new Line(lines.get(end).number(), hanging + after.strip()));
        }
    }

    private static String without(String words, String hanging) {
        var at = 0;
        while (at < hanging.length() && at < words.length() && (words.charAt(at) == '>' || words.charAt(at) == ' ')) {
            at++;
        }
        return words.substring(at);
    }

    /// Puts each tag of `<details>` on a line of its own, with empty lines around it, so that what lies between is
    /// Markdown again.
    private void tags(Line line) {
        var tag = TAG.matcher(line.words());
        if (line.words().startsWith("    ") || !tag.find()) {
            out.add(line);
            return;
        }
        var prefix = prefix(line.words());
        var hanging = prefix.replaceAll("[^>\\s]", " ");
        var at = prefix.length();
        var begin = prefix;
        do {
            if (tag.start() < at) {
                continue;
            }
            var before = line.words().substring(at, tag.start());
            if (!before.isBlank()) {
                out.add(new Line(line.number(), begin + before));
                begin = hanging;
            }
            out.add(new Line(line.number(), hanging.stripTrailing()));
            out.add(new Line(line.number(), begin + normal(tag.group())));
            out.add(new Line(line.number(), hanging.stripTrailing()));
            begin = hanging;
            at = tag.end();
        } while (tag.find());
        var after = line.words().substring(at);
        if (!after.isBlank()) {
            out.add(new Line(line.number(), hanging + after.strip()));
        }
    }

    private static String normal(String tag) {
        var small = tag.toLowerCase(Locale.ROOT);
        if (small.startsWith("<summary")) {
            return tag;
        }
        return small.startsWith("</") ? END_OF_DETAILS : DETAILS;
    }

    private static String prefix(String words) {
        var prefix = PREFIX.matcher(words);
        return prefix.find() ? prefix.group() : "";
    }

    /// What marks off something that is not Markdown.
    ///
    /// @param inside whether the marks are part of it
    private record Wrapper(Pattern start, Pattern stop, String language, boolean inside) {
        private static final Pattern MARK =
                Pattern.compile("^(?:\\$\\$|\\\\\\[|<[^>]*>|(?:\\\\begin\\{center\\}\\s*)?\\\\begin\\{tikzpicture\\})");

        Wrapper(String start, String stop, String language, boolean inside) {
            this(Pattern.compile(start), Pattern.compile(stop), language, inside);
        }

        boolean opens(String words) {
            return start.matcher(words).matches();
        }

        int opener(String words) {
            var mark = MARK.matcher(words);
            return mark.find() ? mark.end() : 0;
        }

        boolean closes(String words, int from) {
            return stop.matcher(words).find(from);
        }

        int end(String words, int from) {
            var found = stop.matcher(words);
            return found.find(from) ? found.end() : words.length();
        }

        String bare(String words, boolean first, boolean last) {
            if (inside) {
                return words;
            }
            var bare = first ? words.substring(opener(words)) : words;
            if (last) {
                var found = stop.matcher(bare);
                bare = found.find() ? bare.substring(0, found.start()) : bare;
            }
            return bare;
        }
    }
}
