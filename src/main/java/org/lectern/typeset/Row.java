package org.lectern.typeset;

import java.util.ArrayList;
import org.scilab.forge.jlatexmath.Atom;
import org.scilab.forge.jlatexmath.RowAtom;
import org.scilab.forge.jlatexmath.SpaceAtom;
import org.scilab.forge.jlatexmath.TeXConstants;

/// A formula whose line may end where TeX would end it: after an operator or a relation outside all brackets.
final class Row extends RowAtom {
    /// What TeX puts after an operator and after a relation, in ems.
    private static final double AFTER_OPERATOR = 4 / 18.0;

    private static final double AFTER_RELATION = 5 / 18.0;

    private Row(RowAtom formula) {
        super(formula);
        var atoms = new ArrayList<>(elements);
        elements.clear();
        var open = 0;
        for (var i = 0; i < atoms.size(); i++) {
            elements.add(atoms.get(i));
            open += opening(atoms.get(i));
            var gap = open == 0 && i + 1 < atoms.size() && !(atoms.get(i + 1) instanceof SpaceAtom) ? gap(atoms, i) : 0;
            if (gap > 0) {
                elements.add(new LineEnd(gap));
            }
        }
    }

    private static int opening(Atom atom) {
        return switch (atom.getRightType()) {
            case TeXConstants.TYPE_OPENING -> 1;
            case TeXConstants.TYPE_CLOSING -> -1;
            default -> 0;
        };
    }

    static Atom of(Atom formula) {
        return formula instanceof RowAtom row ? new Row(row) : formula;
    }

    private static double gap(ArrayList<Atom> atoms, int index) {
        return switch (atoms.get(index).getRightType()) {
            case TeXConstants.TYPE_RELATION -> isRelation(atoms.get(index + 1)) ? 0 : AFTER_RELATION;
            case TeXConstants.TYPE_BINARY_OPERATOR -> index > 0 && endsTerm(atoms.get(index - 1)) ? AFTER_OPERATOR : 0;
            default -> 0;
        };
    }

    private static boolean isRelation(Atom atom) {
        return atom.getLeftType() == TeXConstants.TYPE_RELATION;
    }

    /// A plus or minus behind anything else is a sign.
    private static boolean endsTerm(Atom atom) {
        return switch (atom.getRightType()) {
            case TeXConstants.TYPE_ORDINARY, TeXConstants.TYPE_CLOSING, TeXConstants.TYPE_INNER -> true;
            default -> false;
        };
    }
}
