package org.lectern.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class MentionsTest {
    private static final Term DAG = term("dag", "DAG", "directed acyclic graph");
    private static final Term PIPELINE = term("pipeline", "pipeline");
    private static final Term INFERENCE = term("inference", "inference pipeline");

    private final Mentions mentions = Mentions.of(List.of(DAG, PIPELINE, INFERENCE));

    @Test
    void firstMentionInABlockIsLinked() {
        var block = mentions.block();
        assertEquals("a [pipeline](pipeline), one pipeline", written(block.link(text("a pipeline, one pipeline"))));
        assertEquals("the pipeline", written(block.link(text("the pipeline"))));
        assertEquals("the [pipeline](pipeline)", written(mentions.block().link(text("the pipeline"))));
    }

    @Test
    void longestMentionWins() {
        assertEquals(
                "[inference pipeline](inference) and inference pipeline and [pipeline](pipeline)",
                linked("inference pipeline and inference pipeline and pipeline"));
    }

    @Test
    void caseDoesNotMatterInWords() {
        assertEquals("[Inference  Pipeline](inference)", linked("Inference  Pipeline"));
    }

    @Test
    void abbreviationIsOnlyMeantInCapitals() {
        assertEquals("dag and [DAG](dag)", linked("dag and DAG"));
    }

    @Test
    void aliasLinksToItsTerm() {
        assertEquals("a [Directed acyclic graph](dag), a DAG", linked("a Directed acyclic graph, a DAG"));
    }

    @Test
    void partOfAWordIsNoMention() {
        assertEquals("pipelines, DAGs, subpipeline", linked("pipelines, DAGs, subpipeline"));
    }

    @Test
    void marksAreEnteredButCodeAndLinksAreNot() {
        var inner = new Span.Strong(List.of(new Span.Plain("a DAG")));
        var code = new Span.Code("pipeline");
        var link = new Span.Link(List.of(new Span.Plain("pipeline")), "elsewhere");
        var emphasis = new Span.Emphasis(List.of(new Span.Plain("pipeline")));
        assertEquals(
                "<a [DAG](dag)>`pipeline`[pipeline](elsewhere)<[pipeline](pipeline)>",
                written(mentions.block().link(new Text(List.of(inner, code, link, emphasis)))));
    }

    @Test
    void linkOfTheAuthorCountsAsTheFirst() {
        var link = new Span.Link(List.of(new Span.Plain("graphs")), "dag");
        assertEquals(
                "[graphs](dag) and DAG",
                written(mentions.block().link(new Text(List.of(link, new Span.Plain(" and DAG"))))));
    }

    @Test
    void termNeverLinksToItself() {
        var block = mentions.block();
        assertEquals("a DAG in a [pipeline](pipeline)", written(block.link(text("a DAG in a pipeline"), DAG)));
        assertEquals("has a [DAG](dag)", written(block.link(text("has a DAG"), PIPELINE)));
    }

    @Test
    void signsInATermAreTakenLiterally() {
        var slash = Mentions.of(List.of(term("ci-cd", "CI/CD"), term("plus", "C++"), term("dot", ".sync")));
        assertEquals(
                "([CI/CD](ci-cd)) [C++](plus) CI-CD [.sync](dot)",
                written(slash.block().link(text("(CI/CD) C++ CI-CD .sync"))));
    }

    @Test
    void textWithoutMentionsIsUnchanged() {
        assertEquals(text("nothing here"), mentions.block().link(text("nothing here")));
        assertEquals(text("a DAG"), Mentions.of(List.of()).block().link(text("a DAG")));
    }

    private String linked(String words) {
        return written(mentions.block().link(text(words)));
    }

    private static String written(Text text) {
        return written(text.spans());
    }

    private static String written(List<Span> spans) {
        return spans.stream()
                .map(span -> switch (span) {
                    case Span.Plain plain -> plain.words();
                    case Span.Code code -> "`" + code.words() + "`";
                    case Span.Formula formula -> "$" + formula.tex() + "$";
                    case Span.Strong strong -> "<" + written(strong.spans()) + ">";
                    case Span.Emphasis emphasis -> "<" + written(emphasis.spans()) + ">";
                    case Span.Link link -> "[" + written(link.spans()) + "](" + link.target() + ")";
                })
                .collect(Collectors.joining());
    }

    private static Text text(String words) {
        return new Text(List.of(new Span.Plain(words)));
    }

    private static Term term(String id, String term, String... aliases) {
        return new Term(id, term, text("M"), List.of(aliases), Provenance.NONE);
    }
}
