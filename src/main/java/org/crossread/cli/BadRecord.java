package org.crossread.cli;

/// A record that does not say what its task needs.
final class BadRecord extends Exception {

    private static final long serialVersionUID = 1;

    BadRecord(String sentence) {
        super(sentence);
    }
}
