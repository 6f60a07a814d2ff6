package org.crossread.ui;

import javafx.stage.FileChooser;
import javafx.stage.Window;

import org.crossread.export.Format;
import org.crossread.l10n.Messages;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.prefs.Preferences;

/// The system's file dialogs. They begin in the folder used last.
final class SystemFileChoice implements FileChoice {

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
}
