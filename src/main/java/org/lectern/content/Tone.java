package org.lectern.content;

/// How a callout speaks.
public enum Tone {
    NOTE,
    TIP,
    IMPORTANT,
    WARNING
}
