package org.lectern.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lectern.content.Block;
import org.lectern.content.Course;
import org.lectern.content.Library;
import org.lectern.content.SampleBlocks;
import org.lectern.content.Text;
import org.lectern.content.Unit;

final class PrintTest {
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{3,}");

    private final Library.Shelf shelf =
            Library.read(Path.of("content")).shelves().getFirst();
    private final Course course = shelf.course();
    private final Unit unit = shelf.units().getFirst();

    private static byte[] pdf(Document document, Paper paper) throws IOException {
        var out = new ByteArrayOutputStream();
        Pdf.write(document, paper, out);
        return out.toByteArray();
    }

    /// The words of each page.
    private static List<String> pages(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var pages = new ArrayList<String>();
            for (var page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
            return pages;
        }
    }

    private static String squeezed(String words) {
        return words.replaceAll("\\s+", "");
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void handoutHasEveryWordOfItsUnit(Paper paper) throws IOException {
        var printed = squeezed(String.join("", pages(pdf(Handout.of(course, unit, Figures.NONE), paper))));
        var missing = unit.blocks().stream()
                .flatMap(block -> LETTERS.matcher(block.title()).results())
                .map(word -> word.group())
                .filter(word -> !printed.contains(word))
                .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void everyKindOfBlockIsPrinted() throws IOException {
        var sample = new Unit("u", "Sample", Text.EMPTY, Optional.empty(), SampleBlocks.all());
        var printed = squeezed(String.join("", pages(pdf(Handout.of(course, sample, Figures.NONE), Paper.A4))));
        var missing = SampleBlocks.all().stream()
                .flatMap(block -> Arrays.stream(words(block)))
                .filter(word -> !printed.contains(word))
                .collect(Collectors.toSet());
        assertEquals(Set.of(), missing);
    }

    /// The words in a block's texts, as its record tells them.
    private static String[] words(Block block) {
        return Pattern.compile("words=([^\\[\\]]*?)\\]")
                .matcher(block.toString())
                .results()
                .flatMap(found -> LETTERS.matcher(found.group(1)).results())
                .map(word -> word.group())
                .filter(word -> !word.equals("minutes")
                        && !word.equals("result")
                        && !word.equals("typed")
                        && !word.equals("picked"))
                .toArray(String[]::new);
    }

    @Test
    void keyOfAWorksheetStandsBehindAllQuestions() throws IOException {
        var pages = pages(pdf(Handout.worksheet(course, unit), Paper.A4));
        var first = pages.stream()
                .filter(page -> page.lines().anyMatch(line -> line.strip().equals("Answers")))
                .findFirst()
                .map(pages::indexOf);
        var before = String.join("", pages.subList(0, first.orElseThrow()));
        var missing = unit.blocks().stream()
                .flatMap(block -> BlockPieces.questions(block).stream())
                .flatMap(question -> LETTERS.matcher(question.question().plain().replaceAll("\\{\\{.*?}}", ""))
                        .results())
                .map(word -> word.group())
                .filter(word -> !before.contains(word))
                .toList();
        assertEquals(List.of(), missing);
        assertFalse(before.contains("A good answer says"));
    }

    @Test
    void nothingStandsOutsideTheMargins() throws IOException {
        var document = Handout.of(course, unit, Figures.NONE);
        try (var pdf = Loader.loadPDF(pdf(document, Paper.LETTER))) {
            var outside = new ArrayList<String>();
            var sheet = document.sheet(Paper.LETTER);
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    var right = letter.getXDirAdj() + letter.getWidthDirAdj();
                    if (letter.getXDirAdj() < sheet.margin() - 1
                            || right > sheet.paper().width() - sheet.margin() + 1
                            || letter.getYDirAdj() > sheet.paper().height() - sheet.margin() + 9) {
                        outside.add(letter.getUnicode() + " at " + letter.getXDirAdj() + ", " + letter.getYDirAdj());
                    }
                }
            }.getText(pdf);
            assertEquals(List.of(), outside);
        }
    }

    @Test
    void nightBeforeFillsTwoPagesForAnyHistory() throws IOException {
        for (var seed = 0; seed < 5; seed++) {
            var random = new Random(seed);
            NightBefore.Recalls recalls =
                    _ -> random.nextInt(3) == 0 ? Optional.empty() : Optional.of(random.nextDouble());
            var sheet = NightBefore.of(course, shelf.units(), recalls, "", Paper.A4);
            assertEquals(2, pages(pdf(sheet, Paper.A4)).size());
        }
    }

    @Test
    void whatIsWeakestStandsOnTheSheetOfTheNightBefore() throws IOException {
        var weak = "canary";
        NightBefore.Recalls recalls = item -> Optional.of(item.contains(weak) ? 0.0 : 1.0);
        var sheet = NightBefore.of(course, shelf.units(), recalls, "", Paper.A4);
        assertTrue(String.join("", pages(pdf(sheet, Paper.A4)))
                .toLowerCase(Locale.ROOT)
                .contains(weak));
    }

    @Test
    void letterThatNoFontHasIsShownAsMissing() throws IOException {
        var odd = new Unit("u", "\u65e5 \u2713 \ud83d\ude00", Text.EMPTY, Optional.empty(), List.of());
        assertTrue(pages(pdf(Handout.of(course, odd, Figures.NONE), Paper.A4))
                .getFirst()
                .contains("?"));
    }
}
