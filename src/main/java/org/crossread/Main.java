package org.crossread;

/// Starts the window, or the command where the first argument names one.
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(1);
    }
}
