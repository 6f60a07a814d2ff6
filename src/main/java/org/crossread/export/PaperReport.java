package org.crossread.export;

import org.crossread.export.paper.Bookmark;
import org.crossread.export.paper.Element;
import org.crossread.export.paper.Faces;
import org.crossread.export.paper.Press;
import org.crossread.export.paper.Run;
import org.crossread.export.paper.Sheet;
import org.crossread.l10n.Messages;
import org.crossread.model.Comparison;
import org.crossread.model.Side;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A comparison on paper: where the reports come from, the quotations, the passages beside each
/// other, the changed meanings. PDF, print and picture are these sheets.
public final class PaperReport {

    private final Findings findings;
    private final String version;
    private final Press press;
    private final PaperStyle style;

    private PaperReport(
            Findings findings,
            String version,
            Press.Format format,
            Faces faces,
            Consumer<Sheet> out) {
        this.findings = findings;
        this.version = version;
        this.style = new PaperStyle(faces);
        var running =
                new Press.Running(
                        title(findings, Side.LEFT),
                        title(findings, Side.RIGHT),
                        Messages.text("export.paper.below", version));
        this.press = new Press(format, faces, running, out);
    }

    /// All sheets at once, for preview and print.
    public static List<Sheet> sheets(Comparison comparison, View view, Press.Format format) {
        List<Sheet> sheets = new ArrayList<>();
        write(new Findings(comparison, view), Program.version(), format, new Faces(), sheets::add);
        return sheets;
    }

    /// Hands out each sheet when it is full.
    ///
    /// @return the bookmarks
    static List<Bookmark> write(
            Findings findings,
            String version,
            Press.Format format,
            Faces faces,
            Consumer<Sheet> out) {
        return new PaperReport(findings, version, format, faces, out).write();
    }

    private static String title(Findings findings, Side side) {
        return Wording.title(findings.report(side).origin());
    }

    private List<Bookmark> write() {
        Element document = press.document();
        writeSources(document);
        writeLegend(document);
        var bookmarks = new ArrayList<Bookmark>();
        bookmarks.addAll(new PaperQuotations(findings, press, style).write());
        bookmarks.addAll(new PaperPassages(findings, press, style).write());
        bookmarks.addAll(new PaperMeanings(findings, press, style).write());
        bookmarks.addAll(new PaperOddWords(findings, press, style).write());
        press.space(10);
        writeMissing(document);
        Element last = document.add("P");
        press.paragraph(List.of(style.small(Messages.text("export.made-by", version), last)), 0);
        press.finish();
        return bookmarks;
    }

    /// Says plainly that signs stand in the texts that no face could draw.
    private void writeMissing(Element document) {
        Set<Integer> missing = style.faces().missing();
        if (!missing.isEmpty()) {
            String scripts =
                    missing.stream()
                            .map(Character.UnicodeScript::of)
                            .map(Enum::name)
                            .map(
                                    script ->
                                            script.charAt(0)
                                                    + script.substring(1).toLowerCase(Locale.ROOT))
                            .distinct()
                            .sorted()
                            .collect(Collectors.joining(", "));
            String words = Messages.text("export.paper.missing", missing.size(), scripts);
            press.paragraph(List.of(style.small(words, document.add("P"))), 0);
        }
    }

    private void writeSources(Element document) {
        Element title = document.add("H1");
        press.paragraph(List.of(style.heading(Messages.text("export.html.heading"), 15, title)), 0);
        press.space(4);
        press.rule();
        both(side -> List.of(style.heading(title(findings, side), 11, document.add("H2"))));
        both(side -> origin(side, document));
        both(
                side -> {
                    String sum = Source.of(side, findings.comparison()).checksum();
                    return List.of(style.small(sum, document.add("P")));
                });
        both(
                side -> {
                    var share = findings.comparison().figures().share(side);
                    String words =
                            Wording.sentencesShared(share)
                                    + Wording.DOT
                                    + Wording.wordsShared(share);
                    return List.of(style.small(words, document.add("P")));
                });
        Source.transcript(findings.comparison()).ifPresent(one -> write(one, document));
    }

    private void write(Source transcript, Element document) {
        Element in = document.add("P");
        press.space(4);
        press.paragraph(
                List.of(
                        style.label(transcript.name() + Wording.DOT, in),
                        style.small(transcript.told(), in)),
                0);
        press.paragraph(List.of(style.small(transcript.checksum(), document.add("P"))), 0);
    }

    private List<Run> origin(Side side, Element document) {
        Element in = document.add("P");
        return List.of(
                style.label(Wording.side(side) + Wording.DOT, in),
                style.small(Wording.origin(findings.report(side).origin()), in));
    }

    private void both(Function<Side, List<Run>> text) {
        double half = (press.width() - Press.GUTTER) / 2;
        press.columns(
                List.of(
                        new Press.Column(press.left(), half, text.apply(Side.LEFT)),
                        new Press.Column(
                                press.left() + half + Press.GUTTER, half, text.apply(Side.RIGHT))),
                0);
    }

    private void writeLegend(Element document) {
        press.space(6);
        Element in = document.add("P");
        List<Run> runs = new ArrayList<>();
        runs.add(style.label(Messages.text("export.legend") + "\u2003", in));
        for (Look look : Look.values()) {
            if (look.isShown(findings.view().marks()) && look != Look.CUT) {
                String words = Messages.text("export.legend." + Terms.of(look));
                runs.add(style.words(words, look, List.of(), in));
                runs.add(style.text("\u2003", in));
            }
        }
        runs.addAll(numbers(in));
        press.paragraph(runs, 0);
    }

    /// What the numbers mean by their boxes.
    private List<Run> numbers(Element in) {
        List<Run> runs = new ArrayList<>();
        String[] tones = {"verbatim", "altered", "same-statement", Terms.ONLY_HERE};
        for (int i = 0; i < tones.length; i++) {
            String words = Messages.text("export.legend.number." + tones[i]);
            runs.add(style.number(i + 1, tones[i], "", "", "", in));
            runs.add(style.small(words + "\u2003", in));
        }
        return runs;
    }
}
