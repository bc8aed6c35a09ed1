package org.lectern.schedule.fit;

/// The log loss of FSRS-6 over the items of a log, and its gradient by hand.
///
/// The equations are those of [org.lectern.schedule.Formula]; the gradient is run backwards through each card (reverse
/// mode), so that it costs little more than the loss itself.
final class Loss {
    static final int WEIGHTS = 21;
    private static final double LEAST_STABILITY = 0.001;
    private static final double MOST_STABILITY = 36_500;
    /// Keeps the logarithms finite where recall is as good as sure.
    private static final double LEAST_CHANCE = 1e-7;
    private static final double LN_09 = StrictMath.log(0.9);

    private final double[] w;
    private final double factor;
    private final double factorSlope;
    private final double easiest;
    private final double easiestSlope;
    private final double[] firstStability = new double[5];
    private final double[] firstDifficulty = new double[5];
    private final double[] firstSlope = new double[5];

    Loss(double[] weights) {
        w = weights.clone();
        var root = StrictMath.exp(-LN_09 / w[20]);
        factor = root - 1;
        factorSlope = root * LN_09 / (w[20] * w[20]);
        for (var grade = 1; grade <= 4; grade++) {
            var fall = StrictMath.exp(w[5] * (grade - 1));
            firstStability[grade] = w[grade - 1];
            firstDifficulty[grade] = w[4] - fall + 1;
            firstSlope[grade] = -(grade - 1) * fall;
        }
        easiest = firstDifficulty[4];
        easiestSlope = firstSlope[4];
    }

    /// Writes the chance of recall of every item, by its number.
    void predict(Items items, double[] chances) {
        var run = new Run(items);
        for (var card = 0; card < items.cards(); card++) {
            run.forward(items.begin[card], items.begin[card + 1]);
            for (var at = items.begin[card]; at < items.begin[card + 1]; at++) {
                if (items.item[at] != Items.NONE) {
                    chances[items.item[at]] = run.recall[at - items.begin[card]];
                }
            }
        }
    }

    /// The loss over the cards from `from` up to but not with `to`, each item with its weight; adds to the gradient.
    double add(Items items, double[] weights, int from, int to, double[] gradient) {
        var run = new Run(items);
        var loss = 0.0;
        for (var card = from; card < to; card++) {
            var begin = items.begin[card];
            var last = lastItem(items, begin, items.begin[card + 1]);
            if (last > begin) {
                run.forward(begin, last + 1);
                loss += run.backward(begin, last + 1, weights, gradient);
            }
        }
        return loss;
    }

    private static int lastItem(Items items, int begin, int end) {
        var last = end - 1;
        while (last > begin && items.item[last] == Items.NONE) {
            last--;
        }
        return last;
    }

    /// One card after the other, in arrays that are used again.
    private final class Run {
        private final Items items;
        private double[] stability = new double[64];
        private double[] difficulty = new double[64];
        private double[] recall = new double[64];
        /// The derivatives of the stability after a step by the stability, difficulty and recall before it.
        private double[] byStability = new double[64];

        private double[] byDifficulty = new double[64];
        private double[] byRecall = new double[64];
        private double gradientStability;
        private double gradientDifficulty;

        Run(Items items) {
            this.items = items;
        }

        /// The state before each answer, and the recall at it.
        void forward(int begin, int end) {
            reserve(end - begin + 1);
            var first = items.grade[begin];
            stability[1] = bounded(firstStability[first]);
            difficulty[1] = Math.clamp(firstDifficulty[first], 1, 10);
            for (var at = begin + 1; at < end; at++) {
                step(at, at - begin);
            }
        }

        private void reserve(int size) {
            if (stability.length <= size) {
                var most = 2 * size;
                stability = new double[most];
                difficulty = new double[most];
                recall = new double[most];
                byStability = new double[most];
                byDifficulty = new double[most];
                byRecall = new double[most];
            }
        }

        private void step(int at, int i) {
            var s = stability[i];
            var d = difficulty[i];
            var grade = items.grade[at];
            var days = items.days[at];
            recall[i] = days == 0 ? 1 : Math.exp(-w[20] * Math.log1p(factor * days / s));
            double next;
            if (days == 0) {
                next = sameDay(s, grade);
            } else if (grade == 1) {
                next = Math.min(forgotten(s, d, recall[i]), s * Math.exp(-w[17] * w[18]));
            } else {
                next = s * (1 + growth(s, d, recall[i], grade));
            }
            stability[i + 1] = bounded(next);
            difficulty[i + 1] = Math.clamp(w[7] * easiest + (1 - w[7]) * damped(d, grade), 1, 10);
        }

        /// Runs back from the last answer to the first. The items' losses enter where they are met.
        double backward(int begin, int end, double[] weights, double[] g) {
            gradientStability = 0;
            gradientDifficulty = 0;
            var loss = 0.0;
            for (var at = end - 1; at > begin; at--) {
                var i = at - begin;
                var item = items.item[at];
                var gradientRecall = 0.0;
                if (item != Items.NONE) {
                    var chance = Math.clamp(recall[i], LEAST_CHANCE, 1 - LEAST_CHANCE);
                    var hit = Items.isRecalled(items.grade[at]);
                    loss -= weights[item] * Math.log(hit ? chance : 1 - chance);
                    gradientRecall = hit ? -weights[item] / chance : weights[item] / (1 - chance);
                }
                back(at, i, gradientRecall, at == end - 1, g);
            }
            first(items.grade[begin], g);
            return loss;
        }

