package org.crossread.export.paper;

import java.util.List;

/// The faces that pages are set in.
public final class Faces {

    final Face text = new Face("SourceSerif4-Regular");
    final Face strong = new Face("SourceSerif4-SemiBold");
    final Face plain = new Face("Inter-Regular");
    final Face label = new Face("Inter-SemiBold");

    public List<Face> all() {
        return List.of(text, strong, plain, label);
    }

    public Face text() {
        return text;
    }

    public Face strong() {
        return strong;
    }

    public Face plain() {
        return plain;
    }

    public Face label() {
        return label;
    }

    /// The face for a character: the wanted one, else another that has it.
    Face with(int character, Face wanted) {
        if (wanted.has(character)) {
            return wanted;
        }
        return all().stream().filter(face -> face.has(character)).findFirst().orElse(wanted);
    }
}
