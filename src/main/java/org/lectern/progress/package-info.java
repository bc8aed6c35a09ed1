/// How is it going?
///
/// Sums over a [org.lectern.quiz.History] and a [org.lectern.quiz.Deck]: what is due, what is learned, how much was
/// recalled against what was predicted. This room plans nothing, keeps nothing and shows nothing.
package org.lectern.progress;
