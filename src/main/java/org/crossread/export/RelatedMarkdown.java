package org.crossread.export;

import org.crossread.archive.RelatedPair;
import org.crossread.archive.Unread;
import org.crossread.l10n.Messages;

/// Related reports as Markdown: a numbered list.
final class RelatedMarkdown {

    private final RelatedResult result;
    private final Sink out;

    RelatedMarkdown(RelatedResult result, Sink out) {
        this.result = result;
        this.out = out;
    }

    void write() {
        out.append("# ").append(Markdown.escaped(RelatedWording.head(result))).append("\n\n");
        for (int i = 0; i < result.pairs().size(); i++) {
            write(i + 1, result.pairs().get(i));
        }
        if (!result.unread().isEmpty()) {
            String head = Messages.text("export.related.unread", result.unread().size());
            out.append("\n## ").append(Markdown.escaped(head)).append("\n\n");
            for (Unread file : result.unread()) {
                item("- ", RelatedWording.unread(file));
            }
        }
    }

    private void write(int rank, RelatedPair pair) {
        String number = rank + ". ";
        String indent = " ".repeat(number.length());
        out.append(number).append("**").append(RelatedWording.of(pair.strength())).append("**\n");
        item(indent + "- ", RelatedWording.of(pair.left()));
        item(indent + "- ", RelatedWording.of(pair.right()));
        for (String reason : RelatedWording.reasons(pair)) {
            item(indent + "- ", reason);
        }
    }

    private void item(String mark, String text) {
        out.append(mark).append(Markdown.line(text)).append('\n');
    }
}
