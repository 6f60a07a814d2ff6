package org.crossread.read.office;

import org.crossread.read.draft.Allowance;
import org.crossread.read.draft.GivenUp;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// The text parts of a zip, in memory. Nothing is written to any folder, so that a part's name
/// leads nowhere, whatever it says.
final class Packed {

    private static final int MOST_PARTS = 10_000;

    /// Of one text part, in bytes.
    private static final int MOST_PART = 48 << 20;

    private static final byte[] END = {'P', 'K', 5, 6};

    private static final int BUFFER = 1 << 16;

    private static final Set<String> TEXTS =
            Set.of("xml", "rels", "xhtml", "html", "htm", "opf", "ncx", "mimetype");

    private final Map<String, byte[]> parts = new HashMap<>();
    private final Allowance allowance;
    private final boolean isCut;

    private Packed(Allowance allowance, boolean isCut) {
        this.allowance = allowance;
        this.isCut = isCut;
    }

    static Packed of(byte[] bytes, Allowance allowance) throws GivenUp {
        var packed = new Packed(allowance, !hasEnd(bytes));
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            packed.read(zip);
        } catch (IOException | IllegalArgumentException broken) {
            if (packed.parts.isEmpty()) {
                throw new GivenUp(
                        isLocked(broken) ? GivenUp.Reason.ENCRYPTED : GivenUp.Reason.DAMAGED,
                        broken);
            }
        }
        return packed;
    }

    /// A text document that is one part: words, styles and properties are all in it.
    static Packed flat(byte[] bytes, Allowance allowance) throws GivenUp {
        if (bytes.length > MOST_PART) {
            throw new GivenUp(GivenUp.Reason.TOO_MUCH);
        }
        var packed = new Packed(allowance, false);
        packed.parts.put("content.xml", bytes);
        packed.parts.put("meta.xml", bytes);
        return packed;
    }

    private static boolean isLocked(Exception broken) {
        return String.valueOf(broken.getMessage()).contains("encrypted");
    }

    private void read(ZipInputStream zip) throws IOException, GivenUp {
        int count = 0;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (++count > MOST_PARTS) {
                throw new GivenUp(GivenUp.Reason.TOO_MUCH);
            }
            String name = entry.getName();
            if (!isText(name)) {
                skip(zip);
            } else if (!entry.isDirectory()) {
                parts.putIfAbsent(name, part(zip));
            }
        }
    }

    private static boolean isText(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return TEXTS.contains(ending);
    }

    private void skip(InputStream in) throws IOException, GivenUp {
        byte[] buffer = new byte[BUFFER];
        for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
            allowance.unfold(got);
        }
    }

    private byte[] part(InputStream in) throws IOException, GivenUp {
        var part = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
            allowance.unfold(got);
            part.write(buffer, 0, got);
            if (part.size() > MOST_PART) {
                throw new GivenUp(GivenUp.Reason.TOO_MUCH);
            }
        }
        return part.toByteArray();
    }

    /// Whether the list of all parts, which ends every zip, is there.
    private static boolean hasEnd(byte[] bytes) {
        for (int at = bytes.length - END.length; at >= 0; at--) {
            if (Arrays.mismatch(bytes, at, at + END.length, END, 0, END.length) < 0) {
                return true;
            }
        }
        return false;
    }

    /// Whether the zip breaks off, so that parts may be missing.
    boolean isCut() {
        return isCut;
    }

    Optional<byte[]> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    /// @throws GivenUp if there is no such part
    byte[] required(String name) throws GivenUp {
        return part(name).orElseThrow(() -> new GivenUp(GivenUp.Reason.DAMAGED));
    }

    Set<String> names() {
        return parts.keySet();
    }
}
