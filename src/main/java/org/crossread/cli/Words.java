package org.crossread.cli;

import org.crossread.l10n.Messages;

import picocli.CommandLine.IFactory;
import picocli.CommandLine.Model.CommandSpec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/// Words for the help on a subcommand: found for who asks for help, left out of every other call,
/// which then needs no texts at all.
enum Words {
    SPOKEN,
    SILENT;

    /// Makes the lists for options that may be given several times; all else is built in code. The
    /// library's own factory looks through every jar for a class that is in none.
    static final IFactory FACTORY = new Factory();

    private static final class Factory implements IFactory {
        @Override
        public <K> K create(Class<K> type) throws ReflectiveOperationException {
            return type == List.class
                    ? type.cast(new ArrayList<>())
                    : type.getDeclaredConstructor().newInstance();
        }
    }

    /// The text of a key with its arguments, or nothing.
    String text(String key, Supplier<?>... arguments) {
        return this == SILENT
                ? ""
                : Messages.text(key, Arrays.stream(arguments).map(Supplier::get).toArray());
    }

    /// A specification with a description, for options and parameters to be added.
    CommandSpec described(String key) {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(null, FACTORY);
        spec.usageMessage().description(text(key));
        return spec;
    }
}
