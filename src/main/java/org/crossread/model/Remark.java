package org.crossread.model;

/// What a reader of the file should know about how it was read.
///
/// @param detail a name or a number that belongs to it, empty where there is none
public record Remark(Kind kind, String detail) {

    /// What was done.
    public enum Kind {
        /// A file that came with a mail was not opened; the detail is its name.
        ATTACHMENT,
        /// Words that return on every page, and page numbers, were left out.
        RUNNING_HEADS,
        /// Comments of editors were left out.
        COMMENTS,
        /// Words that are marked as deleted were left out.
        DELETIONS,
        /// The detail tells how many pages hold pictures only.
        PAGES_WITHOUT_TEXT,
        /// Menus, adverts and other parts of the web page were left out.
        WEB_FURNITURE,
        /// The file is damaged: what could be read stands here.
        DAMAGED
    }

    public Remark(Kind kind) {
        this(kind, "");
    }
}
