package org.crossread.ui.page;

import org.crossread.model.Span;

import java.text.BreakIterator;
import java.util.Locale;

/// The places of a page's text that one step from another leads to: by a sign or by a word, over
/// the ends of paragraphs, and over what is folded away as if it were one sign.
final class CaretSteps {

    private final PageView page;

    CaretSteps(PageView page) {
        this.page = page;
    }

    /// The last place of all.
    int end() {
        return page.text().blocks().last().span().end();
    }

    private static BreakIterator steps(boolean far) {
        return far
                ? BreakIterator.getWordInstance(Locale.ROOT)
                : BreakIterator.getCharacterInstance(Locale.ROOT);
    }

    private Block block(int index) {
        return page.text().blocks().get(index);
    }

    /// @param far by a word
    int after(int position, boolean far) {
        int here = page.text().blocks().at(position);
        Span span = block(here).span();
        if (position >= span.end()) {
            boolean more = here + 1 < page.text().blocks().size();
            return more ? block(here + 1).span().start() : position;
        }
        if (block(here).isFold()) {
            return span.end();
        }
        String text = page.content().report().text(span);
        BreakIterator steps = steps(far);
        steps.setText(text);
        int at = steps.following(Math.max(0, position - span.start()));
        boolean overBlank = at - (position - span.start()) > 1;
        return span.start()
                + (overBlank && at < text.length() && text.charAt(at) == ' ' ? at + 1 : at);
    }

    /// @param far by a word
    int before(int position, boolean far) {
        int here = page.text().blocks().at(position);
        if (position > block(here).span().start()) {
            return before(position, far, block(here));
        }
        return here == 0 ? position : behind(position, far, block(here - 1));
    }

    /// The place before the start of the block that follows `last`.
    private int behind(int position, boolean far, Block last) {
        boolean touches = last.span().end() == position;
        return touches || last.isFold() ? before(position, far, last) : last.span().end();
    }

    private int before(int position, boolean far, Block block) {
        Span span = block.span();
        if (block.isFold()) {
            return span.start();
        }
        BreakIterator steps = steps(far);
        steps.setText(page.content().report().text(span));
        return span.start() + steps.preceding(Math.min(span.length(), position - span.start()));
    }
}
