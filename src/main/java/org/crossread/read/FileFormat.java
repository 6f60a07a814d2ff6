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
    EXPORT,
    /// Words shown with a film, each with its time: SubRip or WebVTT.
    SUBTITLES,
    /// A page that Safari has saved with all that belongs to it.
    WEB_ARCHIVE,
    /// Anything, packed by gzip.
    GZIP,
    /// LibreOffice's document as one text of XML.
    FLAT_DOCUMENT,
    /// XML of any other kind: data, in whose tags nobody reads a report.
    XML
}
