package org.crossread.read.mail;

import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.crossread.read.draft.Facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The fields above a mail or a part of it.
final class MailFields {

    private static final Pattern NAME =
            Pattern.compile("(?i)(?:file)?name\\*?=\\s*(?:\"([^\"]*)\"|([^;\\s]+))");

    private static final Pattern DAY =
            Pattern.compile("(?i)(\\d{1,2})\\s+([a-z]{3})[a-z]*\\s+(\\d{4})");

    private static final Pattern REPLY = Pattern.compile("(?i)^(?:(?:re|fwd?|aw|wg):\\s*)+");

    private final Map<String, String> values = new HashMap<>();

    /// The first of each name counts.
    void add(String name, String value) {
        values.putIfAbsent(name.toLowerCase(Locale.ROOT), value.strip());
    }

    String value(String name) {
        return values.getOrDefault(name, "");
    }

    /// A person who sends it is its author, anybody else its outlet.
    Facts facts() {
        String subject = REPLY.matcher(decoded(value("subject"))).replaceFirst("");
        var sender = MailSender.of(decoded(value("from")));
        String organization = decoded(value("organization")).strip();
        return sender.isPerson()
                ? new Facts(subject, organization, sender.name(), day())
                : new Facts(
                        subject, organization.isEmpty() ? sender.name() : organization, "", day());
    }

    private static String decoded(String value) {
        try {
            return DecoderUtil.decodeEncodedWords(value, DecodeMonitor.SILENT);
        } catch (IllegalArgumentException _) {
            // A word in an encoding that nobody knows stays as it stands.
            return value;
        }
    }

    private String day() {
        Matcher day = DAY.matcher(value("date"));
        if (!day.find()) {
            return "";
        }
        try {
            String month =
                    day.group(2).substring(0, 1).toUpperCase(Locale.ROOT)
                            + day.group(2).substring(1).toLowerCase(Locale.ROOT);
            return LocalDate.parse(
                            day.group(1) + " " + month + " " + day.group(3),
                            DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH))
                    .toString();
        } catch (DateTimeException _) {
            // No day of any calendar.
            return "";
        }
    }

    /// The name of a file that came with the mail; empty for a part of the mail's text.
    String attachment() {
        boolean attached =
                value("content-disposition").toLowerCase(Locale.ROOT).startsWith("attach");
        Matcher name = NAME.matcher(value("content-disposition"));
        if (!name.find()) {
            name = NAME.matcher(value("content-type"));
            if (!name.find(0)) {
                return attached ? value("content-type").replaceAll(";.*", "") : "";
            }
        }
        String found = name.group(1) != null ? name.group(1) : name.group(2);
        boolean isText = value("content-type").toLowerCase(Locale.ROOT).startsWith("text/");
        return attached || !isText ? decoded(found) : "";
    }
}
