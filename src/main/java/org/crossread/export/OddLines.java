package org.crossread.export;

import org.crossread.l10n.Messages;
import org.crossread.model.OddWording;
import org.crossread.model.OddWordings;
import org.crossread.model.Report;
import org.crossread.model.Side;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What exports for people say of words that read like a program's synonyms.
final class OddLines {

    private final Findings findings;
    private final OddWordings odd;

    OddLines(Findings findings) {
        this.findings = findings;
        odd = findings.comparison().oddWords();
    }

    /// Words of one report, and those of the other in their place.
    ///
    /// @param plain empty where there are none
    /// @param about why they are odd, and how often they stand so
    record Line(String words, String plain, String about) {}

    /// The reports that show signs.
    List<Side> sides() {
        return Stream.of(Side.values())
                .filter(side -> odd.strength(side) != OddWordings.Strength.NONE)
                .toList();
    }

    /// How strong the signs of one report are, with the count behind it.
    String summary(Side side) {
        return Messages.text(
                "odd." + Terms.of(odd.strength(side)), odd.passagesWith(side), odd.passages());
    }

    /// Each pair of words once.
    List<Line> lines(Side side) {
        Map<Line, Integer> times = new LinkedHashMap<>();
        odd.of(side).forEach(place -> times.merge(line(place), 1, Integer::sum));
        return times.entrySet().stream().map(e -> counted(e.getKey(), e.getValue())).toList();
    }

    private Line line(OddWording place) {
        Report own = findings.report(place.side());
        Report other = findings.report(place.side().other());
        String about = Messages.text("odd.kind." + Terms.of(place.kind()));
        return new Line(own.text(place.words()), other.text(place.plain()), about);
    }

    private static Line counted(Line line, int times) {
        return times == 1
                ? line
                : new Line(
                        line.words,
                        line.plain,
                        line.about + Wording.DOT + Messages.text("odd.times", times));
    }
}
