package org.crossread.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// One thing the command can do.
interface Subcommand {

    /// Its options and parameters, with their descriptions in these words.
    CommandSpec spec(Words words);

    /// Does it.
    ///
    /// @throws Refusal when it cannot be done or was wrongly asked for
    void run(ParseResult arguments, Console console) throws Refusal;
}
