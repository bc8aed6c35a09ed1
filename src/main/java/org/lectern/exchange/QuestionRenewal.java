package org.lectern.exchange;

import java.util.List;
import java.util.Optional;
import org.lectern.content.Backing;
import org.lectern.content.Gap;
import org.lectern.content.Option;
import org.lectern.content.Prompt;
import org.lectern.content.Question;
import org.lectern.content.Text;

/// Renews questions: what a guide does not speak of is carried over from the former unit.
final class QuestionRenewal {
    private final Renewal renewal;
    private final Reunion reunion;

    QuestionRenewal(Renewal renewal, Reunion reunion) {
        this.renewal = renewal;
        this.reunion = reunion;
    }

    /// What an author made of an open question stays as he made it.
    Question question(Question question) {
        var id = renewal.id((Record) question, question.id());
        var before = reunion.before((Record) question)
                .filter(Question.class::isInstance)
                .map(Question.class::cast);
        return switch (question) {
            case Question.Open it -> {
                if (before.isPresent() && !(before.get() instanceof Question.Open)) {
                    yield renewal.kept(before.get(), id);
                }
                yield open(it, renewal.before(it, Question.Open.class), id);
            }
            case Question.SingleChoice it -> choice(it, renewal.before(it, Question.SingleChoice.class), id);
            case Question.MultipleResponse it -> response(it, renewal.before(it, Question.MultipleResponse.class), id);
            case Question.Ordering it -> ordering(it, renewal.before(it, Question.Ordering.class), id);
            case Question.Matching it -> matching(it, renewal.before(it, Question.Matching.class), id);
            case Question.Cloze it ->
                new Question.Cloze(
                        id,
                        it.question(),
                        it.text(),
                        gaps(it, renewal.before(it, Question.Cloze.class)),
                        backing(it, renewal.before(it, Question.Cloze.class), id));
            case Question.Numeric it -> numeric(it, renewal.before(it, Question.Numeric.class), id);
        };
    }

    private Question open(Question.Open it, Optional<Question.Open> old, String id) {
        return new Question.Open(
                id,
                it.question(),
                renewal.or(it.answer(), old.map(Question.Open::answer), id),
                renewal.or(it.points(), old.map(Question.Open::points), id),
                renewal.or(it.traps(), old.map(Question.Open::traps), id),
                backing(it, old, id));
    }

    private Backing backing(Question it, Optional<? extends Question> old, String id) {
        return new Backing(
                renewal.or(it.note(), old.map(Question::note), id),
                renewal.or(it.supports(), old.map(Question::supports).map(this::there), id),
                renewal.or(it.covers(), old.map(Question::covers), id),
                renewal.or(it.level(), old.map(Question::level), id),
                renewal.or(old.map(Question::provenance), id));
    }

    /// Without the ids of parts that are gone.
    private List<String> there(List<String> supports) {
        var gone = reunion.lost().stream().map(Part::id).toList();
        return supports.stream().filter(id -> !gone.contains(id)).toList();
    }

    private Question choice(Question.SingleChoice it, Optional<Question.SingleChoice> old, String id) {
        var options = options(it.options(), old.map(Question.SingleChoice::options));
        return new Question.SingleChoice(
                id,
                it.question(),
                options,
                ids(options, it.options(), List.of(it.key())).getFirst(),
                backing(it, old, id));
    }

    private Question response(Question.MultipleResponse it, Optional<Question.MultipleResponse> old, String id) {
        var options = options(it.options(), old.map(Question.MultipleResponse::options));
        return new Question.MultipleResponse(
                id, it.question(), options, ids(options, it.options(), it.keys()), backing(it, old, id));
    }

    private Question ordering(Question.Ordering it, Optional<Question.Ordering> old, String id) {
        return new Question.Ordering(
                id,
                it.question(),
                options(it.steps(), old.map(Question.Ordering::steps)),
                options(it.unused(), old.map(Question.Ordering::unused)),
                backing(it, old, id));
    }

    /// Where both columns say the same, the former pairs stay with their ids and reasons.
    private Question matching(Question.Matching it, Optional<Question.Matching> old, String id) {
        var same = old.filter(before -> texts(before.matches()).equals(texts(it.matches()))
                && before.prompts().stream()
                        .map(QuestionRenewal::pair)
                        .toList()
                        .equals(it.prompts().stream().map(QuestionRenewal::pair).toList()));
        return new Question.Matching(
                id,
                it.question(),
                same.map(Question.Matching::prompts).orElse(it.prompts()),
                same.map(Question.Matching::matches).orElse(it.matches()),
                it.reuse(),
                backing(it, old, id));
    }

    private static String pair(Prompt prompt) {
        return prompt.text().plain() + "\n" + prompt.key();
    }

    /// The former gaps, with what else is accepted and offered, when the same words are wanted.
    private static List<Gap> gaps(Question.Cloze it, Optional<Question.Cloze> old) {
        return old.filter(before -> before.text().equals(it.text())
                        && before.gaps().stream()
                                .map(Gap::answer)
                                .toList()
                                .equals(it.gaps().stream().map(Gap::answer).toList())
                        && before.gaps().stream()
                                .flatMap(gap -> gap.accept().stream())
                                .toList()
                                .containsAll(it.gaps().stream()
                                        .flatMap(gap -> gap.accept().stream())
                                        .toList()))
                .map(Question.Cloze::gaps)
                .orElse(it.gaps());
    }

    /// What an author made to change at each repetition stays as he made it.
    private Question numeric(Question.Numeric it, Optional<Question.Numeric> old, String id) {
        var changing = old.filter(before -> !before.values().isEmpty());
        if (changing.isPresent()) {
            return renewal.kept(changing.get(), id);
        }
        return new Question.Numeric(
                id,
                it.question(),
                it.value(),
                renewal.or(it.tolerance(), old.map(Question.Numeric::tolerance), id),
                renewal.or(it.unit(), old.map(Question.Numeric::unit), id),
                it.values(),
                renewal.or(it.checks(), old.map(Question.Numeric::checks), id),
                it.answer(),
                backing(it, old, id));
    }

    /// The former options, with their ids and reasons, when they say the same.
    private static List<Option> options(List<Option> now, Optional<List<Option>> before) {
        return before.filter(old -> texts(old).equals(texts(now))).orElse(now);
    }

    private static List<Text> texts(List<Option> options) {
        return options.stream().map(Option::text).toList();
    }

    /// The ids that options now have whose ids were others.
    private static List<String> ids(List<Option> now, List<Option> before, List<String> ids) {
        var former = before.stream().map(Option::id).toList();
        return ids.stream().map(id -> now.get(former.indexOf(id)).id()).toList();
    }
}
