package org.lectern.ui;

import java.util.List;
import java.util.Optional;
import org.lectern.quiz.Scope;
import org.lectern.quiz.Spot;

/// Where the student is. Going somewhere means naming a place; back and forward are lists of places.
public sealed interface Place {
    /// The place as one string, to be saved; [#of] reads it back.
    String written();

    /// At a block or an item of a unit, or at the head of the unit when the target is empty.
    record Reading(String course, String unit, String target) implements Place {
        /// Another place on the same page.
        public Reading at(String other) {
            return new Reading(course, unit, other);
        }

        @Override
        public String written() {
            return String.join(" ", "reading", course, unit, target).strip();
        }
    }

    /// Working through today's agenda of a course.
    record Studying(String course) implements Place {
        @Override
        public String written() {
            return "studying " + course;
        }
    }

    /// Saying how much time there is.
    record Timing(String course) implements Place {
        @Override
        public String written() {
            return "timing " + course;
        }
    }

    /// Studying what fits into a time.
    ///
    /// @param minutes from 1 to 999
    record Timed(String course, int minutes) implements Place {
        private static final int MOST = 999;

        public Timed {
            if (minutes < 1 || minutes > MOST) {
                throw new IllegalArgumentException("the minutes are " + minutes + ", but lie between 1 and " + MOST);
            }
        }

        @Override
        public String written() {
            return "timed " + course + " " + minutes;
        }
    }

    /// Practising all that a part of the guide holds, due or not.
    record Practising(Scope scope) implements Place {
        @Override
        public String written() {
            return switch (scope) {
                case Scope.OfCourse(var course) -> "practising " + course;
                case Scope.OfUnit(var course, var unit) -> "practising " + course + " " + unit;
                case Scope.OfBlock(Spot(var course, var unit, var block)) ->
                    "practising " + course + " " + unit + " " + block;
            };
        }
    }

    /// Trying the questions of a section before it is read.
    ///
    /// @param section its block
    record Pretesting(Spot section) implements Place {
        @Override
        public String written() {
            return String.join(" ", "pretesting", section.course(), section.unit(), section.block());
        }
    }

    /// Looking at how it is going in a course.
    record Progressing(String course) implements Place {
        @Override
        public String written() {
            return "progressing " + course;
        }
    }

    /// Looking at what the reviews of a course tell about memory, time and mistakes.
    record Counting(String course) implements Place {
        @Override
        public String written() {
            return "counting " + course;
        }
    }

    /// Setting how a course is studied.
    record Settings(String course) implements Place {
        @Override
        public String written() {
            return "settings " + course;
        }
    }

    /// Looking at what is wrong with the content files.
    record Problems() implements Place {
        @Override
        public String written() {
            return "problems";
        }
    }

    /// Looking at what has changed in the guide.
    record Changes() implements Place {
        @Override
        public String written() {
            return "changes";
        }
    }

    /// Nowhere yet: nothing is loaded, or there is nothing to show.
    record Nowhere() implements Place {
        @Override
        public String written() {
            return "nowhere";
        }
    }

    /// Reads what [#written] wrote; empty when it makes no sense, as after a change of version.
    static Optional<Place> of(String written) {
        var words = written.split(" ", -1);
        if (List.of(words).contains("")) {
            return Optional.empty();
        }
        return switch (words[0] + " " + words.length) {
            case "reading 3" -> Optional.of(new Reading(words[1], words[2], ""));
            case "reading 4" -> Optional.of(new Reading(words[1], words[2], words[3]));
            case "studying 2" -> Optional.of(new Studying(words[1]));
            case "timing 2" -> Optional.of(new Timing(words[1]));
            case "timed 3" -> timed(words[1], words[2]);
            case "practising 2" -> Optional.of(new Practising(new Scope.OfCourse(words[1])));
            case "practising 3" -> Optional.of(new Practising(new Scope.OfUnit(words[1], words[2])));
            case "practising 4" ->
                Optional.of(new Practising(new Scope.OfBlock(new Spot(words[1], words[2], words[3]))));
            case "pretesting 4" -> Optional.of(new Pretesting(new Spot(words[1], words[2], words[3])));
            case "progressing 2" -> Optional.of(new Progressing(words[1]));
            case "counting 2" -> Optional.of(new Counting(words[1]));
            case "settings 2" -> Optional.of(new Settings(words[1]));
            case "problems 1" -> Optional.of(new Problems());
            case "changes 1" -> Optional.of(new Changes());
            default -> Optional.empty();
        };
    }

    private static Optional<Place> timed(String course, String minutes) {
        try {
            return Optional.of(new Timed(course, Integer.parseInt(minutes)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
