package org.crossread.export.paper;

/// Colours by what they mean.
public enum Tint {
    PAPER(0xffffff, 0x17181b),
    TEXT(0x1b1b1b, 0xe8e6e1),
    SOFT(0x55595f, 0xa3a6ac),
    RULE(0xc9c6be, 0x3d4047),
    SHARED(0xcfe3f8, 0x1a426b),
    MEANING(0xeaf2fb, 0x1c2a3a),
    CHANGED(0xffd9a0, 0x5c3a06),
    AGREES(0x0b5cad, 0x63adff),
    DIFFERS(0xb34700, 0xffb454),
    NEUTRAL(0x6b6f76, 0x94969b),
    ON_STRONG(0xffffff, 0x101114);

    private final int light;
    private final int dark;

    Tint(int light, int dark) {
        this.light = light;
        this.dark = dark;
    }

    /// Red, green and blue, eight bits each.
    public int rgb(boolean isDark) {
        return isDark ? dark : light;
    }
}
