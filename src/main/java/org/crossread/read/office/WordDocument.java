package org.crossread.read.office;

import org.crossread.model.Remark;
import org.crossread.model.SentenceKind;
import org.crossread.read.draft.Allowance;
import org.crossread.read.draft.Draft;
import org.crossread.read.draft.DraftText;
import org.crossread.read.draft.Facts;
import org.crossread.read.draft.GivenUp;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
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
    private final Deque<WordParagraph> open = new ArrayDeque<>();
    private final TableRows<WordParagraph> rows;
    private int skipped;
    private boolean inText;
    private boolean inProperties;
    private boolean deletions;

    WordDocument(Packed packed, Allowance allowance) {
        this.packed = packed;
        this.allowance = allowance;
        this.text = new DraftText(allowance);
        this.rows = new TableRows<>(text, WordParagraph::words, WordParagraph::of);
    }

    Draft draft() throws GivenUp {
        Facts facts = Properties.of(packed, "docProps/core.xml", allowance);
        if (facts.author().startsWith("Crossread ")) {
            throw new GivenUp(GivenUp.Reason.EXPORT);
        }
        Xml.walk(packed.required("word/document.xml"), allowance, this);
        endWaiting();
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
            if (inProperties && skipped == 1 && name.equals("del")) {
                current().isOneWithNext = true;
            }
            return;
        }
        switch (name) {
            case "p" -> begin();
            case "pPr" -> inProperties = true;
            case "tr" -> rows.begin();
            case "tc" -> rows.beginCell();
            case "r" -> current().setManner(false, false);
            case "b" -> current().bold = isOn(attributes);
            case "i" -> current().italic = isOn(attributes);
            case "rStyle" -> setStyle(Xml.attribute(attributes, "val"));
            case "t" -> inText = true;
            case "pStyle" -> current().style = Xml.attribute(attributes, "val");
            case "framePr" -> current().isOneWithNext |= isGreatLetter(attributes);
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
        current().setManner(BOLD.contains(name), ITALIC.contains(name));
    }

    /// Whether a paragraph in a frame of its own is the great first letter of the next.
    private static boolean isGreatLetter(XMLStreamReader attributes) {
        String cap = Xml.attribute(attributes, "dropCap");
        return cap.equals("drop") || cap.equals("margin");
    }

    private static boolean isLevel(String value) {
        return value.length() == 1 && value.charAt(0) >= '0' && value.charAt(0) < '9';
    }

    private void begin() {
        if (isWaiting()) {
            current().goOn();
        } else {
            open.push(new WordParagraph());
        }
    }

    /// Whether the last paragraph goes on with the one that comes next.
    private boolean isWaiting() {
        return !open.isEmpty() && open.peek().waits;
    }

    private void end() throws GivenUp {
        if (current().isOneWithNext) {
            current().waits = true;
        } else {
            add(open.pop());
        }
    }

    private void endWaiting() throws GivenUp {
        if (isWaiting()) {
            add(open.pop());
        }
    }

    private WordParagraph current() {
        if (open.isEmpty()) {
            open.push(new WordParagraph());
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
        } else if (name.equals("pPr")) {
            inProperties = false;
        } else if (name.equals("p") && !open.isEmpty()) {
            end();
        } else if (name.equals("tc")) {
            endWaiting();
        } else if (name.equals("tr")) {
            for (WordParagraph paragraph : rows.end()) {
                add(paragraph);
            }
        }
    }

    private void add(WordParagraph paragraph) throws GivenUp {
        if (rows.isOpen()) {
            rows.add(paragraph);
        } else {
            write(paragraph);
        }
    }

    private void write(WordParagraph paragraph) throws GivenUp {
        String words = paragraph.words();
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
