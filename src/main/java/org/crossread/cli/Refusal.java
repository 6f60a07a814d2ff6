package org.crossread.cli;

/// Why a command ends without having done its work, in one sentence for the person who asked.
final class Refusal extends Exception {

    static final int NOT_DONE = 1;
    static final int WRONGLY_ASKED = 2;

    private static final long serialVersionUID = 1;

    private final int exitCode;

    private Refusal(int exitCode, String sentence) {
        super(sentence);
        this.exitCode = exitCode;
    }

    static Refusal notDone(String sentence) {
        return new Refusal(NOT_DONE, sentence);
    }

    static Refusal wronglyAsked(String sentence) {
        return new Refusal(WRONGLY_ASKED, sentence);
    }

    int exitCode() {
        return exitCode;
    }
}
