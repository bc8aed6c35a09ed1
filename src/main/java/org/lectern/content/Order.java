package org.lectern.content;

@Says("Whether the order in which things stand is part of what is learned.")
public enum Order {
    @Says("It is; what comes first stands first.")
    FIXED
}
