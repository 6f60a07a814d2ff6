package org.crossread.read;

import org.crossread.model.Side;
import org.crossread.read.draft.GivenUp;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What can go wrong with a person's file. The text of [#key()] says in one sentence what happened
/// and what to do; [#arguments()] are its places.
public sealed interface ReadProblem {

    /// In code units.
    int LONGEST_NAME = 200;

    /// The file's name without its folder, as the person knows it.
    String fileName();

    /// The key of the text for people.
    default String key() {
        return switch (this) {
            case Missing _ -> "read.missing";
            case DeadLink _ -> "read.dead-link";
            case IsFolder _ -> "read.is-folder";
            case Binary _ -> "read.binary";
            case Comparison _ -> "read.comparison";
            case Export _ -> "read.export";
            case Empty _ -> "read.empty";
            case NotAllowed _ -> "read.not-allowed";
            case Unreadable _ -> "read.unreadable";
            case TooLarge _ -> "read.too-large";
            case UnknownFormat _ -> "read.unknown-format";
            case Scripted _ -> "read.scripted";
            case SameTwice _ -> "read.same-twice";
            case Encrypted _ -> "read.encrypted";
            case NoText _ -> "read.no-text";
            case Damaged _ -> "read.damaged";
            case TooMuch _ -> "read.too-much";
            case NoRoom _ -> "read.no-room";
            case TooLong _ -> "read.too-long";
            case WebClosed _ -> "read.web-closed";
            case NotFetched _ -> "read.not-fetched";
        };
    }

    /// What the text names, the file first.
    default List<Object> arguments() {
        return switch (this) {
            case TooLarge large -> List.of(shown(), large.megabytes, large.most);
            case Unreadable unreadable -> List.of(shown(), clipped(unreadable.reason));
            case NotFetched failed -> List.of(shown(), clipped(failed.reason));
            case Missing _,
                    DeadLink _,
                    WebClosed _,
                    IsFolder _,
                    Binary _,
                    Comparison _,
                    Export _,
                    Empty _,
                    NotAllowed _,
                    SameTwice _,
                    Encrypted _,
                    NoText _,
                    Damaged _,
                    TooMuch _,
                    NoRoom _,
                    TooLong _,
                    Scripted _,
                    UnknownFormat _ ->
                    List.of(shown());
        };
    }

    private String shown() {
        return clipped(fileName());
    }

    /// A sentence is no place for a name of a thousand letters.
    private static String clipped(String text) {
        return text.length() <= LONGEST_NAME
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_NAME / 2)) + "…";
    }

    /// There is no such file.
    record Missing(String fileName) implements ReadProblem {}

    /// It is a link, and what that leads to is not there.
    record DeadLink(String fileName) implements ReadProblem {}

    /// It is a folder.
    record IsFolder(String fileName) implements ReadProblem {}

    /// It holds bytes that are no text.
    record Binary(String fileName) implements ReadProblem {}

    /// It is a saved comparison, which is opened and not read.
    record Comparison(String fileName) implements ReadProblem {}

    /// It is what this program has written of a comparison, and no report.
    record Export(String fileName) implements ReadProblem {}

    /// It holds nothing, or only blanks.
    record Empty(String fileName) implements ReadProblem {}

    /// The system does not let this person read it.
    record NotAllowed(String fileName) implements ReadProblem {}

    /// The system failed to deliver it.
    ///
    /// @param reason the system's words
    record Unreadable(String fileName, String reason) implements ReadProblem {}

    /// @param megabytes its size, rounded up
    /// @param most the largest size that is read, in megabytes
    record TooLarge(String fileName, long megabytes, long most) implements ReadProblem {}

    /// It has a format that there is no reader for.
    record UnknownFormat(String fileName) implements ReadProblem {}

    /// It is a page without words: a script would bring them, and none is run here.
    record Scripted(String fileName) implements ReadProblem {}

    /// It asks for a password.
    record Encrypted(String fileName) implements ReadProblem {}

    /// It holds pictures of text only, like a scan.
    record NoText(String fileName) implements ReadProblem {}

    /// It breaks the rules of its format so that nothing can be read.
    record Damaged(String fileName) implements ReadProblem {}

    /// It unfolds to more than the limits allow.
    record TooMuch(String fileName) implements ReadProblem {}

    /// Reading it takes more memory than Java was given.
    record NoRoom(String fileName) implements ReadProblem {}

    /// Reading it took longer than any report takes.
    record TooLong(String fileName) implements ReadProblem {}

    /// Both sides name one file.
    record SameTwice(String fileName) implements ReadProblem {}

    /// It is an address, and this program may not use the web.
    record WebClosed(String fileName) implements ReadProblem {}

    /// The page could not be had from the web.
    ///
    /// @param reason what the server or the system said
    record NotFetched(String fileName, String reason) implements ReadProblem {}

    /// What keeps from finding anything at a path.
    ///
    /// @param fileName what to call it
    static ReadProblem notThere(String fileName, Path file) {
        return Files.isSymbolicLink(file) ? new DeadLink(fileName) : new Missing(fileName);
    }

    /// What a format's reader gave up on.
    static ReadProblem of(String fileName, GivenUp.Reason reason) {
        return switch (reason) {
            case ENCRYPTED -> new Encrypted(fileName);
            case NO_TEXT -> new NoText(fileName);
            case DAMAGED -> new Damaged(fileName);
            case TOO_MUCH -> new TooMuch(fileName);
            case NO_ROOM -> new NoRoom(fileName);
            case TOO_LONG -> new TooLong(fileName);
            case BINARY -> new Binary(fileName);
            case COMPARISON -> new Comparison(fileName);
            case EXPORT -> new Export(fileName);
            case SCRIPTED -> new Scripted(fileName);
            case UNKNOWN -> new UnknownFormat(fileName);
        };
    }

    /// This problem as an exception about one side.
    default ReadException on(Side side) {
        return new ReadException(this, side);
    }
}
