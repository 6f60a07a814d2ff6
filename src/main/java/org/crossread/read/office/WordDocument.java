package org.crossread.read.office;

import org.crossread.model.Remark;
import org.crossread.model.SentenceKind;
import org.crossread.read.draft.Allowance;
import org.crossread.read.draft.Draft;
import org.crossread.read.draft.DraftText;
import org.crossread.read.draft.Emphases;
import org.crossread.read.draft.Facts;
import org.crossread.read.draft.GivenUp;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import javax.xml.stream.XMLStreamReader;

/// A DOCX: paragraphs in the order of the file, then the foot- and endnotes. Words marked as
/// deleted, comments, and the pages' heads and feet are left out.
final class WordDocument implements Xml.Listener {

    /// What stands in these is no text of the document, or stands there twice.
    private static final Set<String> SKIPPED =
            Set.of(
                    "del",
                    "moveFrom",
                    "instrText",
                    "delText",
                    "Fallback",
                    "pPrChange",
                    "rPrChange",
                    "sectPr",
                    "drawingProperties");

    private static final Set<String> OFF = Set.of("0", "false", "off");

    /// Names of Word's own styles for a stretch of text.
    private static final Set<String> BOLD =
            Set.of("Strong", "Fett", "IntenseEmphasis", "IntensiveHervorhebung");

    private static final Set<String> ITALIC =
            Set.of(
                    "Emphasis",
                    "Hervorhebung",
                    "SubtleEmphasis",
                    "SchwacheHervorhebung",
                    "IntenseEmphasis",
                    "IntensiveHervorhebung");

    private final Packed packed;
    private final Allowance allowance;
    private final DraftText text;
    private final Deque<Paragraph> open = new ArrayDeque<>();
    private final Deque<TableRow<Paragraph>> rows = new ArrayDeque<>();
    private int skipped;
    private boolean inText;
    private boolean deletions;

    /// A paragraph under way: text boxes put one inside another.
    private static final class Paragraph {
        private final StringBuilder words = new StringBuilder();
        private final Emphases emphases = new Emphases();
        private boolean bold;
        private boolean italic;
        private String style = "";
        private boolean item;
        private boolean heading;

        private void setStyle(boolean isBold, boolean isItalic) {
            bold = isBold;
            italic = isItalic;
        }

        private void add(String more) {
            emphases.add(words.length(), words.length() + more.length(), bold, italic);
            words.append(more);
        }
    }

    WordDocument(Packed packed, Allowance allowance) {
        this.packed = packed;
        this.allowance = allowance;
        this.text = new DraftText(allowance);
    }

    Draft draft() throws GivenUp {
        Facts facts = Properties.of(packed, "docProps/core.xml", allowance);
        if (facts.author().startsWith("Crossread ")) {
            throw new GivenUp(GivenUp.Reason.EXPORT);
        }
        Xml.walk(packed.required("word/document.xml"), allowance, this);
        for (String notes : List.of("word/footnotes.xml", "word/endnotes.xml")) {
            if (packed.part(notes).isPresent()) {
                Xml.walk(packed.required(notes), allowance, this);
            }
        }
        Draft draft = text.draft(facts);
        return draft.withFacts(Titles.standing(facts, draft.text())).withRemarks(remarks());
    }

    private List<Remark> remarks() {
        List<Remark> remarks = new ArrayList<>();
        if (packed.part("word/comments.xml").isPresent()) {
            remarks.add(new Remark(Remark.Kind.COMMENTS));
        }
        if (deletions) {
            remarks.add(new Remark(Remark.Kind.DELETIONS));
        }
        if (packed.names().stream()
                .anyMatch(name -> name.matches("word/(?:header|footer)\\d*\\.xml"))) {
            remarks.add(new Remark(Remark.Kind.RUNNING_HEADS));
        }
        return remarks;
    }

    @Override
    public void start(String name, XMLStreamReader attributes) {
        if (skipped > 0 || SKIPPED.contains(name)) {
            skipped++;
            deletions |= name.equals("del") || name.equals("moveFrom");
            return;
        }
        switch (name) {
            case "p" -> open.push(new Paragraph());
            case "tr" -> rows.push(new TableRow<>(paragraph -> paragraph.words.toString()));
            case "tc" -> {
                if (!rows.isEmpty()) {
                    rows.peek().beginCell();
                }
            }
            case "r" -> current().setStyle(false, false);
            case "b" -> current().bold = isOn(attributes);
            case "i" -> current().italic = isOn(attributes);
            case "rStyle" -> setStyle(Xml.attribute(attributes, "val"));
            case "t" -> inText = true;
            case "pStyle" -> current().style = Xml.attribute(attributes, "val");
            case "numPr" -> current().item = true;
            case "numId" -> current().item &= !Xml.attribute(attributes, "val").equals("0");
            case "outlineLvl" -> current().heading = isLevel(Xml.attribute(attributes, "val"));
            case "tab" -> current().words.append(' ');
            case "br", "cr" -> current().words.append('\n');
            case "noBreakHyphen" -> current().words.append('-');
            default -> {}
        }
    }

    /// A switch of Word's is on where it stands without a value.
    private static boolean isOn(XMLStreamReader attributes) {
        return !OFF.contains(Xml.attribute(attributes, "val"));
    }

    private void setStyle(String name) {
        current().setStyle(BOLD.contains(name), ITALIC.contains(name));
    }

    private static boolean isLevel(String value) {
        return value.length() == 1 && value.charAt(0) >= '0' && value.charAt(0) < '9';
    }

    private Paragraph current() {
        if (open.isEmpty()) {
            open.push(new Paragraph());
        }
        return open.peek();
    }

    @Override
    public void words(String words) {
        if (inText && skipped == 0) {
            current().add(words);
        }
    }

    @Override
    public void end(String name) throws GivenUp {
        if (skipped > 0) {
            skipped--;
        } else if (name.equals("t")) {
            inText = false;
        } else if (name.equals("p") && !open.isEmpty()) {
            add(open.pop());
        } else if (name.equals("tr") && !rows.isEmpty()) {
            add(rows.pop());
        }
    }

    private void add(TableRow<Paragraph> row) throws GivenUp {
        Optional<String> line = row.line();
        if (line.isEmpty()) {
            for (Paragraph paragraph : row.paragraphs()) {
                add(paragraph);
            }
        } else if (rows.isEmpty()) {
            text.add(line.get(), SentenceKind.BODY);
        } else {
            var paragraph = new Paragraph();
            paragraph.add(line.get());
            rows.peek().add(paragraph);
        }
    }

    private void add(Paragraph paragraph) throws GivenUp {
        if (rows.isEmpty()) {
            write(paragraph);
        } else {
            rows.peek().add(paragraph);
        }
    }

    private void write(Paragraph paragraph) throws GivenUp {
        String words = paragraph.words.toString();
        String style = paragraph.style.toLowerCase(Locale.ROOT);
        if (paragraph.heading
                || style.matches("(?:heading|title|subtitle|berschrift|titel|titre).*")) {
            text.add(words, SentenceKind.HEADLINE);
        } else if (style.startsWith("caption") || style.startsWith("beschriftung")) {
            text.add(words, SentenceKind.CAPTION);
        } else if (!words.isBlank() && (paragraph.item || style.startsWith("listbullet"))) {
            text.add("• " + words.strip(), SentenceKind.BULLET);
        } else {
            text.add(words);
        }
        text.setOff(words, paragraph.emphases);
    }
}
