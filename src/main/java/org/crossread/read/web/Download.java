package org.crossread.read.web;

import org.crossread.read.draft.Allowance;
import org.crossread.read.draft.GivenUp;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Fetches one address over http or https, and nothing that the page names.
public final class Download {

    /// The system property that closes the web: `off`.
    public static final String SWITCH = "crossread.web";

    private static final String OFF = "off";

    private static final int MOST_BYTES = 24 << 20;

    private static final int MOST_REDIRECTS = 5;

    private static final int MOST_MILLIS = 20_000;

    private static final int BUFFER = 1 << 14;

    private static final Pattern CHARSET =
            Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w:.-]{2,40})");

    /// What came.
    ///
    /// @param encoding the name of the character encoding that the server tells; empty if it tells
    ///     none
    public record Page(byte[] bytes, String encoding) {}

    private Download() {}

    /// Whether neither the build (`mvn package -Dweb=off`) nor the property has closed the web.
    public static boolean isAllowed() {
        return !built().equals(OFF) && !System.getProperty(SWITCH, "").equals(OFF);
    }

    /// What the build was told; a build whose switch can't be read fetches nothing.
    private static String built() {
        try (InputStream in = Download.class.getResourceAsStream("switch.txt")) {
            return in == null ? OFF : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException _) {
            return OFF;
        }
    }

    /// Whether the text is an address that can be fetched, alone and whole.
    public static Optional<URI> address(String text) {
        String line = text.strip();
        if (!line.matches("(?i)https?://\\S+")) {
            return Optional.empty();
        }
        try {
            return Optional.of(URI.create(line)).filter(uri -> uri.getHost() != null);
        } catch (IllegalArgumentException _) {
            // Words that only begin like an address.
            return Optional.empty();
        }
    }

    /// @throws IOException if the server can't be reached, refuses or leads elsewhere
    /// too often; its
    ///     words say which
    /// @throws GivenUp if the page is too large or too slow
    public static Page get(URI address, Allowance allowance) throws IOException, GivenUp {
        URI at = address;
        for (int step = 0; step <= MOST_REDIRECTS; step++) {
            HttpURLConnection connection = open(at);
            try {
                int status = connection.getResponseCode();
                if (status == HttpURLConnection.HTTP_OK) {
                    return page(connection, allowance);
                }
                at = redirect(connection, status, at);
            } finally {
                connection.disconnect();
            }
        }
        throw new IOException("too many redirects");
    }

    private static HttpURLConnection open(URI address) throws IOException {
        var connection = (HttpURLConnection) address.toURL().openConnection();
        connection.setInstanceFollowRedirects(false);
        connection.setConnectTimeout(MOST_MILLIS);
        connection.setReadTimeout(MOST_MILLIS);
        connection.setUseCaches(false);
        connection.setRequestProperty("User-Agent", "Crossread");
        connection.setRequestProperty("Accept", "text/html,application/xhtml+xml,*/*;q=0.5");
        return connection;
    }

    private static URI redirect(HttpURLConnection connection, int status, URI from)
            throws IOException {
        String to = String.valueOf(connection.getHeaderField("Location"));
        if (status < 300 || status >= 400) {
            throw new IOException("HTTP " + status);
        }
        try {
            URI next = from.resolve(to);
            boolean weaker = from.getScheme().equals("https") && !"https".equals(next.getScheme());
            if (!weaker && address(next.toString()).isPresent()) {
                return next;
            }
            throw new IOException("HTTP " + status + " to " + to);
        } catch (IllegalArgumentException e) {
            throw new IOException("HTTP " + status + " to " + to, e);
        }
    }

    private static Page page(HttpURLConnection connection, Allowance allowance)
            throws IOException, GivenUp {
        var bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        long end = System.nanoTime() + MOST_MILLIS * 1_000_000L;
        try (InputStream body = connection.getInputStream()) {
            for (int got = body.read(buffer); got >= 0; got = body.read(buffer)) {
                bytes.write(buffer, 0, got);
                allowance.step(bytes.size(), MOST_BYTES);
                if (bytes.size() > MOST_BYTES) {
                    throw new GivenUp(GivenUp.Reason.TOO_MUCH);
                }
                if (System.nanoTime() - end > 0) {
                    throw new GivenUp(GivenUp.Reason.TOO_LONG);
                }
            }
        }
        return new Page(bytes.toByteArray(), encoding(connection.getContentType()));
    }

    private static String encoding(@Nullable String type) {
        Matcher named = CHARSET.matcher(String.valueOf(type));
        return named.find() ? named.group(1) : "";
    }
}
