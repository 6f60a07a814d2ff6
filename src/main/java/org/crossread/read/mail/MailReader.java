package org.crossread.read.mail;

import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.crossread.model.Remark;
import org.crossread.read.draft.Allowance;
import org.crossread.read.draft.Clean;
import org.crossread.read.draft.Draft;
import org.crossread.read.draft.DraftReader;
import org.crossread.read.draft.Facts;
import org.crossread.read.draft.GivenUp;
import org.crossread.read.html.WebPage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads a mail, or a page that a browser has saved as one: its HTML if it has any, else its plain
/// text. Attachments are named and stay closed.
public final class MailReader implements DraftReader {

    private static final int MOST_PARTS = 1000;

    private static final int DEEPEST = 40;

    private static final int MOST_FIELDS = 2000;

    private static final int LONGEST_FIELD = 1 << 16;

    private static final int LONGEST_LINE = 1 << 20;

    private final String encoding;

    /// @param encoding the name of the character encoding that a person has chosen; empty for the
    ///     mail's own
    public MailReader(String encoding) {
        this.encoding = encoding;
    }

    @Override
    public Draft read(byte[] bytes, Allowance allowance) throws GivenUp {
        MimeConfig limits =
                new MimeConfig.Builder()
                        .setMaxHeaderCount(MOST_FIELDS)
                        .setMaxHeaderLen(LONGEST_FIELD)
                        .setMaxLineLen(LONGEST_LINE)
                        .build();
        var stream = new MimeTokenStream(limits);
        stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
        stream.parse(new ByteArrayInputStream(bytes));
        var head = new MailFields();
        List<MailPart> parts = new ArrayList<>();
        try {
            walk(stream, head, parts, allowance);
        } catch (IOException | MimeException | RuntimeException broken) {
            if (parts.isEmpty()) {
                throw new GivenUp(GivenUp.Reason.DAMAGED, broken);
            }
        }
        return draft(parts, head.facts(), allowance);
    }

    private void walk(
            MimeTokenStream stream, MailFields head, List<MailPart> parts, Allowance allowance)
            throws IOException, MimeException, GivenUp {
        var fields = head;
        int depth = 0;
        while (true) {
            allowance.step();
            switch (stream.getState()) {
                case T_START_BODYPART -> {
                    fields = new MailFields();
                }
                case T_START_MULTIPART -> {
                    if (++depth > DEEPEST) {
                        throw new GivenUp(GivenUp.Reason.TOO_MUCH);
                    }
                }
                case T_END_MULTIPART -> depth--;
                case T_FIELD ->
                        fields.add(stream.getField().getName(), stream.getField().getBody());
                case T_BODY -> {
                    if (parts.size() >= MOST_PARTS) {
                        throw new GivenUp(GivenUp.Reason.TOO_MUCH);
                    }
                    parts.add(MailPart.read(stream, fields, encoding, allowance));
                }
                case T_END_OF_STREAM -> {
                    return;
                }
                default -> {}
            }
            stream.next();
        }
    }

    private static Draft draft(List<MailPart> parts, Facts facts, Allowance allowance)
            throws GivenUp {
        List<Remark> remarks =
                parts.stream()
                        .filter(MailPart::isAttachment)
                        .map(part -> new Remark(Remark.Kind.ATTACHMENT, Clean.text(part.name())))
                        .toList();
        Optional<MailPart> html = parts.stream().filter(MailPart::isHtml).findFirst();
        if (html.isPresent()) {
            Draft page = WebPage.article(html.get().text(), allowance);
            if (!page.text().isBlank()) {
                return page.withFacts(facts.or(page.facts()))
                        .withEncoding(html.get().encoding())
                        .withRemarks(both(page.remarks(), remarks));
            }
        }
        MailPart plain =
                parts.stream()
                        .filter(MailPart::isPlain)
                        .findFirst()
                        .orElseThrow(() -> new GivenUp(GivenUp.Reason.BINARY));
        String text = Clean.text(plain.text());
        return new Draft(text, MailQuote.kinds(text), List.of(), facts, plain.encoding(), remarks);
    }

    private static List<Remark> both(List<Remark> first, List<Remark> second) {
        List<Remark> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
