package org.lectern.ui.guide.diagram;

import javafx.geometry.Rectangle2D;

/// A frame around a group, with the place of its name.
record Frame(String label, Rectangle2D bounds, Rectangle2D words) {}
