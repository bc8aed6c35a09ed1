package org.lectern.ui.guide.diagram;

import javafx.geometry.Dimension2D;

/// Measures words in pixels, so that boxes can be made to fit them.
interface Ruler {
    /// The size of the letters in a box; every distance in a drawing is a multiple of it.
    double em();

    /// Words as they stand in a box; a line break is `\n`.
    Dimension2D label(String words);

    /// Words as they stand beside an arrow, under a brace or on a frame.
    Dimension2D note(String words);
}
