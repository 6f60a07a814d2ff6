package org.crossread.ui;

import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.FileChooser;
import javafx.stage.Window;

import org.crossread.export.Format;
import org.crossread.l10n.Messages;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.prefs.Preferences;
import java.util.stream.Stream;

/// The system's file dialogs. They begin in the folder used last in this window, else in any.
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
                    .flatMap(SystemFileChoice::either)
                    .toList();

    private static final List<String> REPORTS_AND_COMPARISONS =
            Stream.concat(REPORTS.stream(), either(Format.COMPARISON.ending())).toList();

    private static final String FOLDER = "folder";

    private final Supplier<Window> owner;
    private final Preferences store;
    private Optional<File> folder = Optional.empty();

    SystemFileChoice(Supplier<Window> owner, Preferences store) {
        this.owner = owner;
        this.store = store;
    }

    @Override
    public void begin(Path beside) {
        folder = Optional.ofNullable(beside.toAbsolutePath().getParent()).map(Path::toFile);
    }

    private static Stream<String> either(String ending) {
        return Stream.of("*." + ending, "*." + ending.toUpperCase(Locale.ROOT));
    }

    @Override
    public List<Path> toRead(String title) {
        return chosen(title, "reader.files.reports", REPORTS);
    }

    @Override
    public List<Path> toOpen(String title) {
        return chosen(title, "reader.files.reports-and-comparisons", REPORTS_AND_COMPARISONS);
    }

    private List<Path> chosen(String title, String kind, List<String> endings) {
        FileChooser chooser = chooser(title);
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(Messages.text(kind), endings),
                        new FileChooser.ExtensionFilter(
                                Messages.text("reader.files.all"), List.of("*.*", "*")));
        List<File> files =
                Optional.ofNullable(chooser.showOpenMultipleDialog(owner.get())).orElse(List.of());
        files.stream().findFirst().ifPresent(this::remember);
        return files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> toWrite(String title, String name) {
        Format wanted = Format.ofFileName(name).orElseThrow();
        Map<FileChooser.ExtensionFilter, Format> formats = new LinkedHashMap<>();
        offered(wanted).forEach(format -> formats.put(filter(format), format));
        FileChooser chooser = chooser(title);
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters().addAll(formats.keySet());
        formats.forEach(
                (filter, format) -> {
                    if (format == wanted) {
                        chooser.setSelectedExtensionFilter(filter);
                    }
                });
        Optional<File> file = Optional.ofNullable(chooser.showSaveDialog(owner.get()));
        file.ifPresent(this::remember);
        Format chosen = formats.getOrDefault(chooser.getSelectedExtensionFilter(), wanted);
        return file.flatMap(typed -> named(typed.toPath(), chosen, title));
    }

    private static List<Format> offered(Format wanted) {
        return wanted == Format.COMPARISON ? List.of(wanted) : List.of(Format.values());
    }

    /// The dialog has not asked for a file that is called what was typed and an ending: it comes
    /// once more, with the whole name.
    private Optional<Path> named(Path typed, Format chosen, String title) {
        Path whole = chosen.named(typed);
        return whole.equals(typed) || Files.notExists(whole)
                ? Optional.of(whole)
                : toWrite(title, whole.getFileName().toString());
    }

    private static FileChooser.ExtensionFilter filter(Format format) {
        return new FileChooser.ExtensionFilter(
                Messages.text(ExportPanel.key(format)), "*." + format.ending());
    }

    private FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        Stream.concat(
                        folder.stream(),
                        Stream.of(new File(store.get(FOLDER, System.getProperty("user.home")))))
                .filter(File::isDirectory)
                .findFirst()
                .ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    private void remember(File file) {
        folder = Optional.ofNullable(file.getParentFile());
        folder.ifPresent(used -> store.put(FOLDER, used.getPath()));
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
    public boolean overwrite(String name) {
        ButtonType overwrite = button("reader.file.overwrite", ButtonBar.ButtonData.OTHER);
        ButtonType stay = button("reader.file.stay", ButtonBar.ButtonData.CANCEL_CLOSE);
        return ask(Messages.text("reader.file.changed-elsewhere", name), overwrite, stay)
                .filter(overwrite::equals)
                .isPresent();
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
        for (ButtonType answer : answers) {
            if (dialog.getDialogPane().lookupButton(answer) instanceof Button button
                    && button.isDefaultButton()) {
                button.getStyleClass().add("main-button");
            }
        }
        return dialog.showAndWait();
    }
}
