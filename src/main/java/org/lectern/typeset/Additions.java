package org.lectern.typeset;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.scilab.forge.jlatexmath.Atom;
import org.scilab.forge.jlatexmath.Box;
import org.scilab.forge.jlatexmath.MacroInfo;
import org.scilab.forge.jlatexmath.ParseException;
import org.scilab.forge.jlatexmath.SpaceAtom;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXEnvironment;
import org.scilab.forge.jlatexmath.TeXFormula;
import org.scilab.forge.jlatexmath.TeXParser;

/// Commands that the library lacks and that cannot be put together from those it has.
final class Additions {
    /// From one of TeX's four styles to the next; the numbers between them are the cramped ones.
    private static final int STYLES_APART = 2;

    private static final int STYLES = 4;

    private Additions() {}

    static void settle() {
        strike("cancel", EnumSet.of(Struck.Line.UP));
        strike("bcancel", EnumSet.of(Struck.Line.DOWN));
        strike("xcancel", EnumSet.allOf(Struck.Line.class));
        MacroInfo.Commands.put("mathchoice", new Command(STYLES, Choice::new));
    }

    private static void strike(String name, Set<Struck.Line> lines) {
        MacroInfo.Commands.put(name, new Command(1, parts -> new Struck(parts.getFirst(), lines)));
    }

    /// A command that makes one thing of the formulas behind it.
    private static final class Command extends MacroInfo {
        private final Function<List<Atom>, Atom> make;

        Command(int parts, Function<List<Atom>, Atom> make) {
            super(parts);
            this.make = make;
        }

        @Override
        public Object invoke(TeXParser parser, String[] written) throws ParseException {
            return make.apply(IntStream.rangeClosed(1, nbArgs)
                    .mapToObj(at -> new Part(parser, written[at]).atom())
                    .toList());
        }
    }

    /// What stands in braces behind a command.
    private static final class Part extends TeXFormula {
        Part(TeXParser parser, String written) throws ParseException {
            super(parser, written, false);
        }

        Atom atom() {
            return Optional.ofNullable(root).orElseGet(() -> new SpaceAtom(TeXConstants.UNIT_EM, 0, 0, 0));
        }
    }

    /// One of four, for a line of its own, among words, for scripts and for scripts of scripts.
    private static final class Choice extends Atom {
        private final List<Atom> parts;

        Choice(List<Atom> parts) {
            this.parts = List.copyOf(parts);
        }

        @Override
        public Box createBox(TeXEnvironment surroundings) {
            return parts.get(surroundings.getStyle() / STYLES_APART).createBox(surroundings);
        }
    }
}
