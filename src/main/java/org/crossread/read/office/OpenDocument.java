package org.crossread.read.office;

import org.crossread.model.Remark;
import org.crossread.model.SentenceKind;
import org.crossread.read.draft.Allowance;
import org.crossread.read.draft.Draft;
import org.crossread.read.draft.DraftText;
import org.crossread.read.draft.Facts;
import org.crossread.read.draft.GivenUp;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

import javax.xml.stream.XMLStreamReader;

/// An ODT: paragraphs in the order of the file, then the notes. Comments and
/// words marked as deleted
/// are left out.
final class OpenDocument implements Xml.Listener {

    private static final Set<String> SKIPPED =
            Set.of(
                    "annotation",
                    "tracked-changes",
                    "note-citation",
                    "ruby-text",
                    "script",
                    "forms",
                    "desc",
                    "title",
                    "table-of-content-source");

    private static final int MOST_BLANKS = 1000;

    private final Packed packed;
    private final Allowance allowance;
    private final DraftText text;
    private final List<String> notes = new ArrayList<>();
    private final Deque<StringBuilder> open = new ArrayDeque<>();
    private final Set<Remark.Kind> left = java.util.EnumSet.noneOf(Remark.Kind.class);
    private int skipped;
    private int items;
    private boolean itemBegins;
    private int inNote;

    OpenDocument(Packed packed, Allowance allowance) {
        this.packed = packed;
        this.allowance = allowance;
        this.text = new DraftText(allowance);
    }

    Draft draft() throws GivenUp {
        boolean locked =
                packed.part("META-INF/manifest.xml")
                        .map(part -> new String(part, StandardCharsets.UTF_8))
                        .filter(manifest -> manifest.contains("encryption-data"))
                        .isPresent();
        if (locked) {
            throw new GivenUp(GivenUp.Reason.ENCRYPTED);
        }
        Facts facts = Properties.of(packed, "meta.xml", allowance);
        Xml.walk(packed.required("content.xml"), allowance, this);
        for (String note : notes) {
            text.add(note, SentenceKind.BODY);
        }
        Draft draft = text.draft(facts);
        return draft.withFacts(Titles.standing(facts, draft.text()))
                .withRemarks(left.stream().map(Remark::new).toList());
    }

    @Override
    public void start(String name, XMLStreamReader attributes) {
        if (skipped > 0 || SKIPPED.contains(name)) {
            skipped++;
            if (name.equals("annotation")) {
                left.add(Remark.Kind.COMMENTS);
            } else if (name.equals("tracked-changes")) {
                left.add(Remark.Kind.DELETIONS);
            }
            return;
        }
        switch (name) {
            case "p", "h" -> open.push(new StringBuilder());
            case "list-item" -> {
                items++;
                itemBegins = true;
            }
            case "note" -> inNote++;
            case "tab" -> append(" ");
            case "s" -> append(" ".repeat(blanks(Xml.attribute(attributes, "c"))));
            case "line-break" -> append("\n");
            default -> {}
        }
    }

    private static int blanks(String count) {
        return count.matches("\\d{1,3}") ? Math.min(MOST_BLANKS, Integer.parseInt(count)) : 1;
    }

    private void append(String words) {
        if (!open.isEmpty()) {
            open.peek().append(words);
        }
    }

    @Override
    public void words(String words) {
        if (skipped == 0) {
            append(words);
        }
    }

    @Override
    public void end(String name) throws GivenUp {
        if (skipped > 0) {
            skipped--;
            return;
        }
        switch (name) {
            case "h" -> text.add(pop(), SentenceKind.HEADLINE);
            case "p" -> paragraph(pop());
            case "list-item" -> items--;
            case "note" -> inNote--;
            default -> {}
        }
    }

    private String pop() {
        return open.isEmpty() ? "" : open.pop().toString();
    }

    private void paragraph(String words) throws GivenUp {
        if (inNote > 0) {
            notes.add(words);
        } else if (items > 0 && !words.isBlank()) {
            text.add((itemBegins ? "• " : "") + words.strip(), SentenceKind.BULLET);
            itemBegins = false;
        } else {
            text.add(words);
        }
    }
}
