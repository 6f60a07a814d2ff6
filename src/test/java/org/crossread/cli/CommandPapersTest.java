package org.crossread.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The manual page and the shell completion that the packages carry say what the command does.
/// With `-Dpapers=write` they are written anew.
class CommandPapersTest {

    private static final Path FOLDER = Path.of("installer/linux");

    private static void isWritten(String name, String text) throws IOException {
        Path file = FOLDER.resolve(name);
        if ("write".equals(System.getProperty("papers"))) {
            Files.writeString(file, text);
        }
        assertEquals(
                text,
                Files.readString(file),
                "run: mvn test -Dtest=CommandPapersTest -Dpapers=write");
    }

    @Test
    void theManualPageIsTheOneOfThisCommand() throws IOException, Refusal {
        isWritten("crossread.1", ManPage.text());
    }

    @Test
    void theCompletionIsTheOneOfThisCommand() throws IOException, Refusal {
        isWritten("crossread.bash", Completion.bash());
        isWritten("_crossread", Completion.zsh());
        isWritten("crossread.fish", Completion.fish());
    }

    @Test
    void theManualPageNamesEveryOptionThatTheHelpNames() throws Refusal {
        for (String name : Command.NAMES) {
            Shell.run("help", name)
                    .out()
                    .lines()
                    .map(String::strip)
                    .filter(line -> line.startsWith("-"))
                    .map(line -> line.split("[ ,=]")[0].replace("-", "\\-"))
                    .forEach(option -> assertTrue(page().contains(option), option));
        }
    }

    @Test
    void whatMayBeLeftOutStandsInBracketsInTheHelpAndOnThePage() throws Refusal {
        List<String> page = page().lines().toList();
        for (String name : Command.NAMES) {
            String synopsis = page.get(page.indexOf(".B crossread " + name) + 1);
            String usage = Shell.run("help", name).out();
            for (String label : List.of("LEFT", "RIGHT", "TASK", "IN", "DIR")) {
                String optional = "[" + label + "]";
                assertEquals(synopsis.contains(optional), usage.contains(optional), synopsis);
            }
        }
        assertTrue(page.contains(".RI \"TASK [IN] [options]\""), page.toString());
    }

    private static String page() {
        try {
            return ManPage.text();
        } catch (Refusal refusal) {
            throw new AssertionError(refusal);
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theShellOffersTheValuesOfAnOption() throws IOException {
        assertEquals("different", offered("crossread compare a b --show d"));
        assertEquals("compare", offered("crossread com"));
        assertEquals("--threads", offered("crossread batch align --t"));
    }

    private static String offered(String line) throws IOException {
        String script =
                ". installer/linux/crossread.bash; COMP_WORDS=("
                        + line
                        + "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _crossread;"
                        + " echo \"${COMPREPLY[*]}\"";
        Process process = new ProcessBuilder("bash", "-c", script).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }
}
