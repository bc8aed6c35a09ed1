package org.lectern.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.content.Excerpt;
import org.lectern.content.UnitText;
import org.lectern.margin.Found;
import org.lectern.margin.Placed;

/// Marks as a document in Markdown: unit by unit, section by section, each with a reference to it.
final class MarginMarkdown {
    private final Guide guide;
    private final StringBuilder out = new StringBuilder();
    private String unit = "";
    private String section = "";

    private MarginMarkdown(Guide guide) {
        this.guide = guide;
    }

    /// @param marks in the order in which the guide is read
    static String of(Guide guide, List<Placed> marks) {
        var document = new MarginMarkdown(guide);
        document.out.append("# ").append(Messages.of("margin.title")).append('\n');
        marks.forEach(mark -> mark.found()
                .flatMap(found -> guide.page(place(mark, found)))
                .ifPresentOrElse(page -> document.found(mark, page), () -> document.lost(mark)));
        return document.out.toString();
    }

    /// Writes a document to a file; what was there before stays until it is whole.
    static Path write(String words, Path file) throws IOException {
        var half = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.writeString(half, words);
            return Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    private static Place.Reading place(Placed mark, Found found) {
        return new Place.Reading(mark.mark().anchor().course(), found.unit(), found.block());
    }

    private void found(Placed mark, Guide.Page page) {
        var found = mark.found().orElseThrow();
        var place = place(mark, found);
        if (!unit.equals(place.course() + "/" + place.unit())) {
            unit = place.course() + "/" + place.unit();
            section = "";
            part("## " + page.unit().title());
        }
        if (!section.equals(Reference.to(place))) {
            section = Reference.to(place);
            title(page, found.block()).ifPresent(title -> part("### " + title));
            part("`" + section + "`");
        }
        if (!found.stretches().isEmpty()) {
            part(quoted(new Excerpt(UnitText.of(page.unit()), found.stretches()).markdown()));
        }
        remark(mark);
    }

    private Optional<String> title(Guide.Page page, String block) {
        return page.unit().blocks().stream()
                .filter(other -> other.id().equals(block))
                .map(other -> other.title())
                .findFirst();
    }

    private void lost(Placed mark) {
        if (!unit.isBlank() || section.isEmpty()) {
            unit = " ";
            part("## " + Messages.of("margin.lost.title"));
        }
        var anchor = mark.mark().anchor();
        section = Reference.to(new Place.Reading(anchor.course(), anchor.unit(), mark.block()));
        part("`" + section + "`");
        part(quoted(escaped(anchor.words())));
        remark(mark);
    }

    /// What it is, and what was written to it.
    private void remark(Placed mark) {
        var sign = switch (mark.mark().kind()) {
            case YELLOW -> "●";
            case GREEN -> "▲";
            case BLUE -> "■";
            case PINK -> "◆";
            case NOTE -> "✎";
            case BOOKMARK -> "⚑";
            case MISSED -> "○";
        };
        part(sign + " " + MarkSymbol.name(mark.mark().kind()));
        if (!mark.mark().note().isBlank()) {
            part(mark.mark().note().strip());
        }
    }

    private void part(String words) {
        out.append('\n').append(words).append('\n');
    }

    private static String quoted(String words) {
        var lines = new ArrayList<String>();
        words.lines().forEach(line -> lines.add(("> " + line).stripTrailing()));
        return String.join("\n", lines);
    }

    /// Words of which nobody knows the marks any more.
    private static String escaped(String words) {
        return words.replaceAll("([\\\\`*_\\[\\]<>#])", "\\\\$1").replace("\n", "\n\n");
    }
}
