package org.lectern.schedule.fit;

import java.util.ArrayList;
import java.util.List;
import org.lectern.schedule.Answer;
import org.lectern.schedule.Formula;
import org.lectern.schedule.Formula7;
import org.lectern.schedule.Grade;
import org.lectern.schedule.Memory;
import org.lectern.schedule.Parameters;
import org.lectern.schedule.Traces;

/// What each formula believes of one card.
final class Minds {
    static final Formula STANDARD = new Formula(Parameters.STANDARD);

    private final List<Answer> answers = new ArrayList<>();
    private Memory standard;
    private Memory fitted;
    private Traces traces;
    private int reviews;
    private int lapses;

    Minds(Formula fit, Answer first) {
        answers.add(first);
        standard = STANDARD.first(first.grade());
        fitted = fit.first(first.grade());
        traces = Formula7.STANDARD.first(first.grade());
    }

    static boolean isRecalled(Answer answer) {
        return answer.grade() != Grade.AGAIN;
    }

    /// The study day of the last answer.
    long day() {
        return answers.getLast().day();
    }

    /// The chances of recall by the published weights, the fit, and FSRS-7.
    double[] recall(Formula fit, long day, double moment) {
        var days = Math.max(0, day - day());
        return new double[] {
            STANDARD.retrievability(days, standard.stability()),
            fit.retrievability(days, fitted.stability()),
            Formula7.STANDARD.retrievability(
                    traces, Math.max(0, moment - answers.getLast().moment()))
        };
    }

    /// A prediction of an answer that is about to be learned.
    Score.Prediction prediction(double chance, Answer answer) {
        var days = Math.clamp(answer.day() - day(), 0, Integer.MAX_VALUE);
        return new Score.Prediction(chance, isRecalled(answer), days, reviews + 1, lapses);
    }

    void answer(Formula fit, Answer answer) {
        var days = Math.max(0, answer.day() - day());
        var gap = Math.max(0, answer.moment() - answers.getLast().moment());
        standard = STANDARD.next(standard, days, answer.grade());
        fitted = fit.next(fitted, days, answer.grade());
        traces = Formula7.STANDARD.next(traces, gap, answer.grade());
        if (days > 0) {
            reviews++;
            lapses += isRecalled(answer) ? 0 : 1;
        }
        answers.add(answer);
    }

    /// Remembers everything anew by another fit.
    void refit(Formula fit) {
        fitted = fit.first(answers.getFirst().grade());
        for (var i = 1; i < answers.size(); i++) {
            var days = Math.max(0, answers.get(i).day() - answers.get(i - 1).day());
            fitted = fit.next(fitted, days, answers.get(i).grade());
        }
    }
}
