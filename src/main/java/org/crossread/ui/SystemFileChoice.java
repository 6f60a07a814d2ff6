package org.crossread.ui;

import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.FileChooser;
import javafx.stage.Window;

import org.crossread.export.Format;
import org.crossread.l10n.Messages;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.prefs.Preferences;
import java.util.stream.Stream;

/// The system's file dialogs. They begin in the folder used last.
final class SystemFileChoice implements FileChoice {

    /// What the files that can be read are mostly called. What they hold counts in the end.
    private static final List<String> REPORTS =
            Stream.of(
                            "txt",
                            "text",
                            "md",
                            "markdown",
                            "html",
                            "htm",
                            "xhtml",
                            "mhtml",
                            "mht",
                            "pdf",
                            "docx",
                            "odt",
                            "rtf",
                            "epub",
                            "eml")
                    .flatMap(
                            ending ->
                                    Stream.of(
                                            "*." + ending, "*." + ending.toUpperCase(Locale.ROOT)))
                    .toList();

    private static final String FOLDER = "folder";

    private final Supplier<Window> owner;
    private final Preferences store;

    SystemFileChoice(Supplier<Window> owner, Preferences store) {
        this.owner = owner;
        this.store = store;
    }

    @Override
    public List<Path> toRead(String title) {
        FileChooser chooser = chooser(title);
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(
                                Messages.text("reader.files.reports"), REPORTS),
                        new FileChooser.ExtensionFilter(
                                Messages.text("reader.files.all"), List.of("*.*", "*")));
        List<File> files =
                Optional.ofNullable(chooser.showOpenMultipleDialog(owner.get())).orElse(List.of());
        files.stream().findFirst().ifPresent(this::remember);
        return files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> toWrite(String title, String name) {
        FileChooser chooser = chooser(title);
        chooser.setInitialFileName(name);
        for (Format format : Format.values()) {
            chooser.getExtensionFilters().add(filter(format));
        }
        chooser.getExtensionFilters().stream()
                .filter(filter -> name.endsWith(filter.getExtensions().getFirst().substring(1)))
                .findFirst()
                .ifPresent(chooser::setSelectedExtensionFilter);
        Optional<File> file = Optional.ofNullable(chooser.showSaveDialog(owner.get()));
        file.ifPresent(this::remember);
        return file.map(File::toPath);
    }

    private static FileChooser.ExtensionFilter filter(Format format) {
        return new FileChooser.ExtensionFilter(
                Messages.text(ExportPanel.key(format)), "*." + format.ending());
    }

    private FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        File folder = new File(store.get(FOLDER, System.getProperty("user.home")));
        if (folder.isDirectory()) {
            chooser.setInitialDirectory(folder);
        }
        return chooser;
    }

    private void remember(File file) {
        Optional.ofNullable(file.getParent()).ifPresent(folder -> store.put(FOLDER, folder));
    }

    @Override
    public Leaving beforeLeaving(String name) {
        ButtonType save = button("reader.file.save", ButtonBar.ButtonData.YES);
        ButtonType discard = button("reader.file.discard", ButtonBar.ButtonData.NO);
        ButtonType stay = button("reader.file.stay", ButtonBar.ButtonData.CANCEL_CLOSE);
        Optional<ButtonType> answer =
                ask(Messages.text("reader.file.leaving", name), save, discard, stay);
        return answer.filter(save::equals).isPresent()
                ? Leaving.SAVE
                : answer.filter(discard::equals).isPresent() ? Leaving.DISCARD : Leaving.STAY;
    }

    @Override
    public Restoring restore(String name) {
        ButtonType restore = button("reader.file.restore", ButtonBar.ButtonData.YES);
        ButtonType forget = button("reader.file.forget", ButtonBar.ButtonData.NO);
        ButtonType later = button("reader.file.later", ButtonBar.ButtonData.CANCEL_CLOSE);
        Optional<ButtonType> answer =
                ask(Messages.text("reader.file.unsaved", name), restore, forget, later);
        return answer.filter(restore::equals).isPresent()
                ? Restoring.OPEN
                : answer.filter(forget::equals).isPresent()
                        ? Restoring.THROW_AWAY
                        : Restoring.NOT_NOW;
    }

    @Override
    public boolean forget(String what) {
        ButtonType forget = button("reader.forget.yes", ButtonBar.ButtonData.OTHER);
        ButtonType stay = button("reader.file.stay", ButtonBar.ButtonData.CANCEL_CLOSE);
        return ask(what, forget, stay).filter(forget::equals).isPresent();
    }

    private static ButtonType button(String key, ButtonBar.ButtonData kind) {
        return new ButtonType(Messages.text(key), kind);
    }

    private Optional<ButtonType> ask(String question, ButtonType... answers) {
        Alert dialog = new Alert(Alert.AlertType.CONFIRMATION, question, answers);
        dialog.initOwner(owner.get());
        dialog.setTitle(Messages.text("reader.title"));
        dialog.setHeaderText(null);
        return dialog.showAndWait();
    }
}
