package org.crossread.segment;

/// The marks that end sentences and those that stand around them.
final class Stops {

    private static final String STOPS = ".?!…。！？‽؟।｡";
    private static final String CLOSERS = "\"'”’»›«‹“‘)]}」』）";
    private static final String OPENERS = "\"'“‘„‚«‹»›([{「『（¿¡—–-*•";

    private Stops() {}

    static boolean isStop(char c) {
        return STOPS.indexOf(c) >= 0;
    }

    /// A stop that needs no blank behind it.
    static boolean isWide(char c) {
        return c == '。' || c == '！' || c == '？' || c == '｡';
    }

    /// Whether the mark may close something when it follows a stop at once. Marks that open in one
    /// style close in another (`„so“`, `»so«`), so that both directions count.
    static boolean isCloser(char c) {
        return CLOSERS.indexOf(c) >= 0;
    }

    static boolean isOpener(char c) {
        return OPENERS.indexOf(c) >= 0;
    }
}
