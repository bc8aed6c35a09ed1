package org.lectern.exchange.tikz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Goes through a piece of source from left to right.
final class Scan {
    private final String text;
    private final int firstLine;
    private int at;
    private int counted;
    private int newlines;

    Scan(String text, int firstLine) {
        this.text = text;
        this.firstLine = firstLine;
    }

    /// The line of the source that is being read, from 1.
    int line() {
        for (; counted < at; counted++) {
            if (text.charAt(counted) == '\n') {
                newlines++;
            }
        }
        return firstLine + newlines;
    }

    boolean done() {
        spaces();
        return at >= text.length();
    }

    /// The next sign after any spaces; 0 at the end.
    char peek() {
        spaces();
        return at < text.length() ? text.charAt(at) : 0;
    }

    void spaces() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    char next() {
        return at < text.length() ? text.charAt(at++) : 0;
    }

    boolean take(String word) {
        spaces();
        if (!text.startsWith(word, at)) {
            return false;
        }
        at += word.length();
        return true;
    }

    /// Takes a word of letters, only when no further letter follows.
    boolean takeWord(String word) {
        spaces();
        var end = at + word.length();
        return text.startsWith(word, at)
                && (end >= text.length() || !Character.isLetter(text.charAt(end)))
                && take(word);
    }

    /// Letters in a row, which may be none.
    String letters() {
        spaces();
        var start = at;
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    /// What follows a backslash: letters, or one other sign.
    String command() {
        next();
        var start = at;
        while (at < text.length() && (Character.isLetter(text.charAt(at)) || text.charAt(at) == '@')) {
            at++;
        }
        if (at == start && at < text.length()) {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '*') {
            at++;
        }
        return text.substring(start, at).replace("*", "");
    }

    /// What stands between this bracket and its partner, if the bracket is next; to the end where the partner lacks.
    Optional<String> group(char open) {
        if (peek() != open) {
            return Optional.empty();
        }
        var start = at + 1;
        at = closing(text, at);
        var inside = text.substring(start, Math.min(at, text.length()));
        at = Math.min(at + 1, text.length());
        return Optional.of(inside);
    }

    /// Up to a sign outside of all braces and brackets, which is taken too; to the end where there is none.
    String upTo(char sign) {
        var start = at;
        var depth = 0;
        for (; at < text.length(); at++) {
            var c = text.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == sign && depth == 0) {
                return text.substring(start, at++);
            } else if (c == '{' || c == '[') {
                depth++;
            } else if (c == '}' || c == ']') {
                depth = Math.max(0, depth - 1);
            }
        }
        at = text.length();
        return text.substring(Math.min(start, at), at);
    }

    /// Up to some words, which are taken too; to the end where they lack.
    String upTo(String words) {
        var end = text.indexOf(words, at);
        var inside = text.substring(at, end < 0 ? text.length() : end);
        at = end < 0 ? text.length() : end + words.length();
        return inside;
    }

    String rest() {
        var rest = text.substring(Math.min(at, text.length()));
        at = text.length();
        return rest;
    }

    int mark() {
        return at;
    }

    void back(int mark) {
        at = mark;
    }

    /// Where the bracket that opens here is closed, or the length of the text.
    private static int closing(String text, int start) {
        var open = text.charAt(start);
        var close = open == '(' ? ')' : open == '[' ? ']' : '}';
        var depth = 0;
        var braces = 0;
        for (var i = start; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (open != '{' && c == '{') {
                braces++;
            } else if (open != '{' && c == '}') {
                braces = Math.max(0, braces - 1);
            } else if (c == open && braces == 0) {
                depth++;
            } else if (c == close && braces == 0 && --depth == 0) {
                return i;
            }
        }
        return text.length();
    }

    /// Cuts at a sign outside of all brackets.
    static List<String> split(String text, char sign) {
        var parts = new ArrayList<String>();
        var depth = 0;
        var start = 0;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '\\' && sign != '\\') {
                i++;
            } else if (c == '{' || c == '(' || c == '[') {
                depth++;
            } else if (c == '}' || c == ')' || c == ']') {
                depth--;
            } else if (c == sign && depth <= 0) {
                parts.add(text.substring(start, i).strip());
                start = i + 1;
            }
        }
        parts.add(text.substring(start).strip());
        return parts;
    }

    /// Without the braces that hold all of it.
    static String bare(String text) {
        var bare = text.strip();
        while (bare.length() > 1 && bare.startsWith("{") && closing(bare, 0) == bare.length() - 1) {
            bare = bare.substring(1, bare.length() - 1).strip();
        }
        return bare;
    }
}
