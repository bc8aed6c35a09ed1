/// The settings of a course: how it is studied, what a change would bring, and how well memory is predicted.
package org.lectern.ui.settings;
