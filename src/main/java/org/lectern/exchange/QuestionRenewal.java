package org.lectern.exchange;

import java.util.List;
import java.util.Optional;
import org.lectern.content.Backing;
import org.lectern.content.Option;
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
            case Question.Ordering _, Question.Matching _, Question.Cloze _, Question.Numeric _ ->
                throw new IllegalArgumentException("no guide is read as " + question);
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
