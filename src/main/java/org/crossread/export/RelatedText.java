package org.crossread.export;

import org.crossread.archive.RelatedPair;
import org.crossread.archive.Unread;
import org.crossread.l10n.Messages;

/// Related reports as a list to read on a terminal.
final class RelatedText {

    private static final int WIDTH = 100;

    private final RelatedResult result;
    private final Sink out;

    RelatedText(RelatedResult result, Sink out) {
        this.result = result;
        this.out = out;
    }

    void write() {
        line("", RelatedWording.head(result));
        for (int i = 0; i < result.pairs().size(); i++) {
            out.append('\n');
            write(i + 1, result.pairs().get(i));
        }
        if (!result.unread().isEmpty()) {
            out.append('\n');
            line("", Messages.text("export.related.unread", result.unread().size()));
            for (Unread file : result.unread()) {
                line("  ", RelatedWording.unread(file));
            }
        }
    }

    private void write(int rank, RelatedPair pair) {
        String number = rank + ". ";
        String indent = " ".repeat(number.length());
        out.append(number).append(RelatedWording.of(pair.strength())).append('\n');
        line(indent, RelatedWording.of(pair.left()));
        line(indent, RelatedWording.of(pair.right()));
        for (String reason : RelatedWording.reasons(pair)) {
            line(indent + "  ", reason);
        }
    }

    private void line(String indent, String text) {
        for (String line : Columns.wrapped(text, WIDTH - indent.length())) {
            out.append(indent).append(line).append('\n');
        }
    }
}
