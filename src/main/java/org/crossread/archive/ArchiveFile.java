package org.crossread.archive;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StreamCorruptedException;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;

/// An archive as a file of bytes, at its end a check sum: a third of the size of its reports.
final class ArchiveFile {

    /// Tells the file from others, and this form from later ones.
    static final String HEAD = "crossread-index/1";

    private static final int LARGE = 1 << 16;

    private ArchiveFile() {}

    static void write(Archive archive, OutputStream out) throws IOException {
        var sum = new CheckedOutputStream(new BufferedOutputStream(out, LARGE), new CRC32());
        var data = new DataOutputStream(sum);
        data.writeUTF(HEAD);
        NumberCoding.writeCount(data, archive.size());
        for (int report = 0; report < archive.size(); report++) {
            write(archive.entries().get(report), data);
            Signature signature = archive.signature(report);
            NumberCoding.writeCount(data, signature.words());
            NumberCoding.write(data, Integer.SIZE, signature.passages());
            NumberCoding.write(data, Integer.SIZE, signature.quoted());
            NumberCoding.write(data, Signature.TERM_BITS, signature.terms());
        }
        data.writeLong(sum.getChecksum().getValue());
        data.flush();
    }

    private static void write(Entry entry, DataOutputStream data) throws IOException {
        data.writeUTF(entry.name());
        NumberCoding.writeCount(data, entry.size());
        NumberCoding.writeCount(data, entry.modified());
        data.writeLong(entry.fingerprint().first());
        data.writeLong(entry.fingerprint().second());
    }

    /// @throws IOException if it is no such file, or damaged
    static Archive read(InputStream in) throws IOException {
        var sum = new CheckedInputStream(new BufferedInputStream(in, LARGE), new CRC32());
        var data = new DataInputStream(sum);
        if (!data.readUTF().equals(HEAD)) {
            throw new StreamCorruptedException("no index");
        }
        Archive archive = new Archive();
        for (int left = NumberCoding.readCount(data); left > 0; left--) {
            Entry entry = entry(data);
            archive.add(
                    entry,
                    new Signature(
                            NumberCoding.readCount(data),
                            NumberCoding.read(data, Integer.SIZE),
                            NumberCoding.read(data, Integer.SIZE),
                            NumberCoding.read(data, Signature.TERM_BITS)));
        }
        long wanted = sum.getChecksum().getValue();
        if (data.readLong() != wanted) {
            throw new StreamCorruptedException("damaged");
        }
        return archive;
    }

    private static Entry entry(DataInputStream data) throws IOException {
        return new Entry(
                data.readUTF(),
                NumberCoding.readLong(data),
                NumberCoding.readLong(data),
                new Fingerprint(data.readLong(), data.readLong()));
    }
}
