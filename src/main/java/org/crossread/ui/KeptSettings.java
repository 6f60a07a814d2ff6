package org.crossread.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.prefs.AbstractPreferences;
import java.util.prefs.BackingStoreException;
import java.util.prefs.Preferences;
import java.util.stream.Stream;

/// One node of the reader's settings, kept in a [SettingsFile].
final class KeptSettings extends AbstractPreferences {

    private static final String BETWEEN = "/";

    private final SettingsFile file;
    private final String prefix;

    /// The root has neither parent nor name: so it is in [AbstractPreferences].
    private KeptSettings(SettingsFile file) {
        super(null, "");
        this.file = file;
        prefix = "";
    }

    private KeptSettings(KeptSettings parent, String name) {
        super(parent, name);
        file = parent.file;
        prefix = parent.prefix + name + BETWEEN;
    }

    /// The settings of a folder. Changes are written soon, or with `flush`.
    static Preferences in(Path folder) {
        return new KeptSettings(new SettingsFile(folder));
    }

    @Override
    protected void putSpi(String key, String value) {
        file.put(prefix + key, value);
    }

    @Override
    protected String getSpi(String key) {
        return file.get(prefix + key).orElse(null);
    }

    @Override
    protected void removeSpi(String key) {
        file.remove(prefix + key);
    }

    @Override
    protected void removeNodeSpi() {
        file.names(prefix).forEach(file::remove);
    }

    @Override
    protected String[] keysSpi() {
        return below().filter(name -> !name.contains(BETWEEN)).toArray(String[]::new);
    }

    @Override
    protected String[] childrenNamesSpi() {
        return below().filter(name -> name.contains(BETWEEN))
                .map(name -> name.substring(0, name.indexOf(BETWEEN)))
                .distinct()
                .toArray(String[]::new);
    }

    private Stream<String> below() {
        return file.names(prefix).stream().map(name -> name.substring(prefix.length()));
    }

    @Override
    protected AbstractPreferences childSpi(String name) {
        return new KeptSettings(this, name);
    }

    /// Takes over what other programs have written. What was changed here follows by itself, so
    /// that nobody waits for the disk.
    @Override
    public void sync() {
        file.read();
    }

    /// Writes the changes of all nodes, whichever is asked.
    @Override
    public void flush() throws BackingStoreException {
        try {
            file.write();
        } catch (IOException e) {
            throw new BackingStoreException(e);
        }
    }

    @Override
    protected void syncSpi() {
        sync();
    }

    @Override
    protected void flushSpi() throws BackingStoreException {
        flush();
    }
}
