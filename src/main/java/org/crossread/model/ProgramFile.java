package org.crossread.model;

import java.io.File;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.util.NoSuchElementException;
import java.util.Optional;

/// What belongs to the program and is no class: tables and type faces. Files of an installed one,
/// in the folders `tables` and `fonts` of the libraries that the system property `crossread.lib`
/// names, else resources.
///
/// Opening files is a tenth of the work of looking for resources through all jars, and the
/// program's own jar is then not opened at all.
public final class ProgramFile {

    private static final String INSTALLED = System.getProperty("crossread.lib", "");
    private static final String FONTS = "/org/crossread/assets/fonts/";

    private ProgramFile() {}

    /// @param beside a class in whose package's folder the file lies
    /// @throws NoSuchElementException if there is none
    public static InputStream open(Class<?> beside, String name) {
        return find(beside, name).orElseThrow(() -> new NoSuchElementException(name));
    }

    /// @param beside a class in whose package's folder the file lies
    public static Optional<InputStream> find(Class<?> beside, String name) {
        if (!INSTALLED.isEmpty()) {
            try {
                return Optional.of(new FileInputStream(installed(beside, name)));
            } catch (FileNotFoundException _) {
                // Not every program that is installed has its tables as files.
            }
        }
        return Optional.ofNullable(beside.getResourceAsStream(name));
    }

    private static File installed(Class<?> beside, String name) {
        String folder = beside.getPackageName().replace('.', '/');
        return new File(INSTALLED + "/tables/" + folder + "/" + name);
    }

    /// All bytes of a file that there is.
    public static byte[] bytes(Class<?> beside, String name) {
        try (InputStream stream = open(beside, name)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Where a type face is.
    ///
    /// @param name of the face's file, with its ending
    /// @throws NoSuchElementException if there is none
    public static URL face(String name) {
        File installed = new File(INSTALLED + "/fonts/" + name);
        try {
            URL place =
                    !INSTALLED.isEmpty() && installed.exists()
                            ? installed.toURI().toURL()
                            : ProgramFile.class.getResource(FONTS + name);
            return Optional.ofNullable(place).orElseThrow(() -> new NoSuchElementException(name));
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }
}
