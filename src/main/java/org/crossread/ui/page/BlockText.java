package org.crossread.ui.page;

import javafx.scene.text.Text;

import org.crossread.model.Report;
import org.crossread.model.Sentence;
import org.crossread.model.SentenceKind;

import java.util.ArrayList;
import java.util.List;

/// The text nodes of a block: one, or one for each change between headline, report and what is no
/// part of it.
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

    private BlockText() {}

    static List<Text> nodes(Report report, Block block, PageType type) {
        if (block.isFold()) {
            return List.of(foldText(block.standIn(), type));
        }
        List<Text> nodes = new ArrayList<>();
        String shown = block.shown(report);
        int start = block.span().start();
        int done = start;
        Voice voice = Voice.PLAIN;
        for (Sentence sentence : report.sentences(block.span())) {
            Voice next = Voice.of(sentence.kind());
            int at = Math.max(start, sentence.span().start());
            if (next != voice && at > done) {
                nodes.addAll(texts(shown.substring(done - start, at - start), voice, type));
                done = at;
            }
            voice = next;
        }
        nodes.addAll(texts(shown.substring(done - start), voice, type));
        return nodes;
    }

    private static Text foldText(String words, PageType type) {
        Text text = new Text(words);
        text.setFont(type.body());
        text.getStyleClass().add("fold-text");
        return text;
    }

    private static List<Text> texts(String shown, Voice voice, PageType type) {
        return WholeWords.of(shown).stream().map(part -> text(part, voice, type)).toList();
    }

    private static Text text(String shown, Voice voice, PageType type) {
        Text text = new Text(shown);
        text.setFont(voice == Voice.STRONG ? type.strong() : type.body());
        text.getStyleClass().add(voice == Voice.ASIDE ? "aside-text" : "page-text");
        return text;
    }
}
