package org.lectern.print;

/// Something drawn on paper. Places are in points, to the right and down.
sealed interface Mark {
    /// The same, moved.
    Mark moved(double right, double down);

    /// @param y of the baseline
    record Words(double x, double y, Run run) implements Mark {
        @Override
        public Mark moved(double right, double down) {
            return new Words(x + right, y + down, run);
        }
    }

    /// A thin level line.
    record Line(double x, double y, double length) implements Mark {
        @Override
        public Mark moved(double right, double down) {
            return new Line(x + right, y + down, length);
        }
    }

    /// @param y of the upper edge
    record Image(double x, double y, double width, double height, Picture picture) implements Mark {
        @Override
        public Mark moved(double right, double down) {
            return new Image(x + right, y + down, width, height, picture);
        }
    }
}
