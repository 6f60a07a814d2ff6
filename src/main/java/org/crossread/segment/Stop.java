package org.crossread.segment;

/// A run of stops and the marks behind it that close something.
///
/// @param mark the first stop
/// @param at where the stops begin
/// @param end where they end
/// @param behind where the closing marks end
record Stop(char mark, int at, int end, int behind) {

    private static final Marks STOPS = new Marks(".?!…。！？‽؟।｡");
    private static final Marks CLOSERS = new Marks("\"'”’»›«‹“‘)]}」』）_*");
    private static final Marks OPENERS = new Marks("\"'“‘„‚«‹»›([{「『（¿¡—–-*•_");

    static boolean isMark(char c) {
        return STOPS.has(c);
    }

    /// Whether the mark may close something when it follows a stop at once. Marks that open in one
    /// style close in another (`„so“`, `»so«`), so that both directions count.
    static boolean closes(char c) {
        return CLOSERS.has(c);
    }

    /// Whether a sentence may begin with the mark.
    static boolean opens(char c) {
        return OPENERS.has(c);
    }

    /// Whether it is one full stop, no ellipsis.
    boolean isFullStop() {
        return mark == '.' && end == at + 1;
    }

    boolean isEllipsis() {
        return mark == '…' || mark == '.' && end > at + 1;
    }

    /// Whether it needs no blank behind it.
    boolean isWide() {
        return mark == '。' || mark == '！' || mark == '？' || mark == '｡';
    }

    boolean isClosed() {
        return behind > end;
    }
}
