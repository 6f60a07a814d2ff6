package org.crossread.cli;

import org.crossread.l10n.Messages;
import org.crossread.model.Report;
import org.crossread.model.Side;
import org.crossread.read.Manner;
import org.crossread.read.ReadException;
import org.crossread.read.ReportReader;

import java.io.IOException;
import java.nio.file.Path;

/// The reports that arguments name: files, `-` for standard input, and addresses where they may be
/// fetched.
final class Inputs {

    static final String STANDARD_INPUT = "-";

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
            throw refusal(unreadable);
        }
    }

    /// Both reports of a comparison. The same file twice is refused: it says nothing.
    ReportReader.Pair pair(String left, String right) throws Refusal {
        boolean isPiped = left.equals(STANDARD_INPUT);
        if (isPiped && right.equals(STANDARD_INPUT)) {
            throw Refusal.wronglyAsked(Messages.text("command.input.both"));
        }
        requireLeave(left);
        requireLeave(right);
        try {
            return isPiped || right.equals(STANDARD_INPUT) || isAddress(left) || isAddress(right)
                    ? new ReportReader.Pair(report(left, Side.LEFT), report(right, Side.RIGHT))
                    : reader.readPair(Path.of(left), Path.of(right));
        } catch (ReadException unreadable) {
            throw refusal(unreadable);
        }
    }

    /// Nothing is fetched that was not asked for, and no file has such a name.
    private void requireLeave(String name) throws Refusal {
        if (!web && ReportReader.address(name).isPresent()) {
            throw Refusal.wronglyAsked(Messages.text("command.input.address", name));
        }
    }

    private boolean isAddress(String name) {
        return web && ReportReader.address(name).isPresent();
    }

    private Report report(String name, Side side) throws Refusal, ReadException {
        if (isAddress(name)) {
            return reader.ofAddress(ReportReader.address(name).orElseThrow(), side, Manner.PLAIN);
        }
        return name.equals(STANDARD_INPUT)
                ? reader.ofBytes(STANDARD_INPUT, standardInput(), side)
                : reader.read(Path.of(name), side);
    }

    private byte[] standardInput() throws Refusal {
        try {
            return console.in().readAllBytes();
        } catch (IOException broken) {
            throw Refusal.notDone(
                    Messages.text("command.input.broken", STANDARD_INPUT, broken.getMessage()));
        }
    }

    private static Refusal refusal(ReadException unreadable) {
        return Refusal.notDone(
                Messages.text(
                        unreadable.problem().key(), unreadable.problem().arguments().toArray()));
    }
}
