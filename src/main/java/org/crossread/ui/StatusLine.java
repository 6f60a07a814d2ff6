package org.crossread.ui;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.crossread.l10n.Messages;
import org.crossread.ui.finding.FindingKind;
import org.crossread.ui.finding.Selection;
import org.crossread.ui.finding.Summary;
import org.crossread.ui.finding.Topic;

import java.util.List;

/// The line below the pages: where the reader is, a short word when something is worth saying, and
/// what the marks mean.
final class StatusLine extends HBox {

    private final FittedLine words = new FittedLine();
    private final Legends legends;
    private final WorkLine work;
    private final ReaderState state;
    private final FindState find;

    StatusLine(ReaderState state, FindState find, WorkLine work) {
        this.state = state;
        this.find = find;
        setId("status");
        getStyleClass().add("status-line");
        this.work = work;
        legends = new Legends(state.readingProperty().map(now -> now.findings().looks()));
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(work, words, legends);
        state.visitProperty().subscribe(_ -> show());
        state.readingProperty().subscribe(_ -> show());
        state.topicProperty().subscribe(_ -> show());
        state.notices().wordsProperty().subscribe(_ -> show());
        find.toldProperty().subscribe(_ -> show());
        state.notices().faultProperty().subscribe(this::offerDetails);
    }

    @Override
    protected void layoutChildren() {
        double others = work.isManaged() ? work.prefWidth(-1) + getSpacing() : 0;
        double inner = getWidth() - snappedLeftInset() - snappedRightInset();
        legends.fit(inner - others - words.leastWidth() - getSpacing());
        super.layoutChildren();
    }

    /// Faults are rare: the button is made for the first one.
    private void offerDetails(boolean isFault) {
        legends.getChildren().removeIf(Button.class::isInstance);
        if (isFault) {
            Button copy = new Button(Messages.text("reader.details"));
            copy.setId("copy-details");
            copy.setMinWidth(Region.USE_PREF_SIZE);
            copy.setOnAction(_ -> state.notices().copyFault());
            legends.getChildren().addFirst(copy);
        }
    }

    private void show() {
        Selection selection = state.selection();
        int count = state.items().size();
        String found = find.toldProperty().get();
        String notice = state.notices().wordsProperty().get();
        if (!found.isEmpty()) {
            show(found);
        } else if (!notice.isEmpty() && (selection.isNothing() || count == 0)) {
            show(notice);
        } else if (selection.isNothing()
                || selection.index() >= count
                || selection.topic() != state.topicProperty().get()) {
            show(overview(count));
        } else {
            Summary told = Summary.of(state.reading().findings(), selection);
            words.show(
                    new FittedLine.Words(
                            Messages.text("reader.count", selection.index() + 1),
                            " " + of(count) + part(told.relation()),
                            told.differences().stream().map(one -> ", " + one).toList(),
                            part(checked()) + part(notice)));
        }
    }

    private void show(String weak) {
        words.show(new FittedLine.Words("", weak, List.of(), ""));
    }

    private String overview(int count) {
        if (!state.reading().isCompared()) {
            return "";
        }
        return Narrowing.words(state.reading().findings(), state.topicProperty().get())
                        .orElseGet(() -> counted(count))
                + part(checked());
    }

    /// What is unusual about words stands in the list of changes, and is none.
    private String counted(int count) {
        int odd =
                (int)
                        state.items().stream()
                                .filter(item -> item.kind() == FindingKind.ODD_WORDS)
                                .count();
        String rest = odd == 0 ? "" : Messages.text("reader.count.odd-words", odd);
        return odd > 0 && odd == count
                ? rest
                : Messages.text(key("reader.count."), count - odd) + part(rest);
    }

    /// How many quotations are checked, once one is.
    private String checked() {
        boolean any = !state.reading().findings().comparison().byHand().checks().isEmpty();
        boolean quotations = state.topicProperty().get() == Topic.QUOTATIONS;
        return any && quotations ? Ticks.progressInFull(state) : "";
    }

    private String of(int count) {
        return Messages.text(key("reader.place."), count);
    }

    private String key(String prefix) {
        return prefix
                + switch (state.topicProperty().get()) {
                    case QUOTATIONS -> "quotations";
                    case PASSAGES -> "passages";
                    case FLAGS -> "flags";
                    case NOTES -> "notes";
                };
    }

    private static String part(String words) {
        return words.isEmpty() ? "" : " \u00b7 " + words;
    }
}
