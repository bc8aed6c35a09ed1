package org.lectern.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TypesetterTest {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+");

    @Test
    void lettersStandOnTheBaseline() {
        var x = whole("x");
        assertEquals(Outline.X_HEIGHT, x.ascent(), 15);
        assertEquals(0, x.descent(), 15);
    }

    @Test
    void displayedFractionIsTallerThanOneAmongWords() {
        var displayed = assertInstanceOf(Setting.Outlined.class, Typesetter.displayed("\\frac{a}{b}"));
        assertTrue(height(displayed.pieces().getFirst()) > 1.3 * height(whole("\\frac{a}{b}")));
    }

    @Test
    void inkStaysWithinTheMeasures() {
        var sum = whole("\\sum_{i=1}^{n} \\sqrt{x_i^2}");
        var numbers = NUMBER.matcher(sum.path())
                .results()
                .mapToInt(it -> Integer.parseInt(it.group()))
                .toArray();
        var y = IntStream.range(0, numbers.length / 2)
                .map(i -> numbers[2 * i + 1])
                .summaryStatistics();
        var x = IntStream.range(0, numbers.length / 2).map(i -> numbers[2 * i]).summaryStatistics();
        assertEquals(-sum.ascent(), y.getMin(), 1);
        assertEquals(sum.descent(), y.getMax(), 1);
        assertTrue(x.getMin() > -100 && x.getMax() < sum.width() + 100, x::toString);
    }

    @Test
    void longFormulaMayEndALineAfterItsRelationsAndOperators() {
        assertEquals(
                4,
                pieces("\\text{target number} = \\text{requests} \\times \\text{safety factor} + 60")
                        .size());
    }

    @Test
    void shortFormulaIsNeverBroken() {
        assertEquals(1, pieces("a = b + c").size());
    }

    @Test
    void signIsNotPartedFromItsNumber() {
        assertEquals(2, pieces("\\text{the coldest day of the year} = -40").size());
    }

    @Test
    void piecesAndTheSpacesBetweenThemMakeTheWhole() {
        var tex = "\\text{target number} = \\text{requests} \\times \\text{safety factor}";
        var pieces = pieces(tex).stream().mapToDouble(Outline::width).sum();
        assertEquals(whole("{" + tex + "}").width(), pieces + 1000 * (5 + 4) / 18.0, 2);
    }

    @Test
    void whatIsCancelledKeepsItsRoomAndHasLinesThroughIt() {
        var bare = whole("x+y");
        assertEquals(bare.width(), whole("\\cancel{x+y}").width());
        assertEquals(lines(bare) + 1, lines(whole("\\cancel{x+y}")));
        assertEquals(lines(bare) + 1, lines(whole("\\bcancel{x+y}")));
        assertEquals(lines(bare) + 2, lines(whole("\\xcancel{x+y}")));
        assertNotEquals(whole("\\cancel{x+y}").path(), whole("\\bcancel{x+y}").path());
    }

    /// How many closed lines its shape is made of.
    private static long lines(Outline outline) {
        return outline.path().chars().filter(sign -> sign == 'M').count();
    }

    @Test
    void choiceFallsByWhereItStands() {
        var choice = "\\mathchoice{a}{b}{c}{d}";
        assertEquals(whole("b"), whole(choice));
        assertEquals(Typesetter.displayed("a"), Typesetter.displayed(choice));
        assertEquals(whole("x^c"), whole("x^{" + choice + "}"));
        assertEquals(whole("x^{y^d}"), whole("x^{y^{" + choice + "}}"));
    }

    @Test
    void numberOfAnEquationStandsBehindIt() {
        assertEquals(whole("x\\qquad(\\text{3a})"), whole("x \\tag{3a}"));
        assertEquals(whole("x\\qquad\\text{3a}"), whole("x \\tag*{3a}"));
    }

    @Test
    void whatWasSetIsNotSetAgain() {
        assertSame(Typesetter.inline("x_{17}"), Typesetter.inline("x_{17}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\hat{y} = \\operatorname{softmax}(Wx + b)",
                "\\argmax_\\theta \\mathbb{E}_{x \\sim p}\\left[\\log p_\\theta(x)\\right]",
                "\\begin{align*} a &= b \\\\ &= c \\end{align*}",
                "\\begin{dcases} x & \\text{if } x > 0 \\\\ 0 & \\text{else} \\end{dcases}",
                "\\begin{bmatrix} 1 & 0 \\\\ 0 & 1 \\end{bmatrix}",
                "\\bm{w}^\\top \\lvert x \\rvert \\coloneqq \\dfrac{1}{2} \\lVert w \\rVert_2^2",
                "\\underbrace{TP + FN}_{\\text{all positives}}",
                "α ≤ β × Σ",
                "90\\,\\%",
                "\\text{größer als 5\\,€}",
                "\\sqrt[3]{x}"
            })
    void setsWhatAuthorsWrite(String tex) {
        assertInstanceOf(Setting.Outlined.class, Typesetter.inline(tex));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "\\sqrt# '\\sqrt' lacks what belongs behind it",
                "\\frac{1}# '\\frac' lacks what belongs behind it",
                "{x^}# '^' lacks what belongs behind it",
                "\\alhpa# the command '\\alhpa' is not known; did you mean '\\alpha'?",
                "\\frc{1}{2}# the command '\\frc' is not known; did you mean '\\frac'?",
                "\\nothinglikeit# the command '\\nothinglikeit' is not known",
                "\\begin{matrx} 1 \\end{matrx}# the environment 'matrx' is not known; did you mean 'matrix'?",
                "\\begin{cases} 1# a '\\begin{cases}' needs a '\\end{cases}'",
                "\\left( x# a '\\left' needs a '\\right'",
                "x \\right)# a '\\right' has no '\\left' before it",
                "a & b# '&' and '\\\\' part columns and rows only within an environment such as aligned, cases or"
                        + " matrix",
                "{a# a '{' is not closed",
                "a}# a '}' closes nothing",
                "50%# '%' begins a comment in LaTeX; write '\\%' for the sign",
                "5 $# a '$' is in it; leave it out, or write '\\$' for the sign",
                "\\color{red} x# '\\color' is not a command of formulas here",
                "\\begin{array}{*{9}{c}} 1 \\end{array}# columns that are repeated with '*' are not understood; write"
                        + " them out"
            })
    void saysWhatIsWrong(String tex, String reason) {
        assertEquals(new Setting.Refused(reason), Typesetter.inline(tex));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\includegraphics{/etc/hostname}",
                "\\input{/etc/hostname}",
                "\\newcommand{\\a}{\\a\\a} \\a",
                "\\jlmExternalFont{Serif} x",
                "\\makeatletter\\array@@env{*{999999}{c}}{1}",
                "\\roman{999999999}",
                "\\rule{100000em}{1em}"
            })
    void refusesWhatFormulasHaveNoBusinessWith(String tex) {
        assertInstanceOf(Setting.Refused.class, Typesetter.inline(tex));
    }

    @Test
    void nestedCommandsEndWhereverTheyLead() {
        var tex = "\\undertilde{".repeat(30) + "x" + "}".repeat(30);
        assertEquals(new Setting.Refused(Flaws.TOO_LARGE), Typesetter.inline(tex));
    }

    @Test
    void oneFormulaDoesNotChangeHowTheNextIsSet() {
        var tex = new StringBuilder("a = b \\to \\sum_i \\int_0 f(x, y)");
        var before = pieces(tex.toString());
        var others = List.of("a {=} b", "\\sum\\limits_i", "{\\to}", "\\tiny x", "\\int\\limits_0 \\bf x", "1{,}000");
        for (var other : others) {
            assertInstanceOf(Setting.Outlined.class, Typesetter.inline(other));
            tex.append(' '); // or it would be remembered
            assertEquals(before, pieces(tex.toString()), other);
        }
    }

    private static Outline whole(String tex) {
        var pieces = pieces(tex);
        assertEquals(1, pieces.size());
        return pieces.getFirst();
    }

    private static List<Outline> pieces(String tex) {
        var pieces =
                assertInstanceOf(Setting.Outlined.class, Typesetter.inline(tex)).pieces();
        pieces.forEach(piece -> assertNotEquals("", piece.path()));
        return pieces;
    }

    private static double height(Outline outline) {
        return outline.ascent() + outline.descent();
    }
}
