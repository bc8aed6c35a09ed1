/// When should this come back?
///
/// A [org.lectern.schedule.Recall] and a [org.lectern.schedule.Grade] at a moment give the next recall, by the
/// equations of FSRS-6. Pure arithmetic: this room knows no card, no clock and no file, and imports no other room.
package org.lectern.schedule;
