package org.crossread.ui;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

import org.crossread.l10n.Messages;
import org.crossread.model.Side;
import org.crossread.ui.finding.Wording;

import java.nio.charset.Charset;
import java.util.List;
import java.util.function.Consumer;

/// The character encoding that a page was read with; another one reads it anew. Where the file's
/// format leaves no choice, and where it was pasted, there is none.
final class EncodingMenu extends MenuButton {

    private static final List<String> NAMES =
            List.of(
                    "UTF-8",
                    "UTF-16LE",
                    "UTF-16BE",
                    "windows-1252",
                    "windows-1250",
                    "windows-1251",
                    "windows-1253",
                    "windows-1254",
                    "windows-1255",
                    "windows-1256",
                    "windows-1257",
                    "ISO-8859-15",
                    "ISO-8859-2",
                    "ISO-8859-5",
                    "ISO-8859-7",
                    "KOI8-R",
                    "KOI8-U",
                    "IBM850",
                    "IBM866",
                    "x-MacRoman",
                    "windows-31j",
                    "EUC-JP",
                    "GB18030",
                    "Big5",
                    "EUC-KR",
                    "TIS-620");

    EncodingMenu(ReaderState state, Side side, Openings openings) {
        getStyleClass().add("encoding");
        setId(side == Side.LEFT ? "encoding-left" : "encoding-right");
        setMinWidth(USE_PREF_SIZE);
        // To ask for a charset loads it, with tables as large as its script.
        setOnShowing(_ -> fill(name -> openings.recode(side, name)));
        state.readingProperty()
                .subscribe(reading -> show(reading.page(side), side, openings.canRecode(side)));
    }

    private void fill(Consumer<String> recode) {
        if (getItems().isEmpty()) {
            NAMES.stream().filter(Charset::isSupported).forEach(name -> add(name, recode));
        }
    }

    private void add(String name, Consumer<String> recode) {
        MenuItem item = new MenuItem(name);
        item.setOnAction(_ -> recode.accept(name));
        getItems().add(item);
    }

    private void show(PageState page, Side side, boolean canRecode) {
        String encoding =
                canRecode && page instanceof PageState.Shown(var report)
                        ? report.origin().encoding()
                        : "";
        setText(encoding);
        setVisible(!encoding.isEmpty());
        setAccessibleText(Messages.text("reader.encoding.name", Wording.side(side), encoding));
    }
}
