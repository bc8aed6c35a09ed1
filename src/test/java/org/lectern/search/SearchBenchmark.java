package org.lectern.search;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.lectern.content.Library;

/// How long each keystroke of a search takes in 1,000 units of 10,000 blocks, beside SQLite's FTS5 with the same texts
/// in memory and indexes for beginnings of up to three letters. Both rank all hits and make the snippets of the first
/// ten; ours counts the hits of each kind as well.
///
/// `mvn test -Dtest=SearchBenchmark -Dlectern.benchmark=true`
@EnabledIfSystemProperty(named = "lectern.benchmark", matches = "true")
final class SearchBenchmark {
    private static final int UNITS = 1000;
    private static final int BLOCKS = 10;
    /// How many terms or questions a block has at most.
    private static final int ITEMS = 4;
    private static final int QUERIES = 200;
    private static final int SHOWN = 10;
    private static final int ROUNDS = 4;
    /// A large course has words that only some of its units have.
    private static final int INVENTED = 20_000;

    private final Random random = new Random(20261127);
    private static int used;

    @Test
    void keystrokesBesideFts5() throws SQLException {
        var sources = units();
        var documents =
                sources.stream().flatMap(source -> source.documents().stream()).toList();
        var before = heap();
        var index = timed("Lectern, index built", () -> Index.of(sources.stream()));
        System.out.printf(
                "%,d units, %,d blocks, %,d documents, %,d words; index %.1f MB%n",
                sources.size(),
                sources.size() * BLOCKS,
                documents.size(),
                documents.stream()
                        .flatMap(document -> document.lines().stream())
                        .mapToLong(line -> Tokens.words(line.words()).size())
                        .sum(),
                (heap() - before) / 1e6);
        for (var round = 0; round < 3; round++) {
            timed("Lectern, index built anew", () -> Index.of(sources.stream()));
        }
        timed("Lectern, one unit again", () -> index.again(edited(sources).stream()));
        try (var sqlite = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            timed("FTS5, index built", () -> fill(sqlite, documents));
            var queries = queries(documents);
            timed("Lectern, warmed", () -> {
                index.warm();
                return index;
            });
            var ours = new ArrayList<double[]>();
            var theirs = new ArrayList<double[]>();
            for (var round = 0; round < ROUNDS; round++) {
                ours.add(keystrokes(queries, typed -> used += ours(index, typed)));
                theirs.add(keystrokes(queries, typed -> used += fts5(sqlite, typed)));
            }
            print("Lectern, first round", ours.getFirst(), theirs.getFirst());
            print("FTS5, first round", theirs.getFirst(), theirs.getFirst());
            print("Lectern, best of " + ROUNDS, best(ours), best(theirs));
            print("FTS5, best of " + ROUNDS, best(theirs), best(theirs));
        }
    }

    private static int ours(Index index, String typed) {
        var results = index.search(Sought.of(typed)).results(EnumSet.allOf(Kind.class));
        var length = results.size();
        for (var nth = 0; nth < Math.min(SHOWN, results.size()); nth++) {
            length += results.get(nth).title().words().length();
        }
        return length;
    }

    private static int fill(Connection sqlite, List<Document> documents) throws SQLException {
        try (var make = sqlite.createStatement()) {
            make.execute("create virtual table documents using fts5(title, alias, text, answer,"
                    + " tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3')");
        }
        sqlite.setAutoCommit(false);
        try (var insert = sqlite.prepareStatement("insert into documents values (?, ?, ?, ?)")) {
            for (var document : documents) {
                insert.setString(1, document.title());
                insert.setString(2, words(document, EnumSet.of(Field.ALIAS)));
                insert.setString(3, words(document, EnumSet.of(Field.TEXT, Field.LABEL, Field.OFFER)));
                insert.setString(4, words(document, EnumSet.of(Field.ANSWER)));
                insert.addBatch();
            }
            insert.executeBatch();
        }
        sqlite.commit();
        return documents.size();
    }

    private static String words(Document document, EnumSet<Field> fields) {
        return document.lines().stream()
                .filter(line -> fields.contains(line.field()))
                .map(Document.Line::words)
                .collect(Collectors.joining("\n"));
    }

