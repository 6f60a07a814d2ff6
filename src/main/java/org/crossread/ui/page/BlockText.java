package org.crossread.ui.page;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

import org.crossread.model.Debris;
import org.crossread.model.Emphasis;
import org.crossread.model.Report;
import org.crossread.model.Sentence;
import org.crossread.model.SentenceKind;
import org.crossread.model.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The text nodes of a block: one, or one for each change between headline, report, what is no part
/// of it and what it sets off.
final class BlockText {

    private enum Voice {
        PLAIN,
        STRONG,
        ASIDE;

        static Voice of(SentenceKind kind) {
            return switch (kind) {
                case HEADLINE -> STRONG;
                case BODY, BULLET -> PLAIN;
                case CAPTION, META, FURNITURE -> ASIDE;
            };
        }
    }

    /// Blanks that keep together words that need it not: pages from the web are full of them, and
    /// lines would end early for them. Initials, figures and signs keep theirs.
    private static final Pattern JOINED = Pattern.compile("(?<=\\p{L}{2})\u00a0(?=\\p{L}{2})");

    private final Report report;
    private final Block block;
    private final PageType type;
    private final String shown;

    private BlockText(Report report, Block block, PageType type) {
        this.report = report;
        this.block = block;
        this.type = type;
        this.shown = JOINED.matcher(block.shown(report)).replaceAll(" ");
    }

    static List<Text> nodes(Report report, Block block, PageType type) {
        return block.isFold()
                ? List.of(foldText(block.standIn(), type))
                : new BlockText(report, block, type).nodes();
    }

    private static Text foldText(String words, PageType type) {
        Text text = new Text(words);
        text.setFont(type.body());
        text.getStyleClass().add("fold-text");
        return text;
    }

    private List<Text> nodes() {
        List<Text> nodes = new ArrayList<>();
        TreeMap<Integer, Voice> voices = voices();
        int done = block.span().start();
        for (Emphasis emphasis : report.emphases(block.span())) {
            int start = Math.max(done, emphasis.span().start());
            int end = Math.min(block.span().end(), emphasis.span().end());
            add(new Span(done, start), voices, type.body(), nodes);
            add(new Span(start, end), voices, font(emphasis), nodes);
            done = end;
        }
        add(new Span(done, block.span().end()), voices, type.body(), nodes);
        return nodes;
    }

    /// From where on which voice speaks.
    private TreeMap<Integer, Voice> voices() {
        TreeMap<Integer, Voice> voices = new TreeMap<>();
        int start = block.span().start();
        voices.put(start, Voice.PLAIN);
        for (Sentence sentence : report.sentences(block.span())) {
            int at = Math.max(start, sentence.span().start());
            Voice voice = Voice.of(sentence.kind());
            if (voices.floorEntry(at).getValue() != voice) {
                voices.put(at, voice);
            }
        }
        Debris.in(report.text(block.span())).forEach(span -> setAside(span.moved(start), voices));
        return voices;
    }

    private static void setAside(Span span, TreeMap<Integer, Voice> voices) {
        Voice after = voices.floorEntry(span.end()).getValue();
        voices.subMap(span.start(), true, span.end(), true).clear();
        voices.put(span.start(), Voice.ASIDE);
        voices.put(span.end(), after);
    }

    /// Words that are both bold and slanted are bold.
    private Font font(Emphasis emphasis) {
        return emphasis.bold() ? type.strong() : type.italic();
    }

    private void add(Span span, TreeMap<Integer, Voice> voices, Font font, List<Text> nodes) {
        int done = span.start();
        for (Map.Entry<Integer, Voice> next :
                voices.subMap(span.start(), false, span.end(), false).entrySet()) {
            nodes.addAll(texts(done, next.getKey(), voices.floorEntry(done).getValue(), font));
            done = next.getKey();
        }
        if (done < span.end()) {
            nodes.addAll(texts(done, span.end(), voices.floorEntry(done).getValue(), font));
        }
    }

    private List<Text> texts(int start, int end, Voice voice, Font font) {
        int from = block.span().start();
        String words = shown.substring(start - from, end - from);
        return WholeWords.of(words).stream().map(part -> text(part, voice, font)).toList();
    }

    private Text text(String words, Voice voice, Font font) {
        Text text = new Text(words);
        text.setFont(voice == Voice.STRONG ? type.strong() : font);
        text.getStyleClass().add(voice == Voice.ASIDE ? "aside-text" : "page-text");
        return text;
    }
}
