package org.crossread.quote;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// Reads a part-of-speech model as Apache OpenNLP publishes them: a zip archive whose entry
/// `pos.model` holds a maximum-entropy model in the binary format `GIS`.
///
/// That format: the name, two numbers no longer used, the tags, the patterns (how many of the
/// features that follow share one list of tags), the features' names, all weights.
final class PublishedModel {

    private static final String ENTRY = "pos.model";

    private final DataInputStream in;

    private PublishedModel(InputStream stream) {
        in = new DataInputStream(stream);
    }

    /// @throws IOException if the archive holds no model of that format
    static TagWeights read(InputStream archive) throws IOException {
        var zip = new ZipInputStream(archive);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().equals(ENTRY)) {
                return new PublishedModel(new java.io.BufferedInputStream(zip)).weights();
            }
        }
        throw new IOException("no " + ENTRY);
    }

    private TagWeights weights() throws IOException {
        String format = in.readUTF();
        if (!format.equals("GIS")) {
            throw new IOException("unknown format: " + format);
        }
        in.readInt();
        in.readDouble();
        List<String> tags = names();
        List<String> patterns = names();
        List<String> features = names();
        List<TagWeights.Row> rows = new ArrayList<>(features.size());
        for (String pattern : patterns) {
            String[] numbers = pattern.split(" ");
            int[] outcomes = new int[numbers.length - 1];
            for (int i = 0; i < outcomes.length; i++) {
                outcomes[i] = Integer.parseInt(numbers[i + 1]);
            }
            for (int left = Integer.parseInt(numbers[0]); left > 0; left--) {
                long feature = TagFeatures.named(features.get(rows.size()));
                rows.add(new TagWeights.Row(feature, outcomes, parameters(outcomes.length)));
            }
        }
        return TagWeights.of(tags, rows);
    }

    private List<String> names() throws IOException {
        int count = in.readInt();
        List<String> names = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            names.add(in.readUTF());
        }
        return names;
    }

    private double[] parameters(int count) throws IOException {
        double[] parameters = new double[count];
        for (int i = 0; i < count; i++) {
            parameters[i] = in.readDouble();
        }
        return parameters;
    }
}
