package org.crossread.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.crossread.Patience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class StartFailureTest {

    private static final Throwable NO_LIBRARY =
            new UnsupportedOperationException("Unable to load glass GTK library.");

    private static void isOneSentenceWith(String words, String sentence) {
        assertTrue(sentence.contains(words), sentence);
        assertEquals(1, sentence.lines().count(), sentence);
    }

    @Test
    void withoutAScreenItNamesTheCommandThatNeedsNone() {
        var failure = new UnsupportedOperationException("Unable to open DISPLAY");
        isOneSentenceWith("crossread compare", StartFailure.sentence(failure, ""));
    }

    @Test
    void withoutGtkItSaysWhatToInstall() {
        isOneSentenceWith("libgtk-3-0", StartFailure.sentence(NO_LIBRARY, ""));
    }

    @Test
    void aLibraryThatTheLoaderNamedIsNamed() {
        String said =
                "java.lang.UnsatisfiedLinkError: libglassgtk3.so: libXtst.so.6: cannot open shared"
                        + " object file: No such file or directory\n\tat Somewhere";
        isOneSentenceWith("libXtst.so.6", StartFailure.sentence(NO_LIBRARY, said));
    }

    @Test
    void withoutFontsItSaysWhatToInstall() {
        var failure = new RuntimeException("start", new NullPointerException());
        isOneSentenceWith(
                "fonts-dejavu-core",
                StartFailure.sentence(failure, "JavaFX detected no fonts! See the notes"));
    }

    @Test
    void withTooSmallAHeapItSaysHowToAllowMore(@TempDir Path folder)
            throws IOException, InterruptedException {
        Path err = folder.resolve("err");
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx48m",
                                "-Dcrossread.home=" + folder,
                                "-cp",
                                System.getProperty("java.class.path"),
                                "org.crossread.Main")
                        .redirectError(err.toFile())
                        .start();
        assertEquals(1, Patience.untilEnded(process));
        isOneSentenceWith("CROSSREAD_JAVA_OPTIONS=-Xmx512m", Files.readString(err));
    }

    @Test
    void anythingElseIsToldByItsFirstLineAndACode() {
        var failure = new RuntimeException("outer", new IllegalStateException("one\ntwo"));
        String sentence = StartFailure.sentence(failure, "");
        isOneSentenceWith("one", sentence);
        assertTrue(sentence.matches(".*code [0-9A-F]{8}.*"), sentence);
    }
}
