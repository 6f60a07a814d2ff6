package org.crossread.ui;

import org.crossread.model.Progress;

/// What the parts of a comparison are called while they run.
final class Steps {

    private Steps() {}

    static String key(Progress.Step step) {
        return switch (step) {
            case READ -> "reader.step.read";
            case QUOTE -> "reader.step.quote";
            case ALIGN -> "reader.step.align";
            case ENCODE -> "reader.step.encode";
            case WORDS -> "reader.step.words";
            case LINK -> "reader.step.link";
        };
    }
}
