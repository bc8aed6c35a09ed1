package org.lectern.typeset;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.scilab.forge.jlatexmath.Atom;
import org.scilab.forge.jlatexmath.Box;
import org.scilab.forge.jlatexmath.JMathTeXException;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXEnvironment;
import org.scilab.forge.jlatexmath.TeXFormula;

/// Sets formulas written in the mathematics of LaTeX.
///
/// JLaTeXMath keeps its fonts and symbols once for the whole program and is used by one thread at a time, so there is
/// one
/// typesetter too. The first formula takes half a second, each further one less than a millisecond; what was set
/// lately is not set again.
public final class Typesetter {
    private static final int KEPT = 2000;
    private static final double MOST_EMS = 400;
    private static final double LONG_EMS = 8;

    private static final Map<Job, Setting> SETTINGS = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Job, Setting> eldest) {
            return size() > KEPT;
        }
    };

    private static boolean settled;

    private Typesetter() {}

    private record Job(String tex, boolean isDisplayed) {}

    /// Sets a formula to stand among words; a long one comes in pieces.
    public static Setting inline(String tex) {
        return set(new Job(tex, false));
    }

    /// Sets a formula to stand by itself, in one piece.
    public static Setting displayed(String tex) {
        return set(new Job(tex, true));
    }

    /// Why a formula cannot be set; empty when it can.
    public static Optional<String> flaw(String tex) {
        return inline(tex) instanceof Setting.Refused refused ? Optional.of(refused.reason()) : Optional.empty();
    }

    private static synchronized Setting set(Job job) {
        var known = SETTINGS.get(job);
        if (known != null) {
            return known;
        }
        var made = make(job);
        SETTINGS.put(job, made);
        return made;
    }

    private static Setting make(Job job) {
        try {
            if (!settled) {
                Commands.settle();
                settled = true;
            }
            var flaw = Flaws.in(job.tex());
            return flaw.isPresent() ? new Setting.Refused(flaw.get()) : outlined(job);
        } catch (TooMuch | StackOverflowError _) {
            return new Setting.Refused(Flaws.TOO_LARGE);
        } catch (JMathTeXException refused) {
            return new Setting.Refused(Flaws.of(refused));
        } catch (LinkageError _) {
            return new Setting.Refused("the fonts of formulas cannot be read here");
        } catch (RuntimeException _) {
            // The library runs off the end of what is unfinished in many ways.
            return new Setting.Refused(Flaws.UNFINISHED);
        }
    }

    private static Setting outlined(Job job) {
        var root = new TeXFormula(Commands.known(job.tex())).root;
        var style = job.isDisplayed() ? TeXConstants.STYLE_DISPLAY : TeXConstants.STYLE_TEXT;
        var box = box(new TeXEnvironment(style, new MeteredFont()), root);
        if (!job.isDisplayed() && box.getWidth() > LONG_EMS) {
            box = box(new TeXEnvironment(style, new MeteredFont()), Row.of(root));
        }
        if (!isReasonable(box)) {
            return new Setting.Refused(Flaws.TOO_LARGE);
        }
        var pen = new Pen();
        box.draw(pen, 0, 0);
        return new Setting.Outlined(pen.outlines(box.getWidth() * Outline.EM));
    }

    private static Box box(TeXEnvironment surroundings, Atom formula) {
        return formula.createBox(surroundings);
    }

    private static boolean isReasonable(Box box) {
        return Stream.of(box.getWidth(), box.getHeight(), box.getDepth()).allMatch(size -> Math.abs(size) <= MOST_EMS);
    }
}
