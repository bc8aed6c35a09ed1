package org.lectern.content;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks a record that stands in the files as a list of its values: `[column, row]`.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface Listed {}
