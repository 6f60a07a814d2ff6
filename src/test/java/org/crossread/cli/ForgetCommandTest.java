package org.crossread.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class ForgetCommandTest {

    private static final String HOME = "crossread.home";

    @TempDir Path folder;

    private String before;
    private Path settings;
    private Path report;

    @BeforeEach
    void write() throws IOException {
        before = System.getProperty(HOME, "");
        System.setProperty(HOME, folder.toString());
        settings = Files.writeString(folder.resolve("settings.properties"), "size=18");
        report = Files.writeString(folder.resolve("report.txt"), "A report of the reader's.");
    }

    @AfterEach
    void putBack() {
        System.setProperty(HOME, before);
    }

    @Test
    void whatIsDeletedIsNamedAndTheReadersFilesStay() {
        Shell shell = Shell.run("forget");
        assertEquals("", shell.err());
        assertEquals(0, shell.exitCode());
        assertEquals(
                settings + ": settings and recent pairs\n1 file is deleted.\n",
                shell.out().replace("\r", ""));
        assertFalse(Files.exists(settings));
        assertTrue(Files.exists(report));
        assertEquals("Nothing is kept.", Shell.run("forget").out().strip());
    }

    @Test
    void aListDeletesNothing() {
        Shell shell = Shell.run("forget", "--list");
        assertEquals(settings + ": settings and recent pairs", shell.out().strip());
        assertTrue(Files.exists(settings));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatCannotBeDeletedIsToldAndTheRestGoes() throws IOException {
        Files.delete(settings);
        Files.createDirectories(folder.resolve("settings.properties.lock/inside"));
        Files.writeString(settings, "size=18");
        Path log = Files.writeString(folder.resolve("crossread.log"), "a fault");
        Shell shell = Shell.run("forget");
        assertEquals(1, shell.exitCode(), shell.out());
        assertTrue(shell.err().contains("“" + settings + "” could not be deleted"), shell.err());
        assertFalse(Files.exists(log));
    }

    @Test
    void anythingMoreIsWronglyAsked() {
        assertEquals(2, Shell.run("forget", report.toString()).exitCode());
        assertTrue(Files.exists(settings));
    }
}
