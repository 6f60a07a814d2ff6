package org.crossread.model;

import java.io.File;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.NoSuchElementException;
import java.util.Optional;

/// The tables that belong to the program: files of an installed one, in the folder `tables` of the
/// libraries that the system property `crossread.lib` names, else resources beside a class.
///
/// Opening files is a tenth of the work of looking for resources through all
/// jars, and the program's
/// own jar is then not opened at all.
public final class ProgramFile {

    private static final String INSTALLED = System.getProperty("crossread.lib", "");

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
}