    private static int fts5(Connection sqlite, String typed) throws SQLException {
        var words = Tokens.words(typed);
        if (words.isEmpty()) {
            return 0;
        }
        var match = words.stream().map(word -> "\"" + word + "\"").collect(Collectors.joining(" ")) + "*";
        try (var select = sqlite.prepareStatement("select title, snippet(documents, -1, '<', '>', '...', 20)"
                + " from documents where documents match ? order by bm25(documents, 4, 3, 1, 0.5) limit " + SHOWN)) {
            select.setString(1, match);
            var length = 0;
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    length += rows.getString(1).length() + rows.getString(2).length();
                }
            }
            return length;
        }
    }

    /// Units of blocks of the shipped course in which one long word in three is another of its words, and one word in
    /// twenty one that was invented.
    private List<Source.Given> units() {
        var shipped = UnitSource.of(Library.read(Path.of("content"))).toList();
        var known = shipped.stream()
                .flatMap(unit ->
                        IntStream.range(0, unit.parts()).mapToObj(unit::part).flatMap(List::stream))
                .flatMap(document -> document.lines().stream())
                .flatMap(line -> Arrays.stream(line.words().split(" ")))
                .filter(SearchBenchmark::isLong)
                .distinct()
                .toList();
        var invented = IntStream.range(0, INVENTED).mapToObj(_ -> invented()).toList();
        return IntStream.range(0, UNITS)
                .mapToObj(nth -> new Source.Given(
                        "unit-" + nth,
                        IntStream.range(0, BLOCKS)
                                .mapToObj(_ -> block(shipped.get(random.nextInt(shipped.size()))))
                                .flatMap(List::stream)
                                .map(document -> varied(document, known, invented))
                                .toList()))
                .toList();
    }

    private List<Document> block(UnitSource unit) {
        var documents = unit.part(1 + random.nextInt(unit.parts() - 1));
        var from = 1 + random.nextInt(Math.max(1, documents.size() - ITEMS));
        return Stream.concat(
                        documents.stream().limit(1),
                        documents.stream().skip(from).limit(ITEMS))
                .toList();
    }

    private Document varied(Document document, List<String> known, List<String> invented) {
        var lines = document.lines().stream()
                .map(line -> new Document.Line(line.key(), varied(line.words(), known, invented), line.field()))
                .toList();
        return new Document(
                document.kind(), document.course(), document.unit(), document.block(), document.target(), lines);
    }

    private String varied(String words, List<String> known, List<String> invented) {
        return Arrays.stream(words.split(" "))
                .map(word -> random.nextInt(20) == 0
                        ? invented.get(random.nextInt(invented.size()))
                        : isLong(word) && random.nextInt(3) == 0 ? known.get(random.nextInt(known.size())) : word)
                .collect(Collectors.joining(" "));
    }

    private static boolean isLong(String word) {
        return word.length() > 4;
    }

    private String invented() {
        var syllables = List.of("ba", "ser", "ten", "mo", "cal", "in", "tri", "pho", "lex", "ra", "qui", "do", "sta");
        return IntStream.range(0, 2 + random.nextInt(3))
                .mapToObj(_ -> syllables.get(random.nextInt(syllables.size())))
                .collect(Collectors.joining());
    }

    private List<Source> edited(List<Source.Given> sources) {
        var edited = new ArrayList<Source>(sources);
        var first = sources.getFirst();
        edited.set(0, new Source.Given(first.name(), first.documents().reversed()));
        return edited;
    }

    /// One to three words that follow each other somewhere, a few of them misspelt.
    private List<String> queries(List<Document> documents) {
        var queries = new ArrayList<String>();
        while (queries.size() < QUERIES) {
            var lines = documents.get(random.nextInt(documents.size())).lines();
            var words = Tokens.words(lines.get(random.nextInt(lines.size())).words());
            var count = 1 + random.nextInt(3);
            if (words.size() >= count) {
                var from = random.nextInt(words.size() - count + 1);
                var query = String.join(" ", words.subList(from, from + count));
                queries.add(
                        random.nextInt(20) > 0
                                ? query
                                : query.substring(0, query.length() / 2) + "x" + query.substring(query.length() / 2));
            }
        }
        return queries;
    }

    @FunctionalInterface
    private interface Keystroke {
        void answer(String typed) throws SQLException;
    }

    /// Milliseconds of each keystroke.
    private static double[] keystrokes(List<String> queries, Keystroke keystroke) throws SQLException {
        var times = new ArrayList<Double>();
        for (var query : queries) {
            for (var end = 1; end <= query.length(); end++) {
                var start = System.nanoTime();
                keystroke.answer(query.substring(0, end));
                times.add((System.nanoTime() - start) / 1e6);
            }
        }
        return times.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /// The best time of each keystroke: in the others the machine did something else.
    private static double[] best(List<double[]> rounds) {
        return IntStream.range(0, rounds.getFirst().length)
                .mapToDouble(nth ->
                        rounds.stream().mapToDouble(round -> round[nth]).min().orElseThrow())
                .toArray();
    }

    private static void print(String what, double[] measured, double[] others) {
        var times = Arrays.stream(measured).sorted().toArray();
        var beside = Arrays.stream(others).sorted().toArray();
        System.out.printf(
                "%-28s %,6d keystrokes: median %6.2f ms, p99 %6.2f, most %6.2f   factor %5.2f, %5.2f, %5.2f%n",
                what,
                times.length,
                at(times, 0.5),
                at(times, 0.99),
                at(times, 1),
                at(times, 0.5) / at(beside, 0.5),
                at(times, 0.99) / at(beside, 0.99),
                at(times, 1) / at(beside, 1));
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, sorted.length * share)];
    }

    @FunctionalInterface
    private interface Work<T> {
        T done() throws SQLException;
    }

    private static <T> T timed(String what, Work<T> work) throws SQLException {
        var start = System.nanoTime();
        var done = work.done();
        System.out.printf("%-28s %7.0f ms%n", what, (System.nanoTime() - start) / 1e6);
        return done;
    }

    private static long heap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
