package org.crossread.ui;

import org.crossread.l10n.FileNames;
import org.crossread.l10n.Messages;
import org.crossread.model.Comparison;
import org.crossread.model.Origin;
import org.crossread.model.Side;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What two reports are called together, after their files: in the title of a window, and as a file
/// that is written. A report that comes from no file goes by its title.
final class PairName {

    private static final int LONGEST = 48;

    /// What some system allows in no file's name.
    private static final Pattern UNFIT = Pattern.compile("\\s*[\\p{Cntrl}\\\\/:*?\"<>|]+\\s*");

    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,8}$");

    private PairName() {}

    /// The names of the reports that are shown; empty where there are none.
    static String inTitle(Reading reading) {
        return Arrays.stream(Side.values())
                .filter(side -> reading.page(side).hasText())
                .map(side -> name(reading.origin(side)))
                .filter(name -> !name.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /// @param ending of the file, without its dot
    static String ofFile(Comparison comparison, String ending) {
        String both =
                Stream.of(comparison.left(), comparison.right())
                        .map(report -> UNFIT.matcher(stem(report.origin())).replaceAll(" ").strip())
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.joining(" - "));
        return (both.isEmpty() ? Messages.text("reader.export.name") : both) + "." + ending;
    }

    private static String stem(Origin origin) {
        String name = name(origin);
        return origin.fileName().isEmpty() ? name : ENDING.matcher(name).replaceFirst("");
    }

    private static String name(Origin origin) {
        String name =
                origin.fileName().isEmpty() ? origin.title() : FileNames.inWords(origin.fileName());
        return name.length() <= LONGEST
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST - 1)).strip() + "…";
    }
}
