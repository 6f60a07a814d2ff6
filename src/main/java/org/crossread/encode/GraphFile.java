package org.crossread.encode;

import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Makes the network ready when the program is built: the inference library joins the steps of its
/// graph once, as it would at every start, and the weights go to a file of their own, which is
/// mapped into memory where it lies. Loading then takes a third of the time. The same network gives
/// the same bytes, and the vectors stay the same to the last bit.
final class GraphFile {

    /// The network's steps, in the folder `encoder` of an installed program.
    static final String GRAPH = "e5-small-v2-q-graph.onnx";

    /// Its weights, beside them.
    static final String WEIGHTS = "e5-small-v2-q-weights.bin";

    private static final String OUTSIDE = "session.optimized_model_external_initializers_";

    /// In bytes; what is shorter stays in the graph.
    private static final String LEAST_OUTSIDE = "1024";

    private GraphFile() {}

    /// @param arguments the folder of libraries of the program that is being laid out
    public static void main(String[] arguments) throws IOException, OrtException {
        write(Path.of(arguments[0], "encoder"));
    }

    /// @throws OrtException if the inference library refuses the network
    static void write(Path folder) throws IOException, OrtException {
        Files.createDirectories(folder);
        try (var options = new OrtSession.SessionOptions()) {
            options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL);
            // What goes beyond may hold for the processor of the build alone.
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.EXTENDED_OPT);
            options.setOptimizedModelFilePath(folder.resolve(GRAPH).toString());
            options.addConfigEntry(OUTSIDE + "file_name", WEIGHTS);
            options.addConfigEntry(OUTSIDE + "min_size_in_bytes", LEAST_OUTSIDE);
            new NetworkFiles()
                    .environment()
                    .createSession(NetworkFiles.published(), options)
                    .close();
        }
    }
}
