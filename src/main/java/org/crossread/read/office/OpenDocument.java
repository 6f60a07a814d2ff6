package org.crossread.read.office;

import org.crossread.model.Remark;
import org.crossread.model.SentenceKind;
import org.crossread.read.draft.Allowance;
import org.crossread.read.draft.Draft;
import org.crossread.read.draft.DraftText;
import org.crossread.read.draft.Emphases;
import org.crossread.read.draft.Facts;
import org.crossread.read.draft.GivenUp;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import javax.xml.stream.XMLStreamReader;

/// An ODT or FODT: paragraphs in the order of the file, then the notes. Comments and words marked
/// as deleted are left out.
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
                    "table-of-content-source",
                    // In a flat document alone:
                    "meta",
                    "settings",
                    "master-styles",
                    "binary-data");

    private static final int MOST_BLANKS = 1000;

    private final Packed packed;
    private final Allowance allowance;
    private final DraftText text;
    private final TextStyles styles = new TextStyles();
    private final List<Paragraph> notes = new ArrayList<>();
    private final Deque<Paragraph> open = new ArrayDeque<>();
    private final TableRows<Paragraph> rows;
    private final Set<Remark.Kind> left = EnumSet.noneOf(Remark.Kind.class);
    private int skipped;
    private int items;
    private boolean itemBegins;
    private int inNote;

    /// A paragraph under way: text boxes and notes put one inside another.
    private static final class Paragraph {
        private final StringBuilder words = new StringBuilder();
        private final Emphases emphases = new Emphases();

        private void add(String more, TextStyles.Style style) {
            emphases.add(
                    words.length(), words.length() + more.length(), style.bold(), style.italic());
            words.append(more);
        }

        private static Paragraph of(String words) {
            var paragraph = new Paragraph();
            paragraph.add(words, TextStyles.Style.PLAIN);
            return paragraph;
        }

        private String words() {
            return words.toString();
        }
    }

    OpenDocument(Packed packed, Allowance allowance) {
        this.packed = packed;
        this.allowance = allowance;
        this.text = new DraftText(allowance);
        this.rows = new TableRows<>(text, Paragraph::words, Paragraph::of);
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
        if (packed.part("styles.xml").isPresent()) {
            Xml.walk(packed.required("styles.xml"), allowance, styles);
        }
        Xml.walk(packed.required("content.xml"), allowance, this);
        for (Paragraph note : notes) {
            text.add(note.words(), SentenceKind.BODY);
            text.setOff(note.words(), note.emphases);
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
        styles.start(name, attributes);
        switch (name) {
            case "p", "h" -> open.push(new Paragraph());
            case "span" -> styles.push(Xml.attribute(attributes, "style-name"));
            case "table-row" -> rows.begin();
            case "table-cell" -> rows.beginCell();
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
            open.peek().add(words, styles.style());
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
        styles.end(name);
        switch (name) {
            case "h" -> text.add(pop().words(), SentenceKind.HEADLINE);
            case "p" -> paragraph(pop());
            case "span" -> styles.pop();
            case "table-row" -> {
                for (Paragraph paragraph : rows.end()) {
                    paragraph(paragraph);
                }
            }
            case "list-item" -> items--;
            case "note" -> inNote--;
            default -> {}
        }
    }

    private Paragraph pop() {
        return open.isEmpty() ? new Paragraph() : open.pop();
    }

    private void paragraph(Paragraph paragraph) throws GivenUp {
        if (inNote > 0) {
            notes.add(paragraph);
        } else if (rows.isOpen()) {
            rows.add(paragraph);
        } else {
            write(paragraph);
        }
    }

    private void write(Paragraph paragraph) throws GivenUp {
        String words = paragraph.words();
        if (items > 0 && !words.isBlank()) {
            text.add((itemBegins ? "• " : "") + words.strip(), SentenceKind.BULLET);
            itemBegins = false;
        } else {
            text.add(words);
        }
        text.setOff(words, paragraph.emphases);
    }
}
