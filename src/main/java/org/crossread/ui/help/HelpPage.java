package org.crossread.ui.help;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A page of help: headings and paragraphs, read out of the little Markdown that it is written in.
/// Pictures are left out, and of a link its words stay.
record HelpPage(List<Block> blocks) {

    private static final Pattern BLANK_LINES = Pattern.compile("\\R\\s*\\R");
    private static final Pattern HEADING = Pattern.compile("(#+) (.*)", Pattern.DOTALL);
    private static final Pattern SET_OFF =
            Pattern.compile(
                    "\\*\\*(?<strong>.+?)\\*\\*|\\*(?<slanted>.+?)\\*|`(?<code>.+?)`"
                            + "|!\\[[^]]*]\\([^)]*\\)|\\[(?<link>[^]]*)]\\([^)]*\\)");

    HelpPage {
        blocks = List.copyOf(blocks);
    }

    /// A heading or a paragraph.
    ///
    /// @param level of a heading, 1 for the first; 0 of a paragraph
    record Block(int level, List<Run> runs) {
        Block {
            runs = List.copyOf(runs);
        }
    }

    /// Words in one look.
    record Run(String words, Look look) {}

    /// How words look.
    enum Look {
        PLAIN,
        STRONG,
        SLANTED,
        /// Keys, or what is typed.
        CODE
    }

    static HelpPage of(String markdown) {
        List<Block> blocks = new ArrayList<>();
        for (String part : BLANK_LINES.split(markdown.strip())) {
            Matcher heading = HEADING.matcher(part);
            boolean isHeading = heading.matches();
            List<Run> runs = runs(isHeading ? heading.group(2) : part);
            if (!runs.isEmpty()) {
                blocks.add(new Block(isHeading ? heading.group(1).length() : 0, runs));
            }
        }
        return new HelpPage(blocks);
    }

    private static List<Run> runs(String part) {
        String line = part.strip().replaceAll("\\s*\\R\\s*", " ");
        List<Run> runs = new ArrayList<>();
        int done = 0;
        for (MatchResult found : SET_OFF.matcher(line).results().toList()) {
            add(runs, line.substring(done, found.start()), Look.PLAIN);
            add(runs, found.group("strong"), Look.STRONG);
            add(runs, found.group("slanted"), Look.SLANTED);
            add(runs, found.group("code"), Look.CODE);
            add(runs, found.group("link"), Look.PLAIN);
            done = found.end();
        }
        add(runs, line.substring(done), Look.PLAIN);
        return runs;
    }

    /// @param words null where a kind of words was not found
    private static void add(List<Run> runs, @Nullable String words, Look look) {
        if (words != null && !words.isEmpty()) {
            runs.add(new Run(words, look));
        }
    }
}
