package org.crossread.read.text;

import org.crossread.model.SentenceKind;
import org.crossread.read.draft.Allowance;
import org.crossread.read.draft.Draft;
import org.crossread.read.draft.DraftText;
import org.crossread.read.draft.Facts;
import org.crossread.read.draft.GivenUp;
import org.jsoup.parser.Parser;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Words shown with a film (SubRip, WebVTT) as the running text that was spoken: without numbers,
/// times and signs for the look. A paragraph ends where somebody else speaks, in a pause, and at
/// the end of a sentence when it has become long.
public final class SubtitleText {

    /// In seconds, from the end of one to the beginning of the next.
    private static final double PAUSE = 3;

    /// In code units.
    private static final int LONG = 600;

    private static final String CLOCK = "(?:(\\d{1,3}):)?(\\d{1,2}):(\\d{1,2}[,.]\\d{1,3})";

    private static final Pattern TIMES =
            Pattern.compile("\\s*" + CLOCK + "\\s+-->\\s+" + CLOCK + "(?:\\s.*)?");

    private static final Pattern BEGINNING =
            Pattern.compile("\\s*(?:WEBVTT(?![^\\s])|(?:\\d+\\s*\\R)?" + TIMES.pattern() + ")");

    /// Blocks of WebVTT that nobody sees.
    private static final Pattern UNSEEN = Pattern.compile("(?:WEBVTT|NOTE|STYLE|REGION)(?:\\s.*)?");

    private static final Pattern VOICE = Pattern.compile("<v(?:\\.[^\\s>]*)?\\s+([^>]{1,80})>");

    private static final Pattern SIGNS =
            Pattern.compile("</?[^<>\\n]{1,80}>|\\{\\\\[^}\\n]{1,80}\\}");

    /// That somebody else goes on: a dash, two angles, or a name in capitals and a colon.
    private static final Pattern OTHER =
            Pattern.compile(
                    "(?:[-\u2013\u2014]\\s*+|>>+\\s*+|(?=\\p{Lu}[\\p{Lu} .'’-]{1,40}:\\s))(?=\\S)");

    private static final Pattern SENTENCE_END =
            Pattern.compile(".*[.!?…][\"”’')\\]]*", Pattern.DOTALL);

    private final List<String> lines;
    private final DraftText text;
    private final StringBuilder paragraph = new StringBuilder();
    private String voice = "";
    private String lastLine = "";
    private double ended;

    private SubtitleText(String subtitles, Allowance allowance) {
        this.lines = subtitles.lines().toList();
        this.text = new DraftText(allowance);
    }

    /// Whether a file that begins so holds subtitles.
    public static boolean is(String head) {
        return BEGINNING.matcher(head).lookingAt();
    }

    /// @param subtitles the whole file, decoded
    public static Draft read(String subtitles, Allowance allowance) throws GivenUp {
        return new SubtitleText(subtitles, allowance).draft(allowance);
    }

    private Draft draft(Allowance allowance) throws GivenUp {
        boolean isSeen = false;
        for (int at = 0; at < lines.size(); at++) {
            allowance.step();
            String line = lines.get(at).strip();
            Matcher times = TIMES.matcher(line);
            if (times.matches()) {
                isSeen = true;
                begin(times);
            } else if (isFirst(at) && UNSEEN.matcher(line).matches()) {
                isSeen = false;
            } else if (isSeen && !isName(at)) {
                add(line);
            }
        }
        close();
        return text.draft(Facts.NONE);
    }

    private boolean isFirst(int at) {
        return at == 0 || lines.get(at - 1).isBlank();
    }

    /// Whether a line numbers or names what follows.
    private boolean isName(int at) {
        return at + 1 < lines.size()
                && TIMES.matcher(lines.get(at + 1)).matches()
                && (isFirst(at) || lines.get(at).strip().chars().allMatch(Character::isDigit));
    }

    private void begin(Matcher times) throws GivenUp {
        double begins = seconds(times, 1);
        boolean isLong = paragraph.length() > LONG && SENTENCE_END.matcher(paragraph).matches();
        if (isLong || begins - ended > PAUSE) {
            close();
        }
        ended = seconds(times, 4);
    }

    private static double seconds(Matcher times, int group) {
        String hours = times.group(group) == null ? "0" : times.group(group);
        return 3600.0 * Integer.parseInt(hours)
                + 60.0 * Integer.parseInt(times.group(group + 1))
                + Double.parseDouble(times.group(group + 2).replace(',', '.'));
    }

    private void add(String line) throws GivenUp {
        Matcher speaks = VOICE.matcher(line);
        if (speaks.find() && !speaks.group(1).strip().equals(voice)) {
            close();
            voice = speaks.group(1).strip();
            paragraph.append(voice).append(": ");
        }
        String plain = SIGNS.matcher(line).replaceAll("");
        String words = Parser.unescapeEntities(plain, false).strip();
        // Captions that roll up show a line once more above the next.
        if (words.isEmpty() || words.equals(lastLine)) {
            return;
        }
        lastLine = words;
        Matcher other = OTHER.matcher(words);
        if (other.lookingAt()) {
            close();
            words = words.substring(other.end());
        }
        boolean isApart = !paragraph.isEmpty() && paragraph.charAt(paragraph.length() - 1) != ' ';
        paragraph.append(isApart ? " " : "").append(words);
    }

    private void close() throws GivenUp {
        text.add(paragraph.toString(), SentenceKind.BODY);
        paragraph.setLength(0);
    }
}
