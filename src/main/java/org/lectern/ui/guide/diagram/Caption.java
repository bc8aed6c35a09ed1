package org.lectern.ui.guide.diagram;

import javafx.geometry.Rectangle2D;

/// The words beside an arrow.
record Caption(String text, Rectangle2D place) {}
