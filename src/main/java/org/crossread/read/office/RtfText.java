package org.crossread.read.office;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.rtf.Command;
import com.rtfparserkit.rtf.CommandType;

import org.crossread.model.Remark;
import org.crossread.model.SentenceKind;
import org.crossread.read.draft.Allowance;
import org.crossread.read.draft.Draft;
import org.crossread.read.draft.DraftText;
import org.crossread.read.draft.Emphases;
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

    /// Of headings; a number above them means text.
    private static final int LEVELS = 9;

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
                    Command.shprslt);

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
    private final StringBuilder words = new StringBuilder();
    private final Emphases emphases = new Emphases();
    private final StringBuilder note = new StringBuilder();
    private String title = "";
    private String author = "";
    private boolean item;
    private boolean heading;
    private boolean row;

    /// Whether nothing of the group under way was heard yet: only there a destination stands.
    private boolean fresh;

    /// Where the words of a group go, and how they look.
    private record Place(Goal goal, boolean hidden, boolean bold, boolean italic) {

        Place to(Goal other) {
            return new Place(other, hidden, bold, italic);
        }

        Place hidden(boolean whether) {
            return new Place(goal, whether, bold, italic);
        }

        Place bold(boolean whether) {
            return new Place(goal, hidden, whether, italic);
        }

        Place italic(boolean whether) {
            return new Place(goal, hidden, bold, whether);
        }

        Place plain() {
            return new Place(goal, false, false, false);
        }
    }

    private static final Place BEGINNING = new Place(Goal.TEXT, false, false, false);

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
        return places.isEmpty() ? BEGINNING : places.peek();
    }

    @Override
    public void processGroupStart() {
        if (places.size() > DEEPEST) {
            throw new Stop(new GivenUp(GivenUp.Reason.TOO_MUCH));
        }
        places.push(place());
        fresh = true;
    }

    @Override
    public void processGroupEnd() {
        fresh = false;
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
        fresh = false;
        put(string);
    }

    private void put(String string) {
        if (place().hidden) {
            return;
        }
        switch (place().goal) {
            case TEXT -> {
                int start = words.length();
                words.append(string);
                emphases.add(start, words.length(), place().bold, place().italic);
            }
            case NOTE -> note.append(string);
            case TITLE -> title += string;
            case AUTHOR -> author += string;
            // A heading without a number has an empty mark.
            case MARK -> item |= !string.isBlank();
            case NOWHERE -> {}
        }
    }

    @Override
    public void processCommand(
            Command command, int parameter, boolean hasParameter, boolean optional) {
        boolean mayLead = fresh;
        fresh = false;
        switch (command) {
            case par, row, sect, page, nestrow -> end();
            // A destination that the parser does not know: the group is for other programs.
            case optionalcommand -> {
                if (mayLead) {
                    go(place().to(Goal.NOWHERE).hidden(true));
                }
            }
            case info -> {}
            case footnote -> go(place().to(Goal.NOTE));
            case listtext, pntext -> go(place().to(Goal.MARK));
            case title -> go(place().to(Goal.TITLE).hidden(false));
            case author -> go(place().to(Goal.AUTHOR).hidden(false));
            case deleted, v -> go(place().hidden(isOn(parameter, hasParameter)));
            case b -> go(place().bold(isOn(parameter, hasParameter)));
            case i -> go(place().italic(isOn(parameter, hasParameter)));
            case plain -> go(place().plain());
            case pard -> heading &= place().goal != Goal.TEXT;
            case outlinelevelN -> heading |= place().goal == Goal.TEXT && parameter < LEVELS;
            default -> other(command, optional && mayLead);
        }
    }

    /// A switch is on where it stands without a number.
    private static boolean isOn(int parameter, boolean hasParameter) {
        return !hasParameter || parameter != 0;
    }

    private void other(Command command, boolean optional) {
        if (SYMBOLS.containsKey(command)) {
            row |= command == Command.cell || command == Command.nestcell;
            put(SYMBOLS.getOrDefault(command, ""));
        } else if (optional && !TEXTS.contains(command)
                || command.getCommandType() == CommandType.Destination
                        && !TEXTS.contains(command)) {
            go(place().to(Goal.NOWHERE).hidden(true));
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
        String paragraph = words.toString();
        try {
            if (row) {
                addRow(paragraph.strip().replaceAll("(?: \\|)+\\s*$", ""));
            } else if (heading) {
                text.add(paragraph, SentenceKind.HEADLINE);
            } else if (item && !paragraph.isBlank()) {
                text.add("• " + paragraph.strip(), SentenceKind.BULLET);
                text.setOff(paragraph, emphases);
            } else {
                text.add(paragraph);
                text.setOff(paragraph, emphases);
            }
        } catch (GivenUp reason) {
            throw new Stop(reason);
        }
        words.setLength(0);
        emphases.clear();
        item = false;
        row = false;
    }

    /// Cells side by side are no heading, however short.
    private void addRow(String cells) throws GivenUp {
        if (cells.contains(" | ")) {
            text.add(cells, SentenceKind.BODY);
        } else {
            text.add(cells);
        }
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
