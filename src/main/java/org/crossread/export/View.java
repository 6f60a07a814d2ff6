package org.crossread.export;

/// How a comparison is looked at: window and command give it to every export.
///
/// @param marks which words are marked; data formats hold all marks always
public record View(Marks marks, Part part, Theme theme) {

    /// All of it, with what both reports share.
    public static final View PLAIN = of(Marks.SHARED);

    public static View of(Marks marks) {
        return new View(marks, new Part.Whole(), Theme.SYSTEM);
    }
}
