/// How does the guide look on the page?
///
/// Each kind of block becomes a node that is typeset for what it is; every screen that shows words of the guide takes
/// them from here. What lies outside the page is reached through [org.lectern.ui.guide.GuideLinks].
package org.lectern.ui.guide;
