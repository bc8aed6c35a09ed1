package org.lectern;

/// Starts Lectern.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.out.println("Lectern " + String.join(",", args) + " " + System.getProperty("java.version"));
    }
}
