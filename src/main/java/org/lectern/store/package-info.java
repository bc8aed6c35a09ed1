/// What happened, and is it remembered?
///
/// One SQLite file keeps the append-only logs of reviews and of the margin, and a few named values. Nothing else in
/// Lectern knows SQL, and this
/// room decides nothing: what the reviews mean is for the quiz and the scheduler to say.
package org.lectern.store;
