package org.crossread.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the program says of a call that it cannot make sense of.
class WrongCallTest {

    @ParameterizedTest
    @CsvSource({
        "compare, It is not said what to take for LEFT",
        "compare a b c, “c” is one too many",
        "compare a b --wat, There is no option “--wat”",
        "compare a b -o, --output needs a value behind it",
        "compare a b --format txt --format md, --format can be given once only",
        "quotes, It is not said what to take for FILE",
        "batch quotes --threads many, “many” is no value for --threads",
        "forget x, “x” is one too many"
    })
    void itIsToldInTheProgramsOwnWords(String call, String words) {
        String[] arguments = call.split(" ");
        Shell shell = Shell.run(arguments);
        assertEquals(2, shell.exitCode());
        assertEquals(
                "crossread: %s; “crossread %s --help” shows how to ask.\n"
                        .formatted(words, arguments[0]),
                shell.err().replace(System.lineSeparator(), "\n"));
    }
}
