package org.crossread.cli;

import org.crossread.export.OutputFiles;
import org.crossread.l10n.Messages;

import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Where a file is to be written.
final class OutputPlace {

    private static final String STANDARD_OUTPUT = "-";

    private OutputPlace() {}

    /// The files that are to be written. One place twice is refused.
    static List<String> files(ParseResult arguments) throws Refusal {
        List<String> files = new ArrayList<>();
        List<String> named = named(arguments);
        if (named.stream().filter(STANDARD_OUTPUT::equals).count() > 1) {
            throw Refusal.wronglyAsked(Messages.text("command.output.standard-twice"));
        }
        for (String name : named) {
            if (name.equals(STANDARD_OUTPUT)) {
                continue;
            }
            if (files.stream().anyMatch(other -> isSame(other, name))) {
                throw Refusal.wronglyAsked(Messages.text("command.output.twice", name));
            }
            files.add(name);
        }
        return files;
    }

    /// Whether the result goes to standard output: asked for, or nothing else is.
    static boolean isPrinted(ParseResult arguments) {
        List<String> named = named(arguments);
        return named.isEmpty() || named.contains(STANDARD_OUTPUT);
    }

    private static List<String> named(ParseResult arguments) {
        return arguments.matchedOptionValue("-o", List.of());
    }

    /// Refuses a place where no file can be written, before any work is done for it.
    static void requireWritable(String name) throws Refusal {
        Path file = Path.of(name).toAbsolutePath();
        Path folder = file.getParent();
        if (Files.isDirectory(file)) {
            throw Refusal.notDone(Messages.text("command.output.folder", name));
        }
        if (folder == null || !Files.isDirectory(folder)) {
            throw Refusal.notDone(Messages.text("command.output.no-folder", name));
        }
        boolean isThere = Files.exists(file);
        boolean isReplaced = !OutputFiles.isSpecial(file);
        if (isThere && !Files.isWritable(file) || isReplaced && !Files.isWritable(folder)) {
            throw Refusal.notDone(Messages.text("command.output.forbidden", name));
        }
    }

    /// Whether two names lead to one file, by links or however they are spelled.
    static boolean isSame(String one, String other) {
        Path first = Path.of(one).toAbsolutePath().normalize();
        Path second = Path.of(other).toAbsolutePath().normalize();
        try {
            return first.equals(second)
                    || Files.exists(first)
                            && Files.exists(second)
                            && Files.isSameFile(first, second);
        } catch (IOException _) {
            // One of them is gone: then they were not the same.
            return false;
        }
    }
}
