package org.crossread.ui;

import org.crossread.l10n.Days;
import org.crossread.l10n.FileNames;
import org.crossread.l10n.Messages;
import org.crossread.model.Figures;
import org.crossread.model.Origin;
import org.crossread.model.Remark;
import org.crossread.model.Side;
import org.crossread.ui.finding.Topic;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the head of a page tells of its report in one line.
///
/// @param choices ways to say it, the fullest first
/// @param rest what else there is, as far as there is room
record HeadFacts(List<String> choices, String rest) {

    static final HeadFacts NONE = new HeadFacts(List.of(""), "");

    HeadFacts {
        choices = List.copyOf(choices);
    }

    static HeadFacts of(Reading reading, Topic topic, Side side) {
        if (reading.page(side).isEmpty()) {
            return NONE;
        }
        Origin from = reading.origin(side);
        String date = Days.inWords(from.date());
        String rest = joined(FileNames.inWords(from.fileName()), remarks(from));
        if (!reading.isCompared() || !reading.page(side.other()).isShown()) {
            return new HeadFacts(List.of(joined(from.outlet(), from.author(), date)), rest);
        }
        Optional<String> narrowed = Narrowing.words(reading.findings(), topic, side);
        Figures.Share share = reading.findings().comparison().figures().share(side);
        String brief = narrowed.orElseGet(() -> inBoth("reader.head.counterparts.brief", share));
        String full = narrowed.orElseGet(() -> inBoth("reader.head.counterparts", share));
        return new HeadFacts(
                Stream.of(
                                joined(from.outlet(), from.author(), date, full),
                                joined(from.outlet(), from.author(), date, brief),
                                joined(from.outlet(), date, brief),
                                joined(from.outlet(), brief),
                                brief)
                        .distinct()
                        .toList(),
                rest);
    }

    /// All of it.
    String all() {
        return with(choices.getFirst());
    }

    /// One of the choices, and what else there is.
    String with(String choice) {
        return joined(choice, rest);
    }

    /// How much of the report the other has too.
    private static String inBoth(String key, Figures.Share share) {
        return Messages.text(key, share.sentencesPaired(), share.sentences());
    }

    private static String remarks(Origin origin) {
        return joined(origin.remarks().stream().map(HeadFacts::words).toArray(String[]::new));
    }

    private static String joined(String... parts) {
        return Stream.of(parts)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" \u00b7 "));
    }

    private static String words(Remark remark) {
        return Messages.text(
                switch (remark.kind()) {
                    case ATTACHMENT -> "remark.attachment";
                    case RUNNING_HEADS -> "remark.running-heads";
                    case COMMENTS -> "remark.comments";
                    case DELETIONS -> "remark.deletions";
                    case PAGES_WITHOUT_TEXT -> "remark.pages-without-text";
                    case WEB_FURNITURE -> "remark.web-furniture";
                    case DAMAGED -> "remark.damaged";
                },
                remark.detail());
    }
}
