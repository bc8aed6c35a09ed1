package org.lectern.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// How problems are written down for programs.
final class ReportTest {
    private static final Library LIBRARY = new Library(
            List.of(),
            List.of(
                    new Problem(
                            Path.of("my guide", "u.json"),
                            3,
                            5,
                            Problem.Severity.ERROR,
                            Rule.FORMAT,
                            "a \"b\" is wrong",
                            ""),
                    new Problem(
                            Path.of("my guide", "u.json"),
                            9,
                            1,
                            Problem.Severity.INFO,
                            Rule.UNUSED_TERM,
                            "unused",
                            "")),
            2,
            Map.of());

    @Test
    void jsonIsWrittenWhole() throws Slip {
        assertEquals(TreeReader.read("""
            {
              "files" : 2,
              "errors" : 1,
              "warnings" : 0,
              "infos" : 1,
              "problems" : [ {
                "file" : "my guide/u.json",
                "line" : 3,
                "column" : 5,
                "severity" : "error",
                "rule" : "F02",
                "sentence" : "a \\"b\\" is wrong",
                "advice" : "The file stays closed until it does, since guessing what was meant could lose work."
              }, {
                "file" : "my guide/u.json",
                "line" : 9,
                "column" : 1,
                "severity" : "info",
                "rule" : "G04",
                "sentence" : "unused",
                "advice" : "Use it where it belongs, or drop it: unused words are not learned."
              } ]
            }\
            """), TreeReader.read(written(Report.JSON)));
    }

    @Test
    void sarifHasWhatItMust() throws Slip {
        var log = members(TreeReader.read(written(Report.SARIF)));
        assertEquals("2.1.0", words(at(log, "version")));
        var run = members(items(at(log, "runs")).getFirst());
        var driver = members(at(members(at(run, "tool")), "driver"));
        assertEquals("lectern check", words(at(driver, "name")));
        var rules = items(at(driver, "rules"));
        assertEquals(
                List.of(Rule.values()).stream().map(Rule::id).toList(),
                rules.stream().map(rule -> words(at(members(rule), "id"))).toList());
        var results = items(at(run, "results"));
        assertEquals(2, results.size());
        for (var result : results) {
            var fields = members(result);
            assertTrue(!words(at(members(at(fields, "message")), "text")).isEmpty());
            var index = Integer.parseInt(((Json.Figure) at(fields, "ruleIndex")).digits());
            assertEquals(words(at(fields, "ruleId")), words(at(members(rules.get(index)), "id")));
        }
    }

    @Test
    void sarifPointsIntoTheFile() throws Slip {
        var run = members(items(at(members(TreeReader.read(written(Report.SARIF))), "runs"))
                .getFirst());
        var results = items(at(run, "results"));
        assertEquals(
                List.of("error", "note"),
                results.stream().map(it -> words(at(members(it), "level"))).toList());
        var place = members(at(
                members(items(at(members(results.getFirst()), "locations")).getFirst()), "physicalLocation"));
        assertEquals("my%20guide/u.json", words(at(members(at(place, "artifactLocation")), "uri")));
        var region = members(at(place, "region"));
        assertEquals("3", ((Json.Figure) at(region, "startLine")).digits());
        assertEquals("5", ((Json.Figure) at(region, "startColumn")).digits());
    }

    @Test
    void summaryCountsEachSeverity() {
        assertEquals("1 error, 1 info in 2 files", Report.summary(LIBRARY));
    }

    private static String written(Report report) {
        var out = new StringWriter();
        report.write(LIBRARY, new PrintWriter(out));
        return out.toString();
    }

    private static Json.Members members(Json json) {
        return (Json.Members) json;
    }

    private static List<Json> items(Json json) {
        return ((Json.Items) json).items();
    }

    private static String words(Json json) {
        return ((Json.Words) json).words();
    }

    private static Json at(Json.Members members, String name) {
        return members.named(name).orElseThrow();
    }
}
