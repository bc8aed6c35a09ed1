/// What did the reader write beside the guide?
///
/// A [org.lectern.margin.Mark] is a highlight, a note or a bookmark; [org.lectern.margin.Stroke]s are what was done to
/// marks, and all that counts follows from them in order. [org.lectern.margin.Whereabouts] finds the words of a mark
/// again in a guide that was edited since. This room knows content, but no screen, no clock and no database.
package org.lectern.margin;
