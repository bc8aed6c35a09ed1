package org.lectern.ui.guide.diagram;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

/// A figure on its way to the page: first its parts find their places, then they become shapes.
///
/// @param <L> the layout in between
interface Sketch<L> {
    /// Whether finding the places takes longer than the screen may wait.
    boolean takesLong();

    /// The work of finding the places, with all words measured already, so that it may be done away from the screen.
    Callable<L> lay(FontRuler ruler);

    /// What is said of the parts that Tab comes to, by their ids.
    ///
    /// @param covered ids of those whose labels are not to be told
    Map<String, String> told(Set<String> covered);

    /// The shapes; done on the screen's thread.
    Drawn paint(L layout, Brush brush);
}
