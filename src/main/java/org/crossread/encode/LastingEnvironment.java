package org.crossread.encode;

import ai.onnxruntime.OrtEnvironment;

import java.lang.reflect.Field;
import java.lang.reflect.Method;

/// Keeps what the inference library works with until the process is gone.
///
/// The library takes its environment apart as soon as the program is asked to end (Ctrl+C, the end
/// of a session), while another thread may be reading the network with it: that breaks off the
/// process with a report of a crash. It counts who holds the environment, so one more holder keeps
/// it whole. The library's interface for Java lets one hold it once only; what it has inside for
/// that is called here, and where another version has it no more, nothing is changed.
final class LastingEnvironment {

    private static final int WARNINGS = 2;

    private LastingEnvironment() {}

    /// Loads the library.
    ///
    /// @throws IllegalStateException if the process is ending
    static OrtEnvironment get() {
        hold();
        return OrtEnvironment.getEnvironment();
    }

    private static void hold() {
        try {
            Class<?> environment = Class.forName("ai.onnxruntime.OrtEnvironment");
            Class<?> runtime = Class.forName("ai.onnxruntime.OnnxRuntime");
            Field library = runtime.getDeclaredField("ortApiHandle");
            library.setAccessible(true);
            Method hold =
                    environment.getDeclaredMethod(
                            "createHandle", long.class, int.class, String.class);
            hold.setAccessible(true);
            hold.invoke(null, library.getLong(null), WARNINGS, "crossread");
        } catch (ReflectiveOperationException e) {
            System.getLogger(LastingEnvironment.class.getName())
                    .log(System.Logger.Level.DEBUG, "the encoder is held once only", e);
        }
    }
}
