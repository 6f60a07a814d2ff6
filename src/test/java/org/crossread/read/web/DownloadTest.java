package org.crossread.read.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import org.crossread.model.Report;
import org.crossread.model.Side;
import org.crossread.read.Manner;
import org.crossread.read.ReadException;
import org.crossread.read.ReadProblem;
import org.crossread.read.ReportReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class DownloadTest {

    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());

    private HttpServer server;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/page", exchange -> answer(exchange, 200, "text/html; charset=windows-1251"));
        server.createContext("/moved", exchange -> moved(exchange, "/page"));
        server.createContext("/round", exchange -> moved(exchange, "/round"));
        server.createContext("/file", exchange -> moved(exchange, "file:///etc/passwd"));
        server.createContext("/gone", exchange -> answer(exchange, 404, "text/html"));
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange, int status, String type) throws IOException {
        asked.add(exchange.getRequestURI().getPath());
        byte[] page =
                "<html><article><h1>Мост</h1><p>Мост закрыт до весны. <img src=/picture.png></p></article></html>"
                        .getBytes("windows-1251");
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, page.length);
        try (var body = exchange.getResponseBody()) {
            body.write(page);
        }
    }

    private void moved(HttpExchange exchange, String to) throws IOException {
        asked.add(exchange.getRequestURI().getPath());
        exchange.getResponseHeaders().set("Location", to);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + server.getAddress().getPort() + path);
    }

    private Report read(String path) throws ReadException {
        return new ReportReader().ofAddress(address(path), Side.LEFT, Manner.PLAIN);
    }

    private ReadProblem problem(String path) {
        return assertThrows(ReadException.class, () -> read(path)).problem();
    }

    @Test
    void aPageIsFetchedAloneInTheEncodingThatItsServerTells() throws Exception {
        Report report = read("/moved");
        assertEquals("Мост\n\nМост закрыт до весны.", report.text());
        assertEquals(List.of("/moved", "/page"), asked);
    }

    @Test
    void aServerThatLeadsInCirclesOrToFilesIsLeft() {
        assertInstanceOf(ReadProblem.NotFetched.class, problem("/round"));
        assertTrue(asked.size() <= 6, asked::toString);
        assertInstanceOf(ReadProblem.NotFetched.class, problem("/file"));
        assertInstanceOf(ReadProblem.NotFetched.class, problem("/gone"));
    }

    @Test
    void aClosedWebIsNeverAsked() {
        System.setProperty(Download.SWITCH, "off");
        try {
            assertInstanceOf(ReadProblem.WebClosed.class, problem("/page"));
            assertEquals(List.of(), asked);
        } finally {
            System.clearProperty(Download.SWITCH);
        }
    }

    @Test
    void onlyALoneWholeAddressIsOne() {
        assertTrue(Download.address(" https://example.org/a?b ").isPresent());
        for (String none :
                List.of(
                        "ftp://example.org/",
                        "file:///etc/passwd",
                        "https://",
                        "see https://a.org/",
                        "http://[x")) {
            assertTrue(Download.address(none).isEmpty(), none);
        }
    }
}
