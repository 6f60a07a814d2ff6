package org.crossread.kept;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// Where the system wants a program to keep what it remembers of its reader.
/// `-Dcrossread.home=FOLDER` puts all of it into one folder.
public final class ReaderFolders {

    private static final String NAME = "Crossread";

    private ReaderFolders() {}

    /// Of settings and recent pairs.
    public static Path settings() {
        return place("Library/Application Support", "XDG_CONFIG_HOME", ".config");
    }

    /// Of work that has no file yet.
    public static Path unsaved() {
        return place("Library/Application Support", "XDG_DATA_HOME", ".local/share");
    }

    /// Of faults.
    public static Path log() {
        return place("Library/Logs", "XDG_STATE_HOME", ".local/state");
    }

    /// @param variable names the place on Linux; without it, it is `usual` in the reader's home
    private static Path place(String mac, String variable, String usual) {
        String named = System.getProperty("crossread.home", "");
        if (!named.isEmpty()) {
            return Path.of(named);
        }
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        Path home = home(system);
        if (system.contains("mac")) {
            return home.resolve(mac).resolve(NAME);
        }
        if (system.contains("win")) {
            return given("LOCALAPPDATA").orElse(home).resolve(NAME);
        }
        return given(variable).orElse(home.resolve(usual)).resolve(NAME.toLowerCase(Locale.ROOT));
    }

    /// Whether a folder bears the program's name, and is not one that the reader named.
    static boolean isOwn(Path folder) {
        return folder.getFileName().toString().equalsIgnoreCase(NAME)
                && System.getProperty("crossread.home", "").isEmpty();
    }

    /// On Linux the home is the one that the shell calls so, as it is for every other program
    /// there.
    private static Path home(String system) {
        Path users = Path.of(System.getProperty("user.home", "."));
        return system.contains("linux") ? given("HOME").orElse(users) : users;
    }

    /// A variable that names no whole path counts as not set (XDG Base Directory Specification).
    private static Optional<Path> given(String variable) {
        return Optional.ofNullable(System.getenv(variable)).map(Path::of).filter(Path::isAbsolute);
    }
}
