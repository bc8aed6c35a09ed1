package org.lectern.content.proof;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lectern.content.Objective;
import org.lectern.content.Question;
import org.lectern.content.Rule;
import org.lectern.content.Term;

/// Whether a unit keeps what it announces: objectives are taught and asked (G03), terms are used (G04).
final class Promises {
    /// Share of an objective's words that the text of the unit must hold.
    private static final double TAUGHT = 0.6;

    /// Share of an objective's words that a question must hold when neither names an objective of the exam.
    private static final double ASKED = 0.3;

    private static final Pattern PARENTHESIS = Pattern.compile("\\s*\\(([^)]*)\\)");

    private Promises() {}

    static void read(List<Passage> passages, Page page) {
        if (page.manuscript().all(Objective.class).isEmpty()
                && page.manuscript().all(Term.class).isEmpty()) {
            return;
        }
        var stemmed = passages.stream().map(Passage::stems).toList();
        var taught = new HashSet<String>();
        for (var at = 0; at < passages.size(); at++) {
            if (!(passages.get(at).part() instanceof Objective)
                    && !(passages.get(at).part() instanceof Question)) {
                taught.addAll(stemmed.get(at));
            }
        }
        var questions = page.manuscript().all(Objective.class).isEmpty()
                ? List.<Asked>of()
                : page.manuscript().all(Question.class).stream().map(Asked::of).toList();
        for (var objective : page.manuscript().all(Objective.class)) {
            var stems = Words.stems(objective.text().plain());
            if (share(stems, taught) < TAUGHT) {
                page.remark(Rule.UNSERVED_OBJECTIVE, objective, "no section of this unit teaches this objective");
            }
            if (questions.stream().noneMatch(question -> asks(question, objective, stems))) {
                page.remark(Rule.UNSERVED_OBJECTIVE, objective, "no question of this unit asks about this objective");
            }
        }
        terms(passages, stemmed, page);
    }

    private static boolean asks(Asked asked, Objective objective, Set<String> stems) {
        var question = asked.question();
        return objective.covers().isEmpty() || question.covers().isEmpty()
                ? share(stems, asked.stems()) >= ASKED
                : question.covers().stream().anyMatch(objective.covers()::contains);
    }

    /// A question and the stems of what it asks, which each objective is compared with.
    private record Asked(Question question, Set<String> stems) {
        static Asked of(Question question) {
            return new Asked(question, Words.stems(question.question().plain()));
        }
    }

    private static void terms(List<Passage> passages, List<Set<String>> stems, Page page) {
        for (var term : page.manuscript().all(Term.class)) {
            var names = Stream.concat(Stream.of(term.term()), term.aliases().stream())
                    .flatMap(Promises::forms)
                    .map(Words::stems)
                    .filter(name -> !name.isEmpty())
                    .toList();
            var used = IntStream.range(0, passages.size())
                    .filter(at -> passages.get(at).part() != term)
                    .anyMatch(at -> names.stream().anyMatch(stems.get(at)::containsAll));
            if (!used) {
                page.remark(Rule.UNUSED_TERM, term, "'" + term.term() + "' is used nowhere else in this unit");
            }
        }
    }

    /// `load balancer` and `LB` for `load balancer (LB)`
    private static Stream<String> forms(String name) {
        return Stream.concat(
                Stream.of(PARENTHESIS.matcher(name).replaceAll("")),
                PARENTHESIS.matcher(name).results().map(found -> found.group(1)));
    }

    private static double share(Set<String> stems, Set<String> within) {
        return stems.isEmpty()
                ? 1
                : (double) stems.stream().filter(within::contains).count() / stems.size();
    }
}
