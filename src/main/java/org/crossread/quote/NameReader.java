package org.crossread.quote;

import org.crossread.model.Progress;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/// Collects the names of a report by their capitals: runs of capitalized words with the small words
/// that names hold. What a run is a name of is left to [NameEntry].
final class NameReader {

    private static final int LONGEST = 9;
    private static final int STEP = 64;

    private final TokenTable tokens;
    private final Lexicon lexicon;
    private final Progress progress;
    private final NameTable names = new NameTable();
    private final NameEntry entry;

    /// Words with a capital that stand inside a sentence somewhere.
    private final Set<String> inside = new HashSet<>();

    NameReader(TokenTable tokens, Lexicon lexicon, Progress progress) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.progress = progress;
        entry = new NameEntry(tokens, lexicon, names);
    }

    /// @throws java.util.concurrent.CancellationException as soon as progress asks to stop
    NameTable names() {
        var titleCase = new BitSet(tokens.cuts());
        for (int i = 0; i < tokens.cuts(); i++) {
            tell(i);
            titleCase.set(i, takeIn(tokens.first(i), tokens.first(i + 1)));
        }
        for (int i = 0; i < tokens.cuts(); i++) {
            tell(i);
            if (!titleCase.get(i)) {
                runs(tokens.first(i), tokens.first(i + 1));
            }
        }
        names.settle();
        return names;
    }

    private void tell(int cut) {
        if (cut % STEP == 0) {
            progress.at(Progress.Step.QUOTE, 0, tokens.cuts());
        }
    }

    /// Takes in the words of a sentence that have a capital inside it.
    ///
    /// @return whether nearly all have one and no full stop follows, as in a headline
    private boolean takeIn(int from, int to) {
        int words = 0;
        int capitals = 0;
        boolean behindWord = false;
        for (int i = from; i < to; i++) {
            Word word = tokens.word(i);
            if (word.isCapital && behindWord) {
                inside.add(word.lower);
            }
            if (word.isLetter && word.text.length() > 3) {
                words++;
                capitals += word.isCapital ? 1 : 0;
            }
            behindWord = word.isLetter;
        }
        boolean isLine = to > from && !tokens.word(to - 1).text.equals(".");
        return !lexicon.isSet(Setting.CAPITAL_NOUNS)
                && isLine
                && words > 3
                && capitals * 10 > words * 8;
    }

    private void runs(int from, int to) {
        int at = from;
        while (at < to) {
            if (begins(at, from, to)) {
                int end = runEnd(at, to);
                at += at == from && isDescribed(at, end) ? 1 : 0;
                entry.enter(from, at, end, to);
                at = end;
            } else {
                at++;
            }
        }
    }

    private boolean begins(int at, int from, int to) {
        Word word = tokens.word(at);
        if (!word.isCapital || word.isA(WordClass.DATES) || word.isA(WordClass.STARTERS)) {
            return false;
        }
        boolean first =
                at == from
                        || !tokens.word(at - 1).isLetter
                                && !tokens.word(at - 1).text.equals(",")
                                && !isBehindSpeech(from, at);
        return !first || inside.contains(word.lower) || isCapital(at + 1, to);
    }

    /// “‘…,’ Marsh said”: behind a mark that closes right behind a comma.
    private boolean isBehindSpeech(int from, int at) {
        int comma = at - 2;
        return comma > from
                && tokens.word(comma).text.equals(",")
                && tokens.end(comma) == tokens.start(at - 1)
                && tokens.end(at - 1) < tokens.start(at);
    }

    /// “Brave Anna”: an adjective with a capital because the sentence begins with it.
    private boolean isDescribed(int start, int end) {
        return end - start > 1
                && !inside.contains(tokens.word(start).lower)
                && !tokens.word(start).isGiven()
                && (tokens.word(start + 1).isGiven() || isSo(start))
                && !tokens.word(start).isRole()
                && !tokens.word(start).isA(WordClass.SHORT_TITLES);
    }

    /// “Stunned Marsh blames rivals”: a participle before a name that the report has inside a
    /// sentence.
    private boolean isSo(int start) {
        return lexicon.ends(tokens.word(start).lower, Setting.PAST_PARTICIPLE)
                && inside.contains(tokens.word(start + 1).lower);
    }

    private int runEnd(int start, int to) {
        int at = start + 1;
        while (at < to && at - start < LONGEST) {
            if (isCapital(at, to) && !tokens.word(at).isA(WordClass.DATES)) {
                at++;
            } else if (isCapital(at + 1, to)
                    && links(start, at, at + 1)
                    && !tokens.word(at + 1).isA(WordClass.DATES)) {
                at += 2;
            } else if (isCapital(at + 2, to)
                    && links(start, at, at + 2)
                    && tokens.word(at + 1).isA(WordClass.ARTICLES)) {
                at += 3;
            } else {
                break;
            }
        }
        return at;
    }

    /// “Ursula von der Leyen”, but not “Jan Holm von der Universität”, “von der HTW”.
    private boolean links(int start, int at, int next) {
        String lower = tokens.word(at).lower;
        if (lexicon.is(WordClass.NAME_LINKS, lower)) {
            boolean isTo = lower.equals(lexicon.setting(Setting.TO));
            return (!isTo || tokens.word(at - 1).isGiven())
                    && (next > at + 1 || !tokens.word(at).isA(WordClass.ARTICLES))
                    && !tokens.word(next).isA(WordClass.BODIES)
                    && !NameEntry.isAcronym(tokens.word(next).text);
        }
        if (!lexicon.is(WordClass.BODY_LINKS, lower)) {
            return lower.equals("&") && next == at + 1;
        }
        boolean linked = false;
        for (int i = start; i < at; i++) {
            linked |= tokens.word(i).isA(WordClass.BODIES);
        }
        return linked && (!lower.equals(lexicon.setting(Setting.AND)) || at - start > 2);
    }

    private boolean isCapital(int at, int to) {
        return at < to && tokens.word(at).isCapital;
    }
}
