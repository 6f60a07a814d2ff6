package org.crossread.read.draft;

import org.crossread.model.Emphasis;
import org.crossread.model.Remark;
import org.crossread.model.SentenceKind;

import java.util.List;
import java.util.Map;

/// What a file says.
///
/// @param text its words in reading order
/// @param kinds what the format tells of paragraphs, by where they start in the text
/// @param emphases what it sets off, in reading order, without overlap
/// @param encoding the name of the character encoding, empty where the format leaves no choice
public record Draft(
        String text,
        Map<Integer, SentenceKind> kinds,
        List<Emphasis> emphases,
        Facts facts,
        String encoding,
        List<Remark> remarks) {

    public Draft {
        kinds = Map.copyOf(kinds);
        emphases = List.copyOf(emphases);
        remarks = List.copyOf(remarks);
    }

    /// A text that tells nothing but itself.
    public static Draft plain(String text, String encoding) {
        return new Draft(text, Map.of(), List.of(), Facts.NONE, encoding, List.of());
    }

    public Draft withEncoding(String name) {
        return new Draft(text, kinds, emphases, facts, name, remarks);
    }

    public Draft withFacts(Facts other) {
        return new Draft(text, kinds, emphases, other, encoding, remarks);
    }

    public Draft withRemarks(List<Remark> others) {
        return new Draft(text, kinds, emphases, facts, encoding, others);
    }
}
