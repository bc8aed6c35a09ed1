/// What is asked, and was the answer right?
///
/// Units become a [org.lectern.quiz.Deck] of cards, stored reviews become a [org.lectern.quiz.History], the two become
/// today's [org.lectern.quiz.Agenda], and a [org.lectern.quiz.Drill] walks through it. This room knows content and
/// scheduling, but no screen, no clock and no database.
package org.lectern.quiz;
