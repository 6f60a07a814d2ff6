package org.crossread.export.paper;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The faces that pages are set in.
public final class Faces {

    final Face text = Face.named("SourceSerif4-Regular");
    final Face strong = Face.named("SourceSerif4-SemiBold");
    final Face plain = Face.named("Inter-Regular");
    final Face label = Face.named("Inter-SemiBold");

    private final SystemFaces others;
    private final Set<Integer> missing = new HashSet<>();

    public Faces() {
        this(new SystemFaces());
    }

    Faces(SystemFaces others) {
        this.others = others;
    }

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

    /// The face for a character: the wanted one, else another of the program, else one of the
    /// computer; the wanted one where none has it.
    Face with(int character, Face wanted) {
        if (wanted.has(character)) {
            return wanted;
        }
        return all().stream()
                .filter(face -> face.has(character))
                .findFirst()
                .or(() -> others.with(character))
                .orElse(wanted);
    }

    /// Notes a character that is drawn as a box.
    void lack(int character) {
        missing.add(character);
    }

    /// Characters that were drawn as boxes.
    public Set<Integer> missing() {
        return Set.copyOf(missing);
    }
}
