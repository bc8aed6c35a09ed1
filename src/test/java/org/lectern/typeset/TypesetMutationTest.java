package org.lectern.typeset;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Whatever is written as a formula, it is set or refused in words, and soon.
///
/// `-Dlectern.mutations=10000` tries that many, and prints what the slowest took.
final class TypesetMutationTest {
    private static final int ROUNDS = Integer.getInteger("lectern.mutations", 1500);
    private static final List<String> SEEDS = List.of(
            "\\frac{-b \\pm \\sqrt{b^2 - 4ac}}{2a}",
            "\\sum_{i=1}^{n} \\left( x_i - \\bar{x} \\right)^2",
            "\\begin{bmatrix} 1 & 0 \\\\ 0 & 1 \\end{bmatrix}",
            "f(x) = \\begin{cases} x & \\text{if } x > 0 \\\\ 0 & \\text{otherwise} \\end{cases}",
            "\\begin{aligned} a &= b \\\\ &= c \\end{aligned}",
            "\\begin{array}{c|c} a & b \\\\ \\hline c & d \\end{array}",
            "\\overset{!}{=} \\underbrace{\\hat{y}}_{\\text{guess}} \\quad \\rule{1em}{2pt} \\kern 3pt \\hspace{2em}",
            "\\left\\{ x \\middle| \\undertilde{y} \\right\\} \\rotatebox{30}{z} \\scalebox{2}{w} \\raisebox{1ex}{v}",
            "\\cancel{\\xcancel{a} + b} \\mathchoice{a}{b}{\\bcancel{c}}{d} \\tag{1} \\tag*{2}",
            "\\genfrac{(}{)}{0pt}{1}{n}{k} \\sideset{_a^b}{_c^d}\\prod \\xrightarrow[under]{over} \\bigl| \\sp@breve",
            "{\\bf a} \\rm b \\over c \\atop d \\choose e \\above 2pt \\cr \\\\ & ~ ' '' x² y₁ αΩж日 \\# \\$ \\%");
    private static final String SIGNS = "{}[]()\\^_&%$#~'\"`@*|<>=+-,.;:!?/ \n\t0123456789aZé日²\u2028\ud83d";

    @Test
    void mutilatedFormulaIsSetOrRefused() {
        var random = new Random(20261127);
        Typesetter.inline("x");
        var slowest = 0L;
        var slow = "";
        for (var round = 0; round < ROUNDS; round++) {
            var tex = mutilated(random);
            var start = System.nanoTime();
            if (Typesetter.inline(tex) instanceof Setting.Refused refused) {
                assertFalse(refused.reason().isBlank(), tex);
            }
            var took = System.nanoTime() - start;
            slow = took > slowest ? tex : slow;
            slowest = Math.max(slowest, took);
        }
        System.out.printf("%,d formulas, the slowest took %d ms: %s%n", ROUNDS, slowest / 1_000_000, slow);
    }

    private static String mutilated(Random random) {
        var tex = new StringBuilder(SEEDS.get(random.nextInt(SEEDS.size())));
        for (var changes = 1 + random.nextInt(6); changes > 0; changes--) {
            var at = random.nextInt(tex.length() + 1);
            var to = Math.min(tex.length(), at + random.nextInt(8));
            switch (random.nextInt(5)) {
                case 0 -> tex.delete(at, to);
                case 1 -> tex.insert(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
                case 2 -> tex.insert(random.nextInt(tex.length() + 1), tex.substring(at, to));
                case 3 -> tex.replace(at, to, piece(random));
                default -> tex.insert(at, piece(random).repeat(random.nextInt(20)));
            }
        }
        return tex.toString();
    }

    /// A part of another formula, begun at a command where there is one.
    private static String piece(Random random) {
        var other = SEEDS.get(random.nextInt(SEEDS.size()));
        var from = Math.max(0, other.indexOf('\\', random.nextInt(other.length())));
        return other.substring(from, Math.min(other.length(), from + 1 + random.nextInt(24)));
    }
}
