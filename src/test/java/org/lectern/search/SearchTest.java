package org.lectern.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lectern.search.Notes.index;
import static org.lectern.search.Notes.titles;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SearchTest {
    @ParameterizedTest
    @CsvSource({
        "auto, Autoscaling",
        "autoscaling, Auto-scaling",
        "auto-scaling, Autoscaling",
        "auto-scaling, Auto scaling",
        "real-time inf, Real-time inference",
        "policies, Policy",
        "policy, Policies",
        "box, Boxes",
        "caches, Cache",
        "biases, Bias",
        "classes, Class",
        "resume, Résumé",
        "résumé, Resume",
        "RÉSUMÉ, re\u0301sume\u0301",
        "strasse, Straße",
        "final, \uFB01nal",
        "us-east-1, US-East-1",
        "ml.m5, ml.m5.large",
        "hyper\u00adparameter, Hyperparameter",
        "学习, 机器学习",
        "student, The student's box",
    })
    void isFound(String typed, String title) {
        assertEquals(List.of(title), titles(index(title), typed));
    }

    @ParameterizedTest
    @CsvSource({
        "caling, Autoscaling",
        "auto scaling, Autoscaling",
        "'\"policies\"', Policy",
        "'\"spot managed\"', Managed spot",
        "'\"auto\"', Autoscaling",
        "auto train, Autoscaling of a train",
        "'...', Dots ...",
    })
    void isNotFound(String typed, String title) {
        assertEquals(List.of(), titles(index(title), typed));
    }

    @Test
    void everyWordMustBeThere() {
        assertEquals(
                List.of("Both"),
                titles(index("One: spot", "Both: a spot that trains", "Other: trains"), "spot trains"));
    }

    @Test
    void onlyTheLastWordMayGoOn() {
        assertEquals(List.of("A"), titles(index("A: a spot trainer", "B: a spotted trainer"), "spot train"));
    }

    @Test
    void aPhraseDoesNotGoBeyondItsLine() {
        assertEquals(List.of(), titles(index("Managed: spot"), "\"managed spot\""));
    }

    @Test
    void anUnfinishedQuoteMayGoOn() {
        assertEquals(List.of("A"), titles(index("A: the managed spot training", "B: spot managed"), "\"managed spo"));
    }

    @Test
    void aNameCountsForMoreThanAText() {
        assertEquals(List.of("Drift", "A"), titles(index("A: of drift and more", "Drift: and more of it"), "drift"));
    }

    @Test
    void aWholeWordCountsForMoreThanABeginning() {
        assertEquals(
                List.of("B", "A"),
                titles(
                        index(
                                "A: lossless lossy lossless compression",
                                "B: the loss of a compression",
                                "C",
                                "D",
                                "E",
                                "F"),
                        "loss"));
    }

    @Test
    void theWordItselfCountsForMoreThanItsPlural() {
        assertEquals(List.of("B", "A"), titles(index("A: some endpoints here", "B: some endpoint here"), "endpoint"));
    }

    @Test
    void aRareWordCountsForMoreThanACommonOne() {
        assertEquals(
                List.of("C", "A", "B"),
                titles(
                        index(
                                "A: model model drift",
                                "B: model model drift",
                                "C: model drift drift",
                                "D: model",
                                "E: model"),
                        "model drift"));
    }

    @Test
    void wordsThatFollowEachOtherCountForMore() {
        assertEquals(
                List.of("C", "B", "A"),
                titles(
                        index(
                                "A: spot one two three four five six seven managed",
                                "B: spot one two managed three four five six seven",
                                "C: one two three managed spot four five six seven"),
                        "managed spot"));
    }

    @Test
    void aWholeNameCountsForMoreThanAPartOfOne() {
        assertEquals(
                List.of("Learning rate", "Learning rate schedules"),
                titles(index("Learning rate schedules: text", "Learning rate: more text"), "learning rate"));
    }

    @Test
    void equallyGoodOnesComeInReadingOrder() {
        var index = Index.of(Stream.of(
                Notes.source("a", "One: drift", "Two: drift"), Notes.source("b", "Three: drift", "Four: drift")));
        assertEquals(List.of("One", "Two", "Three", "Four"), titles(index, "drift"));
    }

    @Test
    void aSlipIsForgivenWhereNothingIsFound() {
        assertEquals(
                Optional.of("kubernetes cluster"),
                index("A: a kubernetes cluster")
                        .search(Sought.of("kubrenetes cluster"))
                        .suggestion());
    }

    @Test
    void noSlipIsSuspectedWhereSomethingIsFound() {
        assertEquals(
                Optional.empty(),
                index("A: a cluster", "B: clusters clusters")
                        .search(Sought.of("cluster"))
                        .suggestion());
    }

    @Test
    void aWordThatWasBegunIsGuessedToo() {
        assertEquals(
                Optional.of("managed spot"),
                index("A: managed spot").search(Sought.of("mana spot")).suggestion());
    }

    @Test
    void wordsThatNothingHoldsTogetherAreCountedAlone() {
        assertEquals(
                List.of(new Found.Fewer("drift", 2), new Found.Fewer("spot", 1)),
                index("A: spot", "B: drift", "C: drift")
                        .search(Sought.of("spot drift"))
                        .fewer());
    }
}
