package org.crossread.read;

/// The formats that reports come in.
enum FileFormat {
    TEXT,
    MARKDOWN,
    HTML,
    PDF,
    /// A zip: DOCX, ODT, EPUB, or none of them.
    PACKED,
    RTF,
    MAIL,
    /// Microsoft's older container: a DOC, or a DOCX with a password.
    COMPOUND,
    /// A comparison that this program saved: two reports, and no report.
    COMPARISON,
    /// What this program has written of a comparison, as data or as a page.
    EXPORT
}
