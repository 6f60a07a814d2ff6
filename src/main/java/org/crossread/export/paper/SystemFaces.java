package org.crossread.export.paper;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// Faces of the computer, for characters that no face of the program has. Only well-known ones by
/// the names of their files, so that the same computer draws the same.
final class SystemFaces {

    private static final int DEEPEST = 6;

    private static final List<Path> FOLDERS =
            List.of(
                    Path.of("/usr/share/fonts"),
                    Path.of("/usr/local/share/fonts"),
                    Path.of(System.getProperty("user.home", "."), ".local/share/fonts"),
                    Path.of("/System/Library/Fonts"),
                    Path.of("/Library/Fonts"),
                    Path.of(System.getenv().getOrDefault("WINDIR", "C:/Windows"), "Fonts"));

    private final List<Path> folders;
    private final List<Path> untried = new ArrayList<>();
    private final List<Face> opened = new ArrayList<>();
    private boolean isLookedFor;

    SystemFaces() {
        this(FOLDERS);
    }

    SystemFaces(List<Path> folders) {
        this.folders = folders;
    }

    /// The first face that has the character; faces are opened only until one does.
    Optional<Face> with(int character) {
        if (!isLookedFor) {
            isLookedFor = true;
            untried.addAll(files());
        }
        for (Face face : opened) {
            if (face.has(character)) {
                return Optional.of(face);
            }
        }
        while (!untried.isEmpty()) {
            Optional<Face> next = Face.of(untried.removeFirst());
            next.ifPresent(opened::add);
            if (next.filter(face -> face.has(character)).isPresent()) {
                return next;
            }
        }
        return Optional.empty();
    }

    private List<Path> files() {
        Map<String, Path> found = new HashMap<>();
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> all = Files.walk(folder, DEEPEST)) {
                    all.forEach(file -> found.putIfAbsent(file.getFileName().toString(), file));
                } catch (IOException | UncheckedIOException _) {
                    // A folder that may not be looked into has no face for us.
                    continue;
                }
            }
        }
        return names().stream().filter(found::containsKey).map(found::get).toList();
    }

    private static List<String> names() {
        String list = "system-faces.txt";
        InputStream in = Objects.requireNonNull(SystemFaces.class.getResourceAsStream(list), list);
        try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(list, e);
        }
    }
}
