package org.lectern.quiz;

/// How much of the guide a drill takes in.
public sealed interface Scope {
    /// Whether a card from this spot belongs to it.
    boolean holds(Spot spot);

    /// All units of a course.
    record OfCourse(String course) implements Scope {
        @Override
        public boolean holds(Spot spot) {
            return spot.course().equals(course);
        }
    }

    /// One unit.
    record OfUnit(String course, String unit) implements Scope {
        /// The unit of a block.
        public static OfUnit around(Spot block) {
            return new OfUnit(block.course(), block.unit());
        }

        @Override
        public boolean holds(Spot spot) {
            return spot.course().equals(course) && spot.unit().equals(unit);
        }
    }

    /// One block: a section or a checkpoint.
    record OfBlock(Spot block) implements Scope {
        @Override
        public boolean holds(Spot spot) {
            return spot.equals(block);
        }
    }
}
