/// What does the guide say?
///
/// A folder of JSON files becomes a [org.lectern.content.Library] of courses and units, and every mistake in them
/// becomes a [org.lectern.content.Problem] that names file, line and column. This room knows nothing of memory, of
/// screens or of databases, and imports no other room.
package org.lectern.content;
