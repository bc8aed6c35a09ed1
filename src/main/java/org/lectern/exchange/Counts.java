package org.lectern.exchange;

import java.util.Arrays;
import org.lectern.content.Block;
import org.lectern.content.Unit;

/// Says in one line what a unit holds.
final class Counts {
    private Counts() {}

    /// @param kept how many things were kept as text
    static String of(Unit unit, int sections, int kept) {
        var parts = Part.of(unit).size();
        return String.join(
                        ", ",
                        Arrays.asList(
                                counted(sections, "section"),
                                counted(parts(unit, "Term"), "term"),
                                counted(parts(unit, "Table"), "table"),
                                counted(drawings(unit), "diagram"),
                                counted(parts(unit, "Question"), "question")))
                + "; " + counted(parts, "part") + " understood, " + kept + " kept as text";
    }

    private static int parts(Unit unit, String kind) {
        return (int)
                Part.of(unit).stream().filter(part -> part.kind().equals(kind)).count();
    }

    private static int drawings(Unit unit) {
        return (int) unit.blocks().stream()
                .filter(block -> block instanceof Block.Diagram
                        || block instanceof Block.Sequence
                        || block instanceof Block.Picture)
                .count();
    }

    private static String counted(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
