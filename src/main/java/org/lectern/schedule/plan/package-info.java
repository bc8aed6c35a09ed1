/// What will studying ask of a student's days?
///
/// Knows how much time reviews take, which days are easy, and what is already planned; places reviews so that the days
/// are alike, and simulates what a change of settings would bring. Pure arithmetic: no clock, no card, no chance but of
/// a seed.
package org.lectern.schedule.plan;
