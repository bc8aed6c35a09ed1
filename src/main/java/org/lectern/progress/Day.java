package org.lectern.progress;

import java.time.LocalDate;

/// A number for a study day.
public record Day(LocalDate date, int count) {}
