package org.crossread.privacy;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.ProtocolFamily;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import java.net.SocketImpl;
import java.net.URI;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/// Stands in every way that Java code has to a network, notes each attempt and refuses it.
///
/// As the machine's selector provider (`java.nio.channels.spi.SelectorProvider`) it sees channels,
/// by the socket factories it sees sockets of all kinds, and as proxy selector every use of a URL.
/// Names are looked up by [GuardedNames].
public final class NetworkGuard extends SelectorProvider {

    private static final Queue<String> ATTEMPTS = new ConcurrentLinkedQueue<>();

    /// Takes the places that are not taken by a property or a service.
    @SuppressWarnings("deprecation") // no other way sees a plain socket
    static void install() throws IOException {
        Socket.setSocketImplFactory(() -> refused("socket"));
        ServerSocket.setSocketFactory(() -> refused("server socket"));
        DatagramSocket.setDatagramSocketImplFactory(
                () -> {
                    throw new IllegalStateException(refusal("datagram socket"));
                });
        ProxySelector.setDefault(
                new ProxySelector() {
                    @Override
                    public List<Proxy> select(URI uri) {
                        note("URL " + uri);
                        return List.of(Proxy.NO_PROXY);
                    }

                    @Override
                    public void connectFailed(URI uri, SocketAddress address, IOException cause) {
                        note("URL " + uri);
                    }
                });
    }

    static void note(String attempt) {
        ATTEMPTS.add(attempt);
    }

    /// What has been tried since the last time this was asked.
    static List<String> takeAttempts() {
        List<String> taken = List.copyOf(ATTEMPTS);
        ATTEMPTS.clear();
        return taken;
    }

    private static SocketImpl refused(String what) {
        note(what);
        throw new IllegalStateException("no " + what + " here");
    }

    private static IOException refusal(String what) {
        note(what);
        return new SocketException("no " + what + " here");
    }

    @Override
    public DatagramChannel openDatagramChannel() throws IOException {
        throw refusal("datagram channel");
    }

    @Override
    public DatagramChannel openDatagramChannel(ProtocolFamily family) throws IOException {
        throw refusal("datagram channel");
    }

    @Override
    public Pipe openPipe() throws IOException {
        throw refusal("pipe");
    }

    @Override
    public AbstractSelector openSelector() throws IOException {
        throw refusal("selector");
    }

    @Override
    public ServerSocketChannel openServerSocketChannel() throws IOException {
        throw refusal("server channel");
    }

    @Override
    public SocketChannel openSocketChannel() throws IOException {
        throw refusal("channel");
    }
}
