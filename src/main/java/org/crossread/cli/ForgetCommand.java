package org.crossread.cli;

import org.crossread.kept.Trace;
import org.crossread.kept.Traces;
import org.crossread.l10n.Messages;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.util.List;

/// `forget`: deletes what the program keeps of its reader, and names each file.
final class ForgetCommand implements Subcommand {

    private static final String LIST = "--list";

    @Override
    public CommandSpec spec(Words words) {
        return words.described("command.forget")
                .addOption(
                        OptionSpec.builder(LIST)
                                .type(boolean.class)
                                .description(words.text("command.forget.list"))
                                .build());
    }

    @Override
    public void run(ParseResult arguments, Console console) throws Refusal {
        Traces traces = Traces.ofReader();
        List<Trace> all = traces.all();
        if (all.isEmpty()) {
            console.out().println(Messages.text("command.forget.nothing"));
        } else if (arguments.hasMatchedOption(LIST)) {
            all.forEach(trace -> name(trace, console));
        } else {
            delete(all, traces, console);
        }
    }

    /// Goes on where a file stays, so that as little as possible does.
    private static void delete(List<Trace> all, Traces traces, Console console) throws Refusal {
        int stayed = 0;
        for (Trace trace : all) {
            try {
                traces.delete(trace);
                name(trace, console);
            } catch (IOException refused) {
                stayed++;
                console.err().println(Messages.text("command.forget.stays", trace.file(), refused));
            }
        }
        traces.deleteEmptyFolders();
        console.out().println(Messages.text("command.forget.deleted", all.size() - stayed));
        if (stayed > 0) {
            throw Refusal.notDone(Messages.text("command.forget.failed", stayed));
        }
    }

    private static void name(Trace trace, Console console) {
        String kind =
                switch (trace.kind()) {
                    case SETTINGS -> Messages.text("command.forget.settings");
                    case UNSAVED -> Messages.text("command.forget.unsaved");
                    case LOG -> Messages.text("command.forget.log");
                };
        console.out().println(trace.file() + ": " + kind);
    }
}
