package org.crossread.ui;

import javafx.scene.input.Clipboard;

import org.crossread.l10n.Messages;
import org.crossread.model.Origin;
import org.crossread.model.Side;
import org.crossread.read.ReportReader;

import java.io.File;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// All ways to get reports onto the pages: dialogs, drops, the command line, the pairs opened last,
/// the sample.
final class Openings {

    /// Markup that a plain text would lose.
    private static final Pattern MARKUP =
            Pattern.compile(
                    "(?i)<(?:p|div|h[1-6]|li|blockquote|article|table|br|b|strong|i|em)\\b");

    private final ReaderState state;
    private final Opening opening;
    private final FileChoice files;
    private final RecentPairs recent;
    private final Shelf shelf;
    private Consumer<Path> comparisons = _ -> {};

    Openings(
            ReaderState state, Opening opening, FileChoice files, RecentPairs recent, Shelf shelf) {
        this.state = state;
        this.opening = opening;
        this.files = files;
        this.recent = recent;
        this.shelf = shelf;
        opening.workProperty().subscribe(work -> work.ifPresentOrElse(_ -> {}, this::remember));
    }

    /// Asks for files: two are a pair, one goes to the first page that is empty, the rest to the
    /// shelf.
    void choose() {
        drop(Optional.empty(), files.toOpen(Messages.text("reader.open.title")));
    }

    private Side firstFree() {
        return state.reading().left().isShown() && !state.reading().right().isShown()
                ? Side.RIGHT
                : Side.LEFT;
    }

    /// Asks for the file of one page; two files are a pair.
    void choose(Side side) {
        List<Path> chosen =
                files.toOpen(
                        Messages.text(
                                side == Side.LEFT ? "reader.open.left" : "reader.open.right"));
        drop(Optional.of(side), chosen);
    }

    /// Takes files that were dropped: two are a pair, one goes to the page it was dropped on. What
    /// is more than two stands on the shelf.
    void drop(Optional<Side> on, List<Path> dropped) {
        if (dropped.size() > 2) {
            shelf.add(dropped);
            pair(dropped.getFirst(), dropped.get(1));
            state.say(Messages.text("reader.notice.shelved", dropped.size() - 2));
        } else if (dropped.size() == 2) {
            pair(dropped.getFirst(), dropped.get(1));
        } else {
            dropped.forEach(file -> file(on.orElseGet(this::firstFree), file));
        }
    }

    void file(Side side, Path file) {
        files.begin(file);
        if (FoundFile.isComparison(file)) {
            comparisons.accept(file);
        } else {
            opening.open(side, new Source.File(file));
        }
    }

    /// @param open opens a comparison file, which takes both pages
    void setComparisons(Consumer<Path> open) {
        comparisons = open;
    }

    void pair(Path left, Path right) {
        files.begin(left);
        opening.openPair(new Source.File(left), new Source.File(right));
    }

    /// Opens what was read before.
    void again(PairFiles known) {
        switch (known) {
            case PairFiles.Reports(Path left, Path right) -> pair(left, right);
            case PairFiles.Saved(Path file) -> file(Side.LEFT, file);
        }
    }

    /// Asks for files that go to the shelf and not to the pages.
    void shelve() {
        shelf.add(files.toRead(Messages.text("reader.shelf.title")));
    }

    /// Puts a report of the shelf on a page. One that is on the other page changes places with what
    /// is here.
    void take(Side side, Shelved chosen) {
        if (shelf.isOn(side, chosen)) {
            return;
        }
        if (shelf.isOn(side.other(), chosen)) {
            opening.swap();
        } else if (chosen.source() instanceof Source.File(Path file)) {
            file(side, file);
        } else {
            opening.open(side, chosen.source());
        }
    }

    void sample(SamplePair pair) {
        opening.openPair(pair.source(Side.LEFT), pair.source(Side.RIGHT));
    }

    /// Takes what stands on the clipboard: files, else text.
    void paste(Side side) {
        take(Clipboard.getSystemClipboard(), Optional.of(side));
    }

    /// The same, to the page that has the focus or is still empty.
    void pasteWhere(Side focused) {
        paste(isShown(Side.LEFT) == isShown(Side.RIGHT) ? focused : firstFree());
    }

    private boolean isShown(Side side) {
        return state.reading().page(side).isShown();
    }

    /// Takes files or text, from the clipboard or dragged.
    ///
    /// @param on the page for a single report; empty for the first that is free
    /// @return whether there was anything
    boolean take(Clipboard clipboard, Optional<Side> on) {
        List<File> given = clipboard.hasFiles() ? clipboard.getFiles() : List.of();
        String text = text(clipboard);
        if (!given.isEmpty()) {
            drop(on, given.stream().map(File::toPath).toList());
        } else if (text.isBlank() && !isMarkup(clipboard)) {
            state.say(Messages.text("reader.notice.nothing-to-paste"));
        } else {
            opening.open(
                    on.orElseGet(this::firstFree),
                    words(clipboard, text),
                    Messages.text("reader.done.paste"));
        }
        return !given.isEmpty() || !text.isBlank() || isMarkup(clipboard);
    }

    /// What somebody wrote, or the address that a link leads to.
    private static String text(Clipboard clipboard) {
        String text = Objects.requireNonNullElse(clipboard.getString(), "");
        return text.isBlank() ? Objects.requireNonNullElse(clipboard.getUrl(), "") : text;
    }

    /// A lone address is fetched, what came from a page keeps its paragraphs and what is set off.
    private static Source words(Clipboard clipboard, String text) {
        String name = Messages.text("reader.pasted");
        return ReportReader.address(text)
                .<Source>map(Source.Address::new)
                .orElseGet(
                        () ->
                                isMarkup(clipboard)
                                        ? new Source.Piece(name, html(clipboard))
                                        : new Source.Pasted(name, text));
    }

    private static boolean isMarkup(Clipboard clipboard) {
        return MARKUP.matcher(html(clipboard)).find();
    }

    private static String html(Clipboard clipboard) {
        return Objects.requireNonNullElse(clipboard.getHtml(), "");
    }

    /// Whether what a page shows came as bytes that can be read in another way.
    boolean canRecode(Side side) {
        return opening.source(side).filter(Source::isEncoded).isPresent();
    }

    /// Reads what a page shows once more, in another character encoding.
    void recode(Side side, String encoding) {
        opening.source(side)
                .ifPresent(source -> opening.open(side, Source.Recoded.of(source, encoding)));
    }

    /// Work has ended: a pair of files that is on both pages now is a recent one.
    private void remember() {
        if (isShown(Side.LEFT) && isShown(Side.RIGHT)) {
            reports().ifPresent(this::remember);
        }
    }

    /// The reports on the pages are read from these files from now on.
    void remember(PairFiles files) {
        recent.add(
                new RecentPair(
                        files,
                        title(Side.LEFT),
                        title(Side.RIGHT),
                        Instant.now(),
                        false,
                        PairView.FRESH));
    }

    /// An empty report has none and goes by its file.
    private String title(Side side) {
        Origin origin = state.reading().origin(side);
        return origin.title().isBlank() ? origin.fileName() : origin.title();
    }

    private Optional<PairFiles> reports() {
        return file(Side.LEFT)
                .flatMap(left -> file(Side.RIGHT).map(right -> new PairFiles.Reports(left, right)));
    }

    private Optional<Path> file(Side side) {
        return opening.source(side)
                .flatMap(Source::file)
                .map(path -> path.toAbsolutePath().normalize());
    }

    /// What is remembered of the two files that are open.
    Optional<RecentPair> remembered() {
        return reports().flatMap(recent::of);
    }
}
