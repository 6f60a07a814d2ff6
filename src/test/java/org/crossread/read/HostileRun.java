package org.crossread.read;

import org.crossread.l10n.Messages;
import org.crossread.model.Report;
import org.crossread.model.Side;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// Reads hostile files in a program of its own with little memory, and tells for each what became
/// of it: `name TAB CPU milliseconds TAB outcome`. An outcome other than a sentence for people or a
/// number of sentences ends it.
public final class HostileRun {

    private HostileRun() {}

    /// Anything that wants the net meets an error here and shows as a crash.
    private static void closeTheNet() {
        ProxySelector.setDefault(
                new ProxySelector() {
                    @Override
                    public List<Proxy> select(URI uri) {
                        throw new AssertionError("the net was asked for " + uri);
                    }

                    @Override
                    public void connectFailed(URI uri, SocketAddress address, IOException e) {
                        throw new AssertionError("the net was asked for " + uri);
                    }
                });
        URL.setURLStreamHandlerFactory(
                protocol -> {
                    if (List.of("jar", "file", "jrt").contains(protocol)) {
                        return null;
                    }
                    return new URLStreamHandler() {
                        @Override
                        protected URLConnection openConnection(URL address) {
                            throw new AssertionError("the net was asked for " + address);
                        }
                    };
                });
    }

    /// @param args parts of names; none for all files
    public static void main(String[] args) {
        closeTheNet();
        var reader = new ReportReader();
        // Once a PDF was read, PDFBox searches no fonts any more, not even where files are made
        // here.
        outcome(reader, "first.pdf", PdfPieces.of("<</Type/Catalog>>"));
        for (Map.Entry<String, Supplier<byte[]>> file : HostileFiles.all().entrySet()) {
            if (args.length == 0 || List.of(args).stream().anyMatch(file.getKey()::contains)) {
                byte[] bytes = file.getValue().get();
                long start = cpuMillis();
                String outcome = outcome(reader, file.getKey(), bytes);
                long millis = cpuMillis() - start;
                System.out.println(file.getKey() + "\t" + millis + "\t" + outcome);
            }
        }
    }

    /// Of all threads since the program began: what other programs do meanwhile is no fault of a
    /// file's.
    private static long cpuMillis() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
    }

    private static String outcome(ReportReader reader, String name, byte[] bytes) {
        try {
            Report report = reader.ofBytes(name, bytes, Side.LEFT);
            requireClean(report.text());
            return String.valueOf(report.sentences().size());
        } catch (ReadException e) {
            return e.problem().getClass().getSimpleName()
                    + ": "
                    + Messages.text(e.problem().key(), e.problem().arguments().toArray());
        }
    }

    /// No half of a surrogate pair and no forced direction may come through.
    private static void requireClean(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean half =
                    Character.isHighSurrogate(c)
                                    && (at + 1 == text.length()
                                            || !Character.isLowSurrogate(text.charAt(at + 1)))
                            || Character.isLowSurrogate(c)
                                    && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
            if (half || c == '\u202e' || c == '\u202d' || c == 0) {
                throw new AssertionError("not clean at " + at);
            }
        }
    }
}
