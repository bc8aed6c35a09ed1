package org.lectern.content;

@Says("How a callout speaks.")
public enum Tone {
    @Says("By the way.")
    NOTE,
    @Says("This helps.")
    TIP,
    @Says("This must not be missed.")
    IMPORTANT,
    @Says("This goes wrong easily.")
    WARNING
}
