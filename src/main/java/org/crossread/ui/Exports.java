package org.crossread.ui;

import javafx.concurrent.Task;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import org.crossread.export.CitableBlock;
import org.crossread.export.Exporter;
import org.crossread.export.Format;
import org.crossread.export.Marks;
import org.crossread.l10n.Messages;
import org.crossread.model.Comparison;
import org.crossread.model.Pair;
import org.crossread.model.QuotationGroup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/// Saves the comparison as a file, and puts a pair on the clipboard.
final class Exports {

    private final ReaderState state;
    private final FileChoice files;

    Exports(ReaderState state, FileChoice files) {
        this.state = state;
        this.files = files;
    }

    /// Asks where to, then writes in the background.
    void export(Format wanted) {
        Reading reading = state.reading();
        if (reading.isCompared()) {
            files.toWrite(Messages.text("reader.export.title"), name(wanted))
                    .ifPresent(file -> write(reading.findings().comparison(), wanted, file));
        }
    }

    private static String name(Format format) {
        return Messages.text("reader.export.name") + "." + format.ending();
    }

    private void write(Comparison comparison, Format wanted, Path file) {
        Format format =
                Optional.ofNullable(file.getFileName())
                        .flatMap(name -> Format.ofFileName(name.toString()))
                        .orElse(wanted);
        Marks show = state.marksProperty().get();
        Task<Path> task =
                new Task<>() {
                    @Override
                    protected Path call() throws IOException {
                        save(comparison, format, show, file);
                        return file;
                    }
                };
        task.setOnSucceeded(
                _ -> state.say(Messages.text("reader.export.done", file.getFileName())));
        task.setOnFailed(
                _ -> {
                    Problems.log(task.getException());
                    state.say(
                            Messages.text(
                                    "reader.export.failed",
                                    file.getFileName(),
                                    task.getException().getLocalizedMessage()));
                });
        Thread.ofPlatform().daemon().name("export").start(task);
    }

    /// Written beside its final name and renamed, so that nothing half-written is ever found.
    private static void save(Comparison comparison, Format format, Marks show, Path file)
            throws IOException {
        Path whole = file.toAbsolutePath();
        Path part = whole.resolveSibling(whole.getFileName() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                new Exporter().write(comparison, format, show, out);
            }
            Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /// Puts the chosen quotation or passage on the clipboard, ready to be cited.
    void copyPair() {
        citation()
                .ifPresent(
                        block -> {
                            ClipboardContent content = new ClipboardContent();
                            content.putString(block.text());
                            content.putHtml(block.html());
                            Clipboard.getSystemClipboard().setContent(content);
                            state.say(Messages.text("reader.export.copied"));
                        });
    }

    private Optional<CitableBlock> citation() {
        Selection selection = state.selection();
        Comparison comparison = state.reading().findings().comparison();
        List<Pair> pairs = comparison.alignment().pairs();
        if (selection.isNothing()) {
            return Optional.empty();
        }
        return switch (selection.topic()) {
            case QUOTATIONS ->
                    Optional.of(
                            CitableBlock.of(
                                    comparison,
                                    QuotationGroup.of(comparison).get(selection.index())));
            case PASSAGES ->
                    selection.index() < pairs.size()
                            ? Optional.of(CitableBlock.of(comparison, pairs.get(selection.index())))
                            : Optional.empty();
            case FLAGS ->
                    pairs.stream()
                            .filter(pair -> holds(comparison, pair, selection))
                            .findFirst()
                            .map(pair -> CitableBlock.of(comparison, pair));
        };
    }

    private static boolean holds(Comparison comparison, Pair pair, Selection selection) {
        return pair.left().stream()
                .map(index -> comparison.left().sentences().get(index).span())
                .anyMatch(selection.left().getFirst()::overlaps);
    }
}
