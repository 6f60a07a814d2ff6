package org.crossread.cli;

import org.crossread.l10n.Messages;

import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import java.util.stream.Collectors;

/// What is wrong with a call, in the reader's language; the library that finds it out speaks
/// English.
final class WrongCall {

    private WrongCall() {}

    /// Without a full stop.
    static String words(ParameterException wrong) {
        return switch (wrong) {
            case MissingParameterException missing -> missing(missing);
            case UnmatchedArgumentException unmatched -> {
                String key = unmatched.isUnknownOption() ? "option" : "too-many";
                yield Messages.text("command.wrong." + key, unmatched.getUnmatched().getFirst());
            }
            case OverwrittenOptionException twice ->
                    Messages.text("command.wrong.twice", name(twice.getOverwritten()));
            default -> invalid(wrong);
        };
    }

    private static String missing(MissingParameterException missing) {
        ArgSpec first = missing.getMissing().getFirst();
        if (first instanceof OptionSpec option) {
            return Messages.text("command.wrong.no-value", option.longestName());
        }
        String all =
                missing.getMissing().stream()
                        .map(ArgSpec::paramLabel)
                        .collect(Collectors.joining(", "));
        return Messages.text("command.wrong.missing", all);
    }

    private static String invalid(ParameterException wrong) {
        boolean isValue = wrong.getArgSpec() != null && wrong.getValue() != null;
        return isValue
                ? Messages.text("command.wrong.value", wrong.getValue(), name(wrong.getArgSpec()))
                : wrong.getMessage();
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
