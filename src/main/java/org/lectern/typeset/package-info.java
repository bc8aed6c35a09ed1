/// How is mathematics set? LaTeX -> outlines. The formulas of a guide become shapes that a screen or a sheet of paper
/// fills in its own colour and size; what cannot be set is refused in a sentence. It knows neither of them, nor what
/// a guide is.
package org.lectern.typeset;
