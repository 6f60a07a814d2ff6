package org.crossread.ui.page;

import javafx.scene.text.Text;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Text cut so that JavaFX 26 can break its lines: where words read from the right are broken over
/// two lines within one text node, its layout fails with an index out of bounds. With a node for
/// each word there is no such break.
public final class WholeWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+|\\s+|[^\\p{L}\\p{M}\\s]+");

    /// Longer ones may not fit a line, and are cut into pieces that do.
    private static final int LONG = 24;

    private static final int PIECE = 8;

    private WholeWords() {}

    /// Whether a single text node, that of a label too, may break its lines.
    public static boolean mayWrap(String text) {
        return !Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    /// Nodes of a text flow that together show the text.
    ///
    /// @param whole shows it alone where nothing is read from the right
    static List<Text> nodes(String text, Text whole) {
        whole.setText(text);
        if (mayWrap(text)) {
            return List.of(whole);
        }
        return of(text).stream()
                .map(
                        part -> {
                            Text node = new Text(part);
                            node.getStyleClass().setAll(whole.getStyleClass());
                            return node;
                        })
                .toList();
    }

    /// The length of the longest part that is not broken, where something is read from the right;
    /// else 0. A line must hold it: a part that is broken inside makes the layout fail too.
    static int longest(String text) {
        return mayWrap(text) ? 0 : of(text).stream().mapToInt(String::length).max().orElse(0);
    }

    /// The text in parts that together are the text; one part where nothing is read from the right.
    static List<String> of(String text) {
        if (mayWrap(text)) {
            return List.of(text);
        }
        List<String> parts = new ArrayList<>();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            add(words.group(), parts);
        }
        return parts;
    }

    private static void add(String word, List<String> parts) {
        int done = 0;
        if (word.length() > LONG) {
            while (word.length() - done > PIECE) {
                int end = done + PIECE;
                end -= Character.isHighSurrogate(word.charAt(end - 1)) ? 1 : 0;
                parts.add(word.substring(done, end));
                done = end;
            }
        }
        parts.add(word.substring(done));
    }
}
