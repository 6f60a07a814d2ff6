package org.crossread.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/// What this process prints. As soon as it cannot be written any more, the work that would be
/// printed ends: a print stream alone would note the fault, and a batch go on for hours for nobody.
final class StandardOutput extends OutputStream {

    /// That there is no more to be written; unchecked, so that a print stream lets it pass.
    static final class Ended extends RuntimeException {

        private static final long serialVersionUID = 1;

        Ended(IOException fault) {
            super(fault);
        }

        /// Whether whoever read the output through a pipe wants no more, as `head` does; else it
        /// could not be stored. Every system's word for it has the pipe in it, in
        /// English and German.
        boolean isByReader() {
            return fault().toLowerCase(Locale.ROOT).contains("pipe");
        }

        /// What the system says.
        String fault() {
            return String.valueOf(getCause().getMessage());
        }
    }

    private final FileOutputStream out = new FileOutputStream(FileDescriptor.out);

    @Override
    public void write(int octet) {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] octets, int from, int length) {
        try {
            out.write(octets, from, length);
        } catch (IOException fault) {
            throw new Ended(fault);
        }
    }
}
