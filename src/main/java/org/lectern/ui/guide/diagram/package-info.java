/// How is a diagram drawn?
///
/// The boxes and arrows of the record become rectangles and points by plain arithmetic, and those become shapes. The
/// arithmetic starts no toolkit.
package org.lectern.ui.guide.diagram;
