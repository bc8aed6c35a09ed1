package org.lectern.content;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Lays JSON out as the house does: what fits on a line stands on one, except for lists of objects and for blocks.
final class Layout {
    private static final int WIDTH = 120;
    private static final String STEP = "  ";

    private Layout() {}

    static String of(Json file) {
        return broken(file, "") + "\n";
    }

    /// @param indent what stands before the line the value begins on
    /// @param before how many characters stand there already, and how many must follow
    private static String value(Json json, String indent, int before) {
        if (!mustBreak(json)) {
            var line = line(json);
            if (before + line.length() <= WIDTH || isScalar(json)) {
                return line;
            }
        }
        return broken(json, indent);
    }

    private static String broken(Json json, String indent) {
        var inner = indent + STEP;
        return switch (json) {
            case Json.Members members -> {
                var parts = new ArrayList<String>();
                for (var member : members.members()) {
                    var name = quoted(member.name()) + ": ";
                    parts.add(inner + name + value(member.value(), inner, inner.length() + name.length() + 1));
                }
                yield brackets("{", parts, indent + "}");
            }
            case Json.Items items ->
                brackets(
                        "[",
                        items.items().stream()
                                .map(item -> inner + value(item, inner, inner.length() + 1))
                                .toList(),
                        indent + "]");
            case Json.Words _, Json.Figure _, Json.Truth _, Json.Nothing _ -> line(json);
        };
    }

    private static String brackets(String open, List<String> parts, String close) {
        return open + "\n" + String.join(",\n", parts) + "\n" + close;
    }

    private static boolean mustBreak(Json json) {
        return switch (json) {
            case Json.Items items ->
                items.items().size() > 1 && items.items().stream().allMatch(Json.Members.class::isInstance)
                        || items.items().stream().anyMatch(Layout::mustBreak);
            case Json.Members members ->
                members.members().stream().map(Json.Member::value).anyMatch(Layout::mustBreak);
            case Json.Words _, Json.Figure _, Json.Truth _, Json.Nothing _ -> false;
        };
    }

    private static boolean isScalar(Json json) {
        return !(json instanceof Json.Members || json instanceof Json.Items);
    }

    private static String line(Json json) {
        return switch (json) {
            case Json.Members members ->
                members.members().isEmpty()
                        ? "{}"
                        : members.members().stream()
                                .map(member -> quoted(member.name()) + ": " + line(member.value()))
                                .collect(Collectors.joining(", ", "{ ", " }"));
            case Json.Items items ->
                items.items().stream().map(Layout::line).collect(Collectors.joining(", ", "[", "]"));
            case Json.Words words -> quoted(words.words());
            case Json.Figure figure -> figure.digits();
            case Json.Truth truth -> String.valueOf(truth.truth());
            case Json.Nothing _ -> "null";
        };
    }

    static String quoted(String words) {
        var out = new StringBuilder("\"");
        for (var i = 0; i < words.length(); i++) {
            var sign = words.charAt(i);
            switch (sign) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                default -> {
                    // Half a pair of surrogates is no character, and cannot be written as one.
                    if (sign < ' ' || Character.isSurrogate(sign) && !isWhole(words, i)) {
                        out.append("\\u%04x".formatted((int) sign));
                    } else {
                        out.append(sign);
                    }
                }
            }
        }
        return out.append('"').toString();
    }

    private static boolean isWhole(String words, int at) {
        return Character.isHighSurrogate(words.charAt(at))
                ? at + 1 < words.length() && Character.isLowSurrogate(words.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(words.charAt(at - 1));
    }
}
