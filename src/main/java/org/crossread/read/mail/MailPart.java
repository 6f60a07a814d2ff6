package org.crossread.read.mail;

import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.crossread.read.draft.Allowance;
import org.crossread.read.draft.GivenUp;
import org.crossread.read.html.PageEncoding;
import org.crossread.read.text.Encodings;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;

/// A part of a mail.
///
/// @param type such as `text/html`
/// @param name of an attachment; empty where the part belongs to the text
/// @param text empty for an attachment
/// @param encoding the name of the character encoding
record MailPart(String type, String name, String text, String encoding) {

    private static final int MOST_BYTES = 24 << 20;

    private static final int BUFFER = 1 << 16;

    static MailPart read(
            MimeTokenStream stream, MailFields fields, String chosen, Allowance allowance)
            throws IOException, GivenUp {
        BodyDescriptor body = stream.getBodyDescriptor();
        String type = String.valueOf(body.getMimeType()).toLowerCase(Locale.ROOT);
        String name = fields.attachment();
        if (!type.startsWith("text/") || !name.isEmpty()) {
            return new MailPart(type, name.isEmpty() && isFile(type) ? type : name, "", "");
        }
        byte[] bytes = bytes(stream.getDecodedInputStream(), allowance);
        String declared = chosen.isEmpty() ? String.valueOf(body.getCharset()) : chosen;
        Encodings.Decoded decoded =
                decoded(
                        bytes,
                        declared,
                        !fields.value("content-type").contains("charset"),
                        type.equals("text/html"));
        return new MailPart(type, "", decoded.text(), decoded.encoding().name());
    }

    /// Pictures and styles inside the mail's own page are no attachments.
    private static boolean isFile(String type) {
        return type.startsWith("application/") || type.startsWith("message/");
    }

    private static byte[] bytes(InputStream in, Allowance allowance) throws IOException, GivenUp {
        var bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
            allowance.unfold(got);
            bytes.write(buffer, 0, got);
            if (bytes.size() > MOST_BYTES) {
                throw new GivenUp(GivenUp.Reason.TOO_MUCH);
            }
        }
        return bytes.toByteArray();
    }

    private static Encodings.Decoded decoded(
            byte[] bytes, String declared, boolean guess, boolean isPage) throws GivenUp {
        Optional<Charset> charset = charset(declared);
        if (charset.isPresent() && !guess) {
            return Encodings.decode(bytes, charset.get());
        }
        return isPage
                ? PageEncoding.decoded(bytes)
                : Encodings.decode(bytes).orElseThrow(() -> new GivenUp(GivenUp.Reason.BINARY));
    }

    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalArgumentException _) {
            // An encoding that nobody knows: the bytes tell more.
            return Optional.empty();
        }
    }

    boolean isAttachment() {
        return !name.isEmpty();
    }

    boolean isHtml() {
        return !isAttachment() && type.equals("text/html");
    }

    boolean isPlain() {
        return !isAttachment() && type.equals("text/plain");
    }
}
