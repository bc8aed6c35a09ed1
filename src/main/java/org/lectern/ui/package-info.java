/// What is seen and done?
///
/// Every screen is a model, which holds one immutable state and names no node, and a view, which draws it. This room
/// alone knows JavaFX; it computes no dates, reads no files and knows no database. The screens live in subpackages that
/// never import each other; what they share, they find here and in [org.lectern.ui.guide].
package org.lectern.ui;
