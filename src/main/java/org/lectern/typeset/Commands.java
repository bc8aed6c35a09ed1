package org.lectern.typeset;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scilab.forge.jlatexmath.DefaultTeXFont;
import org.scilab.forge.jlatexmath.MacroInfo;
import org.scilab.forge.jlatexmath.NewCommandMacro;
import org.scilab.forge.jlatexmath.NewEnvironmentMacro;
import org.scilab.forge.jlatexmath.SymbolAtom;
import org.scilab.forge.jlatexmath.TeXFormula;

/// The commands of LaTeX that formulas may use.
final class Commands {
    /// What reads files, names fonts, chooses colours, which are the theme's, or changes how later formulas are set.
    static final Set<String> FOREIGN = Set.of(
            "includegraphics",
            "newcommand",
            "renewcommand",
            "newenvironment",
            "renewenvironment",
            "DeclareMathOperator",
            "DeclareMathSizes",
            "magnification",
            "makeatletter",
            "makeatother",
            "definecolor",
            "color",
            "textcolor",
            "fgcolor",
            "bgcolor",
            "colorbox",
            "fcolorbox",
            "jlmDynamic",
            "jlmExternalFont",
            "jlmText",
            "jlmTextit",
            "jlmTextbf",
            "jlmTextitbf",
            "jlmXML",
            "char",
            "fcscore",
            "hdotsfor",
            "longdiv",
            "multicolumn",
            "roman",
            "Roman",
            "GeoGebra");

    /// What LaTeX, its common packages or their kin on the web have and the library has not.
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("lvert", "\\vert "),
            Map.entry("rvert", "\\vert "),
            Map.entry("coloneqq", "\\colonequals "),
            Map.entry("argmax", "\\mathop{\\mathrm{arg\\,max}}\\limits "),
            Map.entry("argmin", "\\mathop{\\mathrm{arg\\,min}}\\limits "),
            Map.entry("enspace", "\\hspace{0.5em}"),
            Map.entry("nonumber", ""),
            Map.entry("notag", ""));

    private static final Map<String, String> WRAPPERS = Map.of(
            "bm", "\\boldsymbol{#1}",
            "textup", "\\text{#1}",
            "textnormal", "\\text{#1}",
            "tag", "\\qquad(\\text{#1})",
            "ensuremath", "{#1}",
            "mspace", "\\hspace{#1}",
            "bra", "\\langle{#1}\\vert ",
            "ket", "\\vert{#1}\\rangle ",
            "braket", "\\langle{#1}\\rangle ");

    private static final String CASES = "\\begin{array}{@{}l@{\\quad}l@{}}";

    /// Environments for a whole line of a page, and what they are in a formula.
    private static final Map<String, String> WITHIN = Map.of(
            "align", "aligned", "gather", "gathered", "equation", "gathered", "dcases", "cases", "split", "aligned");

    /// Behind the name of what an environment is made of.
    private static final String MADE_OF = "@env";

    private static final Pattern NAME = Pattern.compile("\\p{Alpha}{2,}");
    /// The number of an equation without its brackets.
    private static final Pattern BARE_TAG = Pattern.compile("\\\\tag\\s*\\*");

    private static final Pattern ENVIRONMENT = Pattern.compile("\\\\(begin|end)\\s*\\{([a-z]+)\\*?}");

    private Commands() {}

    /// Makes the library forget the first and learn the others, and look for no fonts but its own and the system's.
    static void settle() {
        new TeXFormula(); // fills the library's tables when it is first named
        DefaultTeXFont.registeredAlphabets.clear();
        // Environments are made of the two that make an at sign a letter.
        FOREIGN.stream().filter(name -> !name.startsWith("makeat")).forEach(MacroInfo.Commands::remove);
        SIGNS.forEach((name, meaning) -> NewCommandMacro.addNewCommand(name, meaning, 0));
        WRAPPERS.forEach((name, meaning) -> NewCommandMacro.addNewCommand(name, meaning, 1));
        NewEnvironmentMacro.addReNewEnvironment("cases", "\\left\\{" + CASES, "\\end{array}\\right.", 0);
        NewEnvironmentMacro.addNewEnvironment("rcases", "\\left." + CASES, "\\end{array}\\right\\}", 0);
        Additions.settle();
        Fresh.settle();
    }

    /// All commands and symbols.
    static Stream<String> names() {
        return Stream.of(
                        MacroInfo.Commands.keySet(),
                        SymbolAtom.symbols.keySet(),
                        TeXFormula.predefinedTeXFormulasAsString.keySet())
                .flatMap(Set::stream)
                .filter(name -> NAME.matcher(name).matches());
    }

    /// All environments.
    static Stream<String> environments() {
        return Stream.concat(
                WITHIN.keySet().stream(),
                MacroInfo.Commands.keySet().stream()
                        .filter(name -> name.endsWith(MADE_OF) && !name.endsWith("@" + MADE_OF))
                        .map(name -> name.substring(0, name.length() - MADE_OF.length())));
    }

    /// The same formula in environments and commands that the library knows.
    static String known(String tex) {
        return ENVIRONMENT
                .matcher(BARE_TAG.matcher(tex).replaceAll("\\\\qquad\\\\text"))
                .replaceAll(it -> Matcher.quoteReplacement(
                        "\\" + it.group(1) + "{" + WITHIN.getOrDefault(it.group(2), it.group(2)) + "}"));
    }
}
