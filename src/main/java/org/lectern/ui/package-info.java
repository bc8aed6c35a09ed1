/// What is seen and done?
///
/// Screens of JavaFX nodes over models that hold what they show, with their words, fonts and colours. This room knows
/// no
/// file and no clock, and nobody but the doorway imports it.
package org.lectern.ui;
