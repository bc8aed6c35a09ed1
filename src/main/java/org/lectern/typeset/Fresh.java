package org.lectern.typeset;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scilab.forge.jlatexmath.SymbolAtom;
import org.scilab.forge.jlatexmath.TeXFormula;

/// Keeps formulas from changing the tables of the library, which lends them out: braces around a sign would make it a
/// letter in all that is set later.
final class Fresh {
    private Fresh() {}

    static void settle() {
        SymbolAtom.symbols = new Copies(SymbolAtom.symbols);
        TeXFormula.predefinedTeXFormulas = new Sieve();
    }

    /// Each asker gets a symbol of his own.
    private static final class Copies extends HashMap<String, SymbolAtom> {
        private static final long serialVersionUID = 1;

        Copies(Map<String, SymbolAtom> symbols) {
            super(symbols);
        }

        @Override
        public @Nullable SymbolAtom get(@Nullable Object name) {
            return Optional.ofNullable(super.get(name))
                    .map(symbol -> (SymbolAtom) symbol.clone())
                    .orElse(null);
        }
    }

    /// Keeps nothing, so that what is asked for is made anew.
    private static final class Sieve extends HashMap<String, TeXFormula> {
        private static final long serialVersionUID = 1;

        @Override
        public @Nullable TeXFormula put(String name, TeXFormula formula) {
            return null;
        }
    }
}
