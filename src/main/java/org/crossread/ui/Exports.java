package org.crossread.ui;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.concurrent.Task;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import org.crossread.export.CitableBlock;
import org.crossread.export.Exporter;
import org.crossread.export.Format;
import org.crossread.export.OutputFiles;
import org.crossread.export.Unwritable;
import org.crossread.export.View;
import org.crossread.l10n.Messages;
import org.crossread.model.Comparison;
import org.crossread.model.Pair;
import org.crossread.model.QuotationGroup;
import org.crossread.model.Side;
import org.crossread.ui.finding.Selection;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Saves the comparison as a file, and puts a pair on the clipboard.
final class Exports {

    private final ReaderState state;
    private final ReaderView view;
    private final FileChoice files;
    private final BooleanProperty onlyChosen = new SimpleBooleanProperty();

    Exports(ReaderState state, ReaderView view, FileChoice files) {
        this.state = state;
        this.view = view;
        this.files = files;
    }

    /// Whether only what is chosen is written, as long as something is.
    BooleanProperty onlyChosenProperty() {
        return onlyChosen;
    }

    /// How the window looks at what it writes.
    View view() {
        return onlyChosen.get() ? view.chosen() : view.present();
    }

    /// Asks where to, then writes in the background.
    void export(Format wanted) {
        Reading reading = state.reading();
        if (reading.isCompared()) {
            files.toWrite(
                            Messages.text("reader.export.title"),
                            PairName.ofFile(reading.findings().comparison(), wanted.ending()))
                    .ifPresent(file -> write(reading.findings().comparison(), wanted, file));
        }
    }

    private void write(Comparison comparison, Format wanted, Path file) {
        Format format =
                Optional.ofNullable(file.getFileName())
                        .flatMap(name -> Format.ofFileName(name.toString()))
                        .orElse(wanted);
        View present = view();
        Task<Path> task =
                new Task<>() {
                    @Override
                    protected Path call() throws IOException {
                        save(comparison, format, present, file);
                        return file;
                    }
                };
        task.setOnSucceeded(
                _ ->
                        state.say(
                                Messages.text(
                                        "reader.export.done",
                                        file.getFileName(),
                                        file.toAbsolutePath().getParent())));
        task.setOnFailed(_ -> state.say(failure(task.getException(), file)));
        Thread.ofPlatform().daemon().name("export").start(task);
    }

    /// What the disk refused, in one sentence; a fault of ours is logged and has a code.
    static String failure(Throwable failure, Path file) {
        Path name = file.getFileName();
        return switch (failure) {
            case Unwritable unfit -> unfit.getMessage();
            case OutputFiles.NotStored unstored -> refusal(unstored.refusal(), name);
            case FileSystemException refused -> refusal(refused, name);
            default -> {
                Problems.log(failure);
                yield Problems.isMemory(failure)
                        ? Problems.sentence(failure)
                        : Messages.text("reader.export.broken", name, Problems.code(failure));
            }
        };
    }

    private static String refusal(IOException refusal, Path name) {
        return switch (refusal) {
            case AccessDeniedException _ -> Messages.text("reader.export.forbidden", name);
            case NoSuchFileException _ -> Messages.text("reader.export.no-folder", name);
            case FileSystemException refused when refused.getReason() != null ->
                    Messages.text("reader.export.failed", name, refused.getReason());
            default ->
                    Messages.text(
                            "reader.export.failed",
                            name,
                            Optional.ofNullable(refusal.getMessage())
                                    .orElseGet(refusal.getClass()::getSimpleName));
        };
    }

    private static void save(Comparison comparison, Format format, View view, Path file)
            throws IOException {
        try (OutputFiles files = new OutputFiles()) {
            try (OutputStream out = files.begin(file)) {
                new Exporter().write(comparison, format, view, out);
            }
            files.complete();
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
            case FLAGS, NOTES ->
                    pairs.stream()
                            .filter(pair -> holds(comparison, pair, selection))
                            .findFirst()
                            .map(pair -> CitableBlock.of(comparison, pair));
        };
    }

    static boolean holds(Comparison comparison, Pair pair, Selection selection) {
        Side side = selection.left().isEmpty() ? Side.RIGHT : Side.LEFT;
        return pair.sentences(side).stream()
                .map(index -> comparison.report(side).sentences().get(index).span())
                .anyMatch(selection.places(side).getFirst()::overlaps);
    }
}
