package org.crossread.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.List;

class CommandTest {

    @Test
    void theVersionIsOneLine() {
        Shell shell = Shell.run("--version");
        assertEquals(0, shell.exitCode());
        assertTrue(shell.out().matches("crossread \\S+\\R"), shell.out());
        assertEquals("", shell.err());
    }

    @Test
    void helpNamesEveryCommandAndNoneThatIsNotThere() {
        for (Shell shell : List.of(Shell.run("--help"), Shell.run("help"), Shell.run())) {
            assertEquals(0, shell.exitCode());
            assertEquals(
                    List.of("compare", "quotes", "batch", "related", "forget"),
                    shell.out()
                            .lines()
                            .filter(line -> line.startsWith("  "))
                            .map(line -> line.strip().split(" ")[0])
                            .toList());
        }
    }

    @Test
    void helpSetsWhatTheCommandsDoBelowEachOther() {
        assertEquals(
                1,
                Shell.run("help")
                        .out()
                        .lines()
                        .filter(line -> line.startsWith("  "))
                        .map(line -> line.replaceFirst("^  \\w+ +", "").length() - line.length())
                        .distinct()
                        .count());
    }

    @Test
    void helpOfACommandIsTheSameEitherWay() {
        for (String name : List.of("compare", "quotes", "batch", "related", "forget")) {
            Shell asked = Shell.run("help", name);
            assertEquals(0, asked.exitCode());
            assertTrue(asked.out().startsWith("Usage: crossread " + name), asked.out());
            assertEquals(asked.out(), Shell.run(name, "--help").out());
        }
    }

    @Test
    void anUnknownCommandIsNamedAndTheKnownOnesAreListed() {
        Shell shell = Shell.run("compose");
        assertEquals(2, shell.exitCode());
        assertEquals(
                "crossread: There is no file and no command “compose”; the commands are: compare,"
                        + " quotes, batch, related, forget.\n",
                shell.err());
        assertEquals(2, Shell.run("help", "compose").exitCode());
        assertEquals(Shell.run("help").out(), Shell.run("help", "help").out());
    }

    @Test
    void filesAloneAreNoCommand() {
        Shell shell = Shell.run("pom.xml", "pom.xml", "pom.xml");
        assertEquals(2, shell.exitCode());
        assertTrue(shell.err().startsWith("crossread: “pom.xml” is no command. One"), shell.err());
    }

    @Test
    void anUnknownOptionIsNamed() {
        assertEquals(
                "crossread: There is no option “--loud”; crossread --help shows what there is.\n",
                Shell.run("--loud").err());
        Shell shell = Shell.run("compare", "a", "b", "--loud");
        assertEquals(2, shell.exitCode());
        assertTrue(shell.err().contains("“--loud”"), shell.err());
    }

    @Test
    void aMissingArgumentIsNamed() {
        Shell shell = Shell.run("compare", "a");
        assertEquals(2, shell.exitCode());
        assertTrue(shell.err().contains("two reports"), shell.err());
        assertEquals(2, Shell.run("batch").exitCode());
        assertEquals(2, Shell.run("quotes").exitCode());
    }
}
