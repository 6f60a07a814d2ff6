package org.crossread.read.mail;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Recognises a mail by the fields it begins with.
public final class MailHead {

    private static final Pattern FIELD = Pattern.compile("([!-9;-~]{1,70}):.*");

    /// Fields that only a program writes.
    private static final Set<String> MACHINE =
            Set.of(
                    "mime-version",
                    "message-id",
                    "received",
                    "return-path",
                    "content-type",
                    "delivered-to",
                    "dkim-signature",
                    "content-transfer-encoding",
                    "x-mailer");

    private static final Set<String> PERSONS = Set.of("from", "to", "subject", "date", "cc");

    private MailHead() {}

    /// Whether the file begins with fields alone, among them one that only a program writes and
    /// two others that mails have.
    public static boolean is(String head) {
        Set<String> names = new HashSet<>();
        Iterator<String> lines = head.lines().limit(400).iterator();
        for (int at = 0; lines.hasNext(); at++) {
            String line = lines.next();
            if (line.isBlank()) {
                break;
            }
            var field = FIELD.matcher(line);
            boolean goesOn = at > 0 && (line.startsWith(" ") || line.startsWith("\t"));
            boolean isPostmark = at == 0 && line.startsWith("From ");
            if (field.matches()) {
                names.add(field.group(1).toLowerCase(Locale.ROOT));
            } else if (!goesOn && !isPostmark) {
                return false;
            }
        }
        long machine = names.stream().filter(MACHINE::contains).count();
        long persons = names.stream().filter(PERSONS::contains).count();
        return machine >= 1 && machine + persons >= 3;
    }
}
