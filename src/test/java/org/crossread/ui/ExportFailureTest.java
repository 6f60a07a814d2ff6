package org.crossread.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.crossread.export.OutputFiles;
import org.crossread.export.OutputFiles.NotStored;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/// What the window says of a file that the system did not take.
class ExportFailureTest {

    @TempDir private Path folder;

    private String said(Path file) throws Exception {
        try (OutputFiles files = new OutputFiles()) {
            NotStored unstored =
                    assertThrows(
                            NotStored.class,
                            () -> {
                                files.begin(file).close();
                                files.complete();
                            });
            return Exports.failure(unstored, file);
        }
    }

    @Test
    void aFolderThatIsGoneIsTold() throws Exception {
        assertEquals(
                "a.html could not be saved, because its folder is gone: choose another place.",
                said(folder.resolve("gone/a.html")));
    }

    @Test
    void whatTheSystemSaysIsToldWithoutTheCodeOfAFault() throws Exception {
        String name = "x".repeat(260) + ".html";
        String said = said(folder.resolve(name));
        assertTrue(said.startsWith(name + " could not be saved ("), said);
        assertTrue(said.endsWith("): choose another place."), said);
    }
}
