package org.crossread.privacy;

import java.io.IOException;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.net.InetAddress;
import java.net.Socket;

/// What the program must not do: a socket and a look-up of Java code, a socket of native code that
/// stays open. None reaches a network.
final class Leak {

    private static final int INTERNET = 2;
    private static final int STREAM = 1;

    private Leak() {}

    static void open() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), 9)) {
            throw new AssertionError("connected: " + socket);
        } catch (IOException | IllegalStateException _) {
            // Refused by the guard, as it should be.
        }
        try {
            throw new AssertionError(InetAddress.getByName("leak.example"));
        } catch (IOException _) {
            // The same.
        }
        openNative();
    }

    /// As a library would that is not written in Java.
    @SuppressWarnings("restricted")
    private static void openNative() {
        Linker linker = Linker.nativeLinker();
        var types =
                FunctionDescriptor.of(
                        ValueLayout.JAVA_INT,
                        ValueLayout.JAVA_INT,
                        ValueLayout.JAVA_INT,
                        ValueLayout.JAVA_INT);
        var socket = linker.defaultLookup().find("socket").orElseThrow();
        try {
            int handle =
                    (int) linker.downcallHandle(socket, types).invokeExact(INTERNET, STREAM, 0);
            if (handle < 0) {
                throw new AssertionError("no socket");
            }
        } catch (Throwable broken) {
            throw new AssertionError(broken);
        }
    }
}
