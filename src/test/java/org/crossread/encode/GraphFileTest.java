package org.crossread.encode;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.onnxruntime.OrtException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The network that the build makes ready, beside the published one.
class GraphFileTest {

    private static final List<String> TEXTS =
            List.of(
                    "Ukraine has pressed NATO to speed up its entry.",
                    "Bridge closed",
                    "The council approved the new bridge over the river on Monday, the mayor"
                            + " said.");

    @TempDir Path folder;

    @Test
    void theReadyNetworkGivesTheVectorsOfThePublishedOne()
            throws IOException, OrtException, EncoderMissing {
        Path installed = Files.createDirectories(folder.resolve("for Zoë"));
        GraphFile.write(installed.resolve("encoder"));
        try (var published = OnnxEncoder.load(new NetworkFiles(folder));
                var ready = OnnxEncoder.load(new NetworkFiles(installed))) {
            assertArrayEquals(published.encode(TEXTS), ready.encode(TEXTS));
        }
    }

    @Test
    void theSameNetworkGivesTheSameBytes() throws IOException, OrtException {
        GraphFile.write(folder.resolve("one"));
        GraphFile.write(folder.resolve("two"));
        for (String file : List.of(GraphFile.GRAPH, GraphFile.WEIGHTS)) {
            Path one = folder.resolve("one", file);
            assertEquals(-1, Files.mismatch(one, folder.resolve("two", file)), file);
        }
    }
}
