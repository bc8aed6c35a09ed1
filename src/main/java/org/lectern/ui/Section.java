package org.lectern.ui;

import java.util.function.Function;
import javafx.scene.Node;
import org.lectern.content.Course;

/// A titled part of the settings screen, which whoever wires the screens mounts there.
///
/// @param content draws the part for a course, anew each time the screen is opened
public record Section(String title, Function<Course, Node> content) {}
