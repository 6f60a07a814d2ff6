package org.crossread.read.mail;

import org.crossread.model.Folding;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Who a mail is from.
///
/// @param name as the mail gives it; the address where it gives no name
/// @param address in small letters; empty where there is none
record MailSender(String name, String address) {

    private static final Pattern NAMED = Pattern.compile("^\"?([^\"<]*?)\"?\\s*<([^>]*)>");

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");

    /// Words of English, German and French that name no person.
    private static final Set<String> OFFICES =
            Set.of(
                    "the",
                    "desk",
                    "news",
                    "newsletter",
                    "newsroom",
                    "press",
                    "presse",
                    "media",
                    "info",
                    "office",
                    "team",
                    "staff",
                    "editor",
                    "editors",
                    "redaktion",
                    "redaction",
                    "briefing",
                    "alert",
                    "alerts",
                    "daily",
                    "weekly",
                    "update",
                    "updates",
                    "service",
                    "support",
                    "contact",
                    "kontakt",
                    "pressestelle",
                    "agentur",
                    "agency");

    /// A shorter word of a name, in code units, stands in many addresses by chance.
    private static final int SHORTEST = 3;

    /// @param from the field `From`, decoded
    static MailSender of(String from) {
        Matcher named = NAMED.matcher(from.strip());
        boolean isNoted = from.strip().startsWith("<") && from.indexOf('@') < 0;
        if (isNoted) {
            // A browser that saves a page notes so which one it is.
            return new MailSender("", "");
        }
        if (!named.find()) {
            return new MailSender(from.strip(), folded(from.strip()));
        }
        String name = named.group(1).strip();
        return new MailSender(name.isEmpty() ? from.strip() : name, folded(named.group(2)));
    }

    /// Whether it is a person: a word of the name stands before the `@` (`Ann Holt
    /// <a.holt@courier.example>`). A paper's own name stands behind it as well (`Daily Wire
    /// <wire@dailywire.example>`), and what an office is called is nobody's name.
    boolean isPerson() {
        int at = address.indexOf('@');
        List<String> words = List.of(NO_LETTER.split(folded(name)));
        if (at < 0 || name.indexOf('@') >= 0 || words.stream().anyMatch(OFFICES::contains)) {
            return false;
        }
        String own = address.substring(0, at);
        String host = address.substring(at);
        return name.indexOf(' ') > 0
                && words.stream()
                        .anyMatch(
                                word ->
                                        word.length() >= SHORTEST
                                                && own.contains(word)
                                                && !host.contains(word));
    }

    private static String folded(String text) {
        return Folding.word(text).replace("ß", "ss");
    }
}