        private void back(int at, int i, double gradientRecall, boolean isLast, double[] g) {
            var s = stability[i];
            var d = difficulty[i];
            var grade = items.grade[at];
            var toStability = 0.0;
            var toDifficulty = 0.0;
            var toRecall = gradientRecall;
            if (!isLast) {
                toDifficulty = difficultyBack(d, difficulty[i + 1], grade, g);
                var next = stability[i + 1];
                if (next > LEAST_STABILITY && next < MOST_STABILITY) {
                    stabilityBack(i, at, gradientStability, g);
                    toStability = byStability[i] * gradientStability;
                    toDifficulty += byDifficulty[i] * gradientStability;
                    toRecall += byRecall[i] * gradientStability;
                }
            }
            if (items.days[at] > 0) {
                var days = items.days[at];
                var base = 1 + factor * days / s;
                toStability += toRecall * recall[i] * w[20] / base * factor * days / (s * s);
                g[20] += toRecall * recall[i] * (-Math.log(base) - w[20] / base * days / s * factorSlope);
            }
            gradientStability = toStability;
            gradientDifficulty = toDifficulty;
        }

        private void stabilityBack(int i, int at, double up, double[] g) {
            var s = stability[i];
            var d = difficulty[i];
            var next = stability[i + 1];
            var grade = items.grade[at];
            byDifficulty[i] = 0;
            byRecall[i] = 0;
            if (items.days[at] == 0) {
                sameDayBack(i, s, next, grade, up, g);
            } else if (grade == 1) {
                forgottenBack(i, s, d, next, up, g);
            } else {
                recalledBack(i, s, d, next, grade, up, g);
            }
        }

        private void sameDayBack(int i, double s, double next, byte grade, double up, double[] g) {
            if (grade > 1 && next <= s) {
                byStability[i] = 1;
                return;
            }
            byStability[i] = (1 - w[19]) * next / s;
            g[17] += up * next * (grade - 3 + w[18]);
            g[18] += up * next * w[17];
            g[19] -= up * next * Math.log(s);
        }

        private void forgottenBack(int i, double s, double d, double next, double up, double[] g) {
            var sure = 1 - recall[i];
            if (next < forgotten(s, d, recall[i])) {
                byStability[i] = next / s;
                g[17] -= up * next * w[18];
                g[18] -= up * next * w[17];
                return;
            }
            var log = Math.log1p(s);
            var power = Math.exp(w[13] * log);
            var rest = next / (power - 1);
            byStability[i] = rest * w[13] * power / (s + 1);
            byDifficulty[i] = -w[12] * next / d;
            byRecall[i] = -w[14] * next;
            g[11] += up * next / w[11];
            g[12] -= up * next * Math.log(d);
            g[13] += up * rest * power * log;
            g[14] += up * next * sure;
        }

        private void recalledBack(int i, double s, double d, double next, byte grade, double up, double[] g) {
            var gain = next - s;
            var logarithm = Math.log(s);
            var push = Math.exp(w[10] * (1 - recall[i]));
            var steep = gain * push / (push - 1);
            byStability[i] = 1 + gain / s * (1 - w[9]);
            byDifficulty[i] = -gain / (11 - d);
            byRecall[i] = -steep * w[10];
            g[8] += up * gain;
            g[9] -= up * gain * logarithm;
            g[10] += up * steep * (1 - recall[i]);
            if (grade == 2) {
                g[15] += w[15] == 0 ? 0 : up * gain / w[15];
            } else if (grade == 4) {
                g[16] += up * gain / w[16];
            }
        }

        private double difficultyBack(double d, double next, byte grade, double[] g) {
            if (next <= 1 || next >= 10) {
                return 0;
            }
            var up = gradientDifficulty;
            g[4] += up * w[7];
            g[5] += up * w[7] * easiestSlope;
            g[6] -= up * (1 - w[7]) * (grade - 3) * (10 - d) / 9;
            g[7] += up * (easiest - damped(d, grade));
            return up * (1 - w[7]) * (1 + w[6] * (grade - 3) / 9);
        }

        private void first(byte grade, double[] g) {
            g[grade - 1] += gradientStability;
            if (firstDifficulty[grade] > 1 && firstDifficulty[grade] < 10) {
                g[4] += gradientDifficulty;
                g[5] += gradientDifficulty * firstSlope[grade];
            }
        }
    }

    private static double bounded(double stability) {
        return Math.clamp(stability, LEAST_STABILITY, MOST_STABILITY);
    }

    private double sameDay(double s, byte grade) {
        var growth = Math.exp(w[17] * (grade - 3 + w[18]) - w[19] * Math.log(s));
        return s * (grade == 1 ? growth : Math.max(growth, 1));
    }

    private double forgotten(double s, double d, double recall) {
        return w[11] * Math.expm1(w[13] * Math.log1p(s)) * Math.exp(w[14] * (1 - recall) - w[12] * Math.log(d));
    }

    private double growth(double s, double d, double recall, byte grade) {
        var bonus = grade == 2 ? w[15] : grade == 4 ? w[16] : 1;
        return Math.exp(w[8] - w[9] * Math.log(s)) * (11 - d) * (Math.exp(w[10] * (1 - recall)) - 1) * bonus;
    }

    private double damped(double d, byte grade) {
        return d - w[6] * (grade - 3) * (10 - d) / 9;
    }
}
