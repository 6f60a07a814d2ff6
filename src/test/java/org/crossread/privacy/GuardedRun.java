package org.crossread.privacy;

import javafx.application.Platform;

import org.crossread.Main;
import org.crossread.cli.Command;
import org.crossread.cli.Console;
import org.crossread.export.Format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The whole program in a process where nothing reaches a network: every export of the command, the
/// batch, the search of a folder, then the window with both reports until it rests. Says what was
/// tried.
final class GuardedRun {

    private static final String LEFT = "src/test/resources/reports/ferry/left.txt";
    private static final String RIGHT = "src/test/resources/reports/ferry/right.txt";

    private GuardedRun() {}

    /// @param arguments a folder to write to; with a second one sockets are opened instead, so that
    /// a test can see them told
    public static void main(String[] arguments) throws Exception {
        NetworkGuard.install();
        Path folder = Path.of(arguments[0]);
        proveTheGuard();
        if (arguments.length > 1) {
            Leak.open();
            tell();
            System.exit(0);
        }
        commands(folder);
        System.out.println("the command tried " + NetworkGuard.takeAttempts());
        window();
        tell();
        System.exit(0);
    }

    private static void tell() throws IOException {
        System.out.println("then tried " + NetworkGuard.takeAttempts());
        System.out.println("sockets of native code: " + openSockets());
    }

    private interface Attempt {
        void run() throws Exception;
    }

    /// A guard that sees nothing would let everything pass.
    private static void proveTheGuard() throws IOException {
        seen("socket", () -> new Socket(InetAddress.getLoopbackAddress(), 9).close());
        seen("server socket", () -> new ServerSocket(0).close());
        seen("datagram", () -> new DatagramSocket().close());
        seen("channel", () -> SocketChannel.open().close());
        seen("name", () -> InetAddress.getByName("crossread.example"));
        seen("URL", () -> URI.create("http://192.0.2.1/").toURL().openStream().close());
        System.out.println("the guard sees all six ways");
    }

    private static void seen(String way, Attempt attempt) {
        try {
            attempt.run();
        } catch (Exception | Error expected) {
            if (!NetworkGuard.takeAttempts().isEmpty()) {
                return;
            }
        }
        throw new AssertionError("the guard does not see a " + way);
    }

    private static void commands(Path folder) throws IOException {
        List<String> compare = new ArrayList<>(List.of("compare", LEFT, RIGHT));
        for (Format format : Format.values()) {
            compare.add("-o");
            compare.add(folder.resolve("out." + format.ending()).toString());
        }
        done(compare.toArray(String[]::new));
        done("quotes", LEFT, RIGHT);
        Path records = folder.resolve("records.jsonl");
        Files.writeString(records, "{\"id\":\"1\",\"a\":\"The mill shut.\",\"b\":\"It shut.\"}\n");
        done("batch", "compare", records.toString(), "-o", folder.resolve("b.jsonl").toString());
        Path pairs = folder.resolve("related.json");
        Path index = folder.resolve("index");
        String reports = Path.of(LEFT).getParent().toString();
        done("related", reports, "-o", pairs.toString(), "--index", index.toString());
        done("related", reports, "--question", LEFT, "--index", index.toString());
        done("forget");
    }

    private static void done(String... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console =
                new Console(
                        new ByteArrayInputStream(new byte[0]),
                        new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8),
                        new PrintStream(err, false, StandardCharsets.UTF_8),
                        false);
        if (new Command(console).run(arguments) != 0) {
            throw new AssertionError(err.toString(StandardCharsets.UTF_8));
        }
    }

    /// Opens the real window and closes it once it says that it rests.
    private static void window() {
        System.setErr(
                new PrintStream(System.err, true, StandardCharsets.UTF_8) {
                    @Override
                    public void println(String line) {
                        super.println(line);
                        if (line.startsWith("timing at-rest")) {
                            Platform.exit();
                        }
                    }
                });
        Main.main(new String[] {LEFT, RIGHT});
    }

    private static List<String> openSockets() throws IOException {
        Path descriptors = Path.of("/proc/self/fd");
        List<String> sockets = new ArrayList<>();
        if (Files.isDirectory(descriptors)) {
            try (var all = Files.newDirectoryStream(descriptors)) {
                for (Path descriptor : all) {
                    String target = Files.readSymbolicLink(descriptor).toString();
                    if (target.startsWith("socket:")) {
                        sockets.add(target);
                    }
                }
            }
        }
        return sockets;
    }
}
