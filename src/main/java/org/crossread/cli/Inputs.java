package org.crossread.cli;

import org.crossread.l10n.FileNames;
import org.crossread.l10n.Messages;
import org.crossread.model.Report;
import org.crossread.model.Side;
import org.crossread.read.Manner;
import org.crossread.read.ReadException;
import org.crossread.read.ReadProblem;
import org.crossread.read.ReportReader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The reports that arguments name: files, `-` for standard input, and addresses where they may be
/// fetched.
final class Inputs {

    /// How an address begins, of a page or of anything else.
    private static final Pattern ADDRESS = Pattern.compile("(?i)[a-z][a-z0-9+.-]+://");

    /// What Java makes of bytes that are no letter in the system's encoding.
    private static final char NO_LETTER = '\ufffd';

    private final ReportReader reader = new ReportReader();
    private final Console console;

    private final boolean web;

    /// @param web whether addresses may be fetched
    Inputs(Console console, boolean web) {
        this.console = console;
        this.web = web;
    }

    Report report(String name) throws Refusal {
        requireLeave(name);
        try {
            return report(name, Side.LEFT);
        } catch (ReadException unreadable) {
            throw refusal(unreadable, name);
        }
    }

    /// The two reports of a comparison.
    record Pair(Report left, Report right) {}

    /// Both reports of a comparison. The same file twice is refused: it says nothing.
    Pair pair(String left, String right) throws Refusal {
        boolean isPiped = left.equals(FileNames.STANDARD_INPUT);
        if (isPiped && right.equals(FileNames.STANDARD_INPUT)) {
            throw Refusal.wronglyAsked(Messages.text("command.input.both"));
        }
        requireLeave(left);
        requireLeave(right);
        try {
            Report first = orNothing(left, Side.LEFT);
            if (isFile(left)
                    && isFile(right)
                    && ReportReader.isSame(Path.of(left), Path.of(right))) {
                throw new ReadProblem.SameTwice(Path.of(right).getFileName().toString())
                        .on(Side.RIGHT);
            }
            Report second = orNothing(right, Side.RIGHT);
            warnOfNothing(first, left, second, right);
            return new Pair(first, second);
        } catch (ReadException unreadable) {
            throw refusal(unreadable, unreadable.side() == Side.LEFT ? left : right);
        }
    }

    /// An empty file is compared as a report that says nothing: then all of the other stands alone.
    private Report orNothing(String name, Side side) throws Refusal, ReadException {
        try {
            return report(name, side);
        } catch (ReadException unreadable) {
            if (isFile(name) && unreadable.problem() instanceof ReadProblem.Empty) {
                Optional<Report> nothing = reader.nothing(Path.of(name));
                if (nothing.isPresent()) {
                    return nothing.get();
                }
            }
            throw unreadable;
        }
    }

    private void warnOfNothing(Report first, String left, Report second, String right)
            throws ReadException {
        if (first.sentences().isEmpty() && second.sentences().isEmpty()) {
            throw new ReadProblem.Empty(left).on(Side.LEFT);
        }
        if (first.sentences().isEmpty() || second.sentences().isEmpty()) {
            String empty = first.sentences().isEmpty() ? left : right;
            console.err().println("crossread: " + Messages.text("command.input.nothing", empty));
        }
    }

    private boolean isFile(String name) {
        return !name.equals(FileNames.STANDARD_INPUT) && !isAddress(name);
    }

    /// Nothing is fetched that was not asked for, and no file has such a name.
    private void requireLeave(String name) throws Refusal {
        if (name.isEmpty()) {
            throw Refusal.wronglyAsked(Messages.text("command.input.nameless"));
        }
        boolean isPage = ReportReader.address(name).isPresent();
        if (isPage && !web) {
            throw Refusal.wronglyAsked(Messages.text("command.input.address", name));
        }
        if (!isPage && ADDRESS.matcher(name).lookingAt() && !Files.exists(Path.of(name))) {
            throw Refusal.wronglyAsked(Messages.text("command.input.scheme", name));
        }
    }

    private boolean isAddress(String name) {
        return web && ReportReader.address(name).isPresent();
    }

    private Report report(String name, Side side) throws Refusal, ReadException {
        if (isAddress(name)) {
            return reader.ofAddress(ReportReader.address(name).orElseThrow(), side, Manner.PLAIN);
        }
        return name.equals(FileNames.STANDARD_INPUT)
                ? reader.ofBytes(FileNames.STANDARD_INPUT, standardInput(), side)
                : reader.read(Path.of(name), side);
    }

    private byte[] standardInput() throws Refusal {
        try {
            return console.in().readAllBytes();
        } catch (IOException broken) {
            throw Refusal.notDone(
                    Messages.text(
                            "command.input.broken",
                            FileNames.inWords(FileNames.STANDARD_INPUT),
                            broken.getMessage()));
        }
    }

    /// @param asked the name as it was given, with its folder
    private static Refusal refusal(ReadException unreadable, String asked) {
        ReadProblem problem = unreadable.problem();
        String name = problem.fileName();
        if (problem instanceof ReadProblem.Missing && name.indexOf(NO_LETTER) >= 0) {
            return Refusal.notDone(Messages.text("command.input.bytes", name));
        }
        List<Object> arguments = new ArrayList<>(problem.arguments());
        if (asked.equals(FileNames.STANDARD_INPUT)) {
            arguments.set(0, FileNames.inWords(asked));
        }
        return Refusal.notDone(Messages.text(problem.key(), arguments.toArray()));
    }
}
