package org.crossread.cli;

import org.crossread.export.Marks;
import org.crossread.export.Part;
import org.crossread.export.SavedComparison;
import org.crossread.export.Theme;
import org.crossread.export.View;
import org.crossread.l10n.Messages;
import org.crossread.model.Comparison;
import org.crossread.model.LinkKind;
import org.crossread.model.QuotationGroup;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The options that say how a comparison is looked at: which words are marked, which part of it is
/// written, in which colours.
final class ViewOptions {

    private static final String ONLY_HERE = "only-here";

    private final ParseResult arguments;

    ViewOptions(ParseResult arguments) {
        this.arguments = arguments;
    }

    static void addTo(CommandSpec spec, Words words) {
        spec.addOption(
                Options.value("shared|different|both", words.text("command.compare.show"), "--show")
                        .build());
        spec.addOption(
                Options.value(
                                "R,…",
                                words.text(
                                        "command.compare.relations",
                                        () -> String.join(", ", relations())),
                                "--relations")
                        .build());
        spec.addOption(
                Options.value("N", words.text("command.compare.quotation"), "--quotation").build());
        spec.addOption(
                Options.value("N", words.text("command.compare.passage"), "--passage").build());
        spec.addOption(
                Options.value("system|light|dark", words.text("command.compare.theme"), "--theme")
                        .build());
    }

    /// Refuses what can be seen to be wrong before anything is compared.
    void check() throws Refusal {
        marks(Marks.SHARED);
        theme(Theme.SYSTEM);
        asked();
        number("--quotation");
        number("--passage");
        long parts =
                Stream.of("--relations", "--quotation", "--passage")
                        .filter(arguments::hasMatchedOption)
                        .count();
        if (parts > 1) {
            throw Refusal.wronglyAsked(Messages.text("command.compare.one-part"));
        }
    }

    /// What was asked for; what was not is as the comparison was looked at before.
    View view(SavedComparison saved) throws Refusal {
        View before = saved.view();
        return new View(
                marks(before.marks()),
                part(saved.comparison(), before.part()),
                theme(before.theme()));
    }

    private Marks marks(Marks otherwise) throws Refusal {
        return value(Marks.class, "--show", otherwise);
    }

    private Theme theme(Theme otherwise) throws Refusal {
        return value(Theme.class, "--theme", otherwise);
    }

    private Part part(Comparison comparison, Part otherwise) throws Refusal {
        Optional<Integer> quotation = number("--quotation");
        Optional<Integer> passage = number("--passage");
        if (quotation.isPresent()) {
            int count = QuotationGroup.of(comparison).size();
            return new Part.ChosenQuotation(within(quotation.get(), count));
        }
        if (passage.isPresent()) {
            int count = comparison.alignment().pairs().size();
            return new Part.ChosenPassage(within(passage.get(), count) - 1);
        }
        if (!arguments.hasMatchedOption("--relations")) {
            return otherwise;
        }
        Set<LinkKind> kinds = EnumSet.noneOf(LinkKind.class);
        List<String> asked = asked();
        for (LinkKind kind : LinkKind.values()) {
            if (asked.contains(name(kind))) {
                kinds.add(kind);
            }
        }
        return Part.ofRelations(comparison, kinds, asked.contains(ONLY_HERE));
    }

    private List<String> asked() throws Refusal {
        List<String> asked =
                Arrays.stream(arguments.matchedOptionValue("--relations", "").split(","))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList();
        if (asked.isEmpty() && arguments.hasMatchedOption("--relations")) {
            throw wrong("", String.join(", ", relations()));
        }
        for (String name : asked) {
            if (!relations().contains(name)) {
                throw wrong(name, String.join(", ", relations()));
            }
        }
        return asked;
    }

    private static int within(int number, int count) throws Refusal {
        if (number < 1 || number > count) {
            throw Refusal.notDone(Messages.text("command.compare.no-number", number, count));
        }
        return number;
    }

    private Optional<Integer> number(String option) throws Refusal {
        String text = arguments.matchedOptionValue(option, "");
        if (arguments.hasMatchedOption(option) && !text.matches("\\d{1,7}")) {
            throw wrong(text, "1, 2, 3 …");
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(text));
    }

    private <E extends Enum<E>> E value(Class<E> type, String option, E otherwise) throws Refusal {
        if (!arguments.hasMatchedOption(option)) {
            return otherwise;
        }
        String asked = arguments.matchedOptionValue(option, "");
        for (E value : type.getEnumConstants()) {
            if (name(value).equals(asked)) {
                return value;
            }
        }
        throw wrong(
                asked,
                Arrays.stream(type.getEnumConstants())
                        .map(ViewOptions::name)
                        .collect(Collectors.joining(", ")));
    }

    private static Refusal wrong(String asked, String possible) {
        return Refusal.wronglyAsked(Messages.text("command.format", asked, possible));
    }

    private static List<String> relations() {
        return Stream.concat(
                        Stream.of(LinkKind.values()).map(ViewOptions::name), Stream.of(ONLY_HERE))
                .toList();
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
