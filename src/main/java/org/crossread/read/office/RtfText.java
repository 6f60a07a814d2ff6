package org.crossread.read.office;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.rtf.Command;
import com.rtfparserkit.rtf.CommandType;

import org.crossread.model.Remark;
import org.crossread.model.SentenceKind;
import org.crossread.read.draft.Allowance;
import org.crossread.read.draft.Draft;
import org.crossread.read.draft.DraftText;
import org.crossread.read.draft.Facts;
import org.crossread.read.draft.GivenUp;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Hears the parts of an RTF: paragraphs, then the footnotes.
final class RtfText extends RtfListenerAdaptor {

    private static final int DEEPEST = 2000;

    /// Destinations whose words are text.
    private static final Set<Command> TEXTS =
            EnumSet.of(
                    Command.rtf,
                    Command.footnote,
                    Command.field,
                    Command.fldrslt,
                    Command.shptxt,
                    Command.listtext,
                    Command.pntext,
                    Command.upr,
                    Command.ud,
                    Command.result,
                    Command.shp,
                    Command.shprslt,
                    Command.bkmkstart,
                    Command.bkmkend);

    private static final Map<Command, String> SYMBOLS =
            Map.ofEntries(
                    Map.entry(Command.tab, " "),
                    Map.entry(Command.nonbreakingspace, " "),
                    Map.entry(Command.nonbreakinghyphen, "-"),
                    Map.entry(Command.line, "\n"),
                    Map.entry(Command.cell, " | "),
                    Map.entry(Command.nestcell, " | "),
                    Map.entry(Command.emdash, "—"),
                    Map.entry(Command.endash, "–"),
                    Map.entry(Command.emspace, " "),
                    Map.entry(Command.enspace, " "),
                    Map.entry(Command.bullet, "•"),
                    Map.entry(Command.lquote, "‘"),
                    Map.entry(Command.rquote, "’"),
                    Map.entry(Command.ldblquote, "“"),
                    Map.entry(Command.rdblquote, "”"));

    private final DraftText text;
    private final Allowance allowance;
    private final Deque<Place> places = new ArrayDeque<>();
    private final List<String> notes = new ArrayList<>();
    private StringBuilder words = new StringBuilder();
    private final StringBuilder note = new StringBuilder();
    private String title = "";
    private String author = "";
    private boolean item;

    /// Where the words of a group go.
    private record Place(Goal goal, boolean hidden) {}

    private enum Goal {
        TEXT,
        NOTE,
        MARK,
        TITLE,
        AUTHOR,
        NOWHERE
    }

    /// Ends the work inside the parser.
    static final class Stop extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final GivenUp reason;

        Stop(GivenUp reason) {
            super(reason);
            this.reason = reason;
        }

        GivenUp reason() {
            return reason;
        }
    }

    RtfText(Allowance allowance) {
        this.allowance = allowance;
        this.text = new DraftText(allowance);
    }

    private Place place() {
        return places.isEmpty() ? new Place(Goal.TEXT, false) : places.peek();
    }

    @Override
    public void processGroupStart() {
        if (places.size() > DEEPEST) {
            throw new Stop(new GivenUp(GivenUp.Reason.TOO_MUCH));
        }
        places.push(place());
    }

    @Override
    public void processGroupEnd() {
        if (places.isEmpty()) {
            return;
        }
        Goal ended = places.pop().goal;
        if (ended == Goal.NOTE && place().goal != Goal.NOTE) {
            notes.add(note.toString());
            note.setLength(0);
        }
    }

    private void go(Place next) {
        if (!places.isEmpty()) {
            places.pop();
        }
        places.push(next);
    }

    @Override
    public void processString(String string) {
        try {
            allowance.step();
        } catch (GivenUp reason) {
            throw new Stop(reason);
        }
        put(string);
    }

    private void put(String string) {
        if (place().hidden) {
            return;
        }
        switch (place().goal) {
            case TEXT -> words.append(string);
            case NOTE -> note.append(string);
            case TITLE -> title += string;
            case AUTHOR -> author += string;
            case MARK -> item = true;
            case NOWHERE -> {}
        }
    }

    @Override
    public void processCommand(
            Command command, int parameter, boolean hasParameter, boolean optional) {
        switch (command) {
            case par, row, sect, page, nestrow -> end();
            // A destination that the parser does not know: the group is for other programs.
            case optionalcommand -> go(new Place(Goal.NOWHERE, true));
            case info -> {}
            case footnote -> go(new Place(Goal.NOTE, place().hidden));
            case listtext, pntext -> go(new Place(Goal.MARK, place().hidden));
            case title -> go(new Place(Goal.TITLE, false));
            case author -> go(new Place(Goal.AUTHOR, false));
            case deleted, v -> go(new Place(place().goal, !hasParameter || parameter != 0));
            case plain -> go(new Place(place().goal, false));
            default -> other(command, optional);
        }
    }

    private void other(Command command, boolean optional) {
        if (SYMBOLS.containsKey(command)) {
            put(SYMBOLS.getOrDefault(command, ""));
        } else if (optional && !TEXTS.contains(command)
                || command.getCommandType() == CommandType.Destination
                        && !TEXTS.contains(command)) {
            go(new Place(Goal.NOWHERE, true));
        }
    }

    private void end() {
        if (place().goal == Goal.NOTE) {
            note.append(' ');
        } else if (place().goal == Goal.TEXT) {
            flush();
        }
    }

    private void flush() {
        String paragraph = words.toString().strip();
        words = new StringBuilder();
        try {
            if (item && !paragraph.isEmpty()) {
                text.add("• " + paragraph, SentenceKind.BULLET);
            } else {
                text.add(paragraph.replaceAll("(?: \\|)+\\s*$", ""));
            }
        } catch (GivenUp reason) {
            throw new Stop(reason);
        }
        item = false;
    }

    Draft draft() throws GivenUp {
        flush();
        for (String one : notes) {
            text.add(one, SentenceKind.BODY);
        }
        Draft draft = text.draft(Facts.NONE);
        return draft.withFacts(Titles.standing(new Facts(title, "", author, ""), draft.text()));
    }

    /// What was heard before the file broke off.
    Draft broken(Exception cause) throws GivenUp {
        Draft draft = draft();
        if (draft.text().isBlank()) {
            throw new GivenUp(GivenUp.Reason.DAMAGED, cause);
        }
        return draft.withRemarks(List.of(new Remark(Remark.Kind.DAMAGED)));
    }
}
