package org.crossread.encode;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.IntBuffer;
import java.util.Map;
import java.util.TreeMap;

/// The numbers of the pieces of words, by spelling: a file that is looked up as it lies.
///
/// The file holds, big-endian, the number of places, the number of UTF-16 code units of all
/// entries, the places (where in the entries one begins; 0 where none does) and the entries: the
/// length of the piece, its number, its spelling. A piece is looked for from the place that the
/// hash of its spelling (`String.hashCode`) names, onwards until an empty one.
final class PieceTable {

    /// The file's name, in the folder of this package.
    static final String FILE = "pieces.table";

    /// Where there is no such piece.
    static final int NONE = -1;

    private static final int HEAD = 2;

    private final int[] places;
    private final char[] entries;

    private PieceTable(int[] places, char[] entries) {
        this.places = places;
        this.entries = entries;
    }

    /// @param pieces with their numbers, from 0 to 65535
    static PieceTable of(Map<String, Integer> pieces) {
        int[] places = new int[Integer.highestOneBit(Math.max(1, pieces.size()) * 2 - 1) * 2];
        int size = 1 + pieces.keySet().stream().mapToInt(piece -> HEAD + piece.length()).sum();
        var entries = CharBuffer.allocate(size).put('\0');
        new TreeMap<>(pieces)
                .forEach(
                        (piece, number) -> {
                            int place = piece.hashCode() & places.length - 1;
                            while (places[place] != 0) {
                                place = place + 1 & places.length - 1;
                            }
                            places[place] = entries.position();
                            entries.put((char) piece.length()).put((char) (int) number).put(piece);
                        });
        return new PieceTable(places, entries.array());
    }

    void write(OutputStream out) throws IOException {
        var bytes = ByteBuffer.allocate(8 + places.length * 4 + entries.length * 2);
        bytes.putInt(places.length).putInt(entries.length);
        for (int place : places) {
            bytes.putInt(place);
        }
        for (char unit : entries) {
            bytes.putChar(unit);
        }
        out.write(bytes.array());
    }

    /// @throws IOException if the file cannot be read or is none of these
    static PieceTable read(InputStream in) throws IOException {
        var bytes = ByteBuffer.wrap(in.readAllBytes());
        if (bytes.remaining() < 8) {
            throw new IOException("the vocabulary is incomplete: " + bytes.remaining() + " bytes");
        }
        int places = bytes.getInt();
        int entries = bytes.getInt();
        if (Integer.bitCount(places) != 1
                || entries < 1
                || bytes.remaining() != places * 4L + entries * 2L) {
            throw new IOException("the vocabulary is incomplete: " + bytes.capacity() + " bytes");
        }
        IntBuffer numbers = bytes.asIntBuffer();
        int[] ownPlaces = new int[places];
        numbers.get(ownPlaces);
        char[] ownEntries = new char[entries];
        bytes.position(8 + places * 4).asCharBuffer().get(ownEntries);
        return new PieceTable(ownPlaces, ownEntries);
    }

    /// The number of a piece, or [#NONE].
    int number(String piece) {
        int place = piece.hashCode() & places.length - 1;
        while (places[place] != 0) {
            int entry = places[place];
            if (isAt(entry, piece)) {
                return entries[entry + 1];
            }
            place = place + 1 & places.length - 1;
        }
        return NONE;
    }

    private boolean isAt(int entry, String piece) {
        if (entries[entry] != piece.length()) {
            return false;
        }
        for (int i = 0; i < piece.length(); i++) {
            if (entries[entry + HEAD + i] != piece.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
