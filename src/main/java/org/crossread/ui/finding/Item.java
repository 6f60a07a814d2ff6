package org.crossread.ui.finding;

import org.crossread.model.CheckMark;
import org.crossread.model.Side;
import org.crossread.ui.page.Tone;

/// One line of the list: what it says and what choosing it selects.
///
/// @param badge a number or sign
/// @param text the words of the report
/// @param strong what matters most of the rest
/// @param weak what else there is
/// @param lead what a screen reader says before the words
/// @param trail what it says behind them
/// @param speaker who is quoted; empty where nobody is named
/// @param check what the reader ticked
public record Item(
        String badge,
        Tone tone,
        String text,
        String strong,
        String weak,
        String lead,
        String trail,
        Group group,
        FindingKind kind,
        String speaker,
        CheckMark check,
        Selection selection) {

    /// All of it for a screen reader.
    public String spoken() {
        String words = lead.isEmpty() ? text : lead + ": " + text;
        return trail.isEmpty() ? words : words + " \u00b7 " + trail;
    }

    /// Which part of the list a line stands in.
    public enum Group {
        BOTH("reader.list.both"),
        ONLY_LEFT("reader.list.only-left"),
        ONLY_RIGHT("reader.list.only-right"),
        NOTED_PAIR("reader.list.noted-pair"),
        NOTED_LEFT("reader.list.noted-left"),
        NOTED_RIGHT("reader.list.noted-right");

        private final String key;

        Group(String key) {
            this.key = key;
        }

        /// What one report alone has.
        static Group only(Side side) {
            return side == Side.LEFT ? ONLY_LEFT : ONLY_RIGHT;
        }

        /// The key of its heading.
        public String key() {
            return key;
        }
    }
}
