package org.crossread.ui;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.crossread.model.Side;
import org.crossread.ui.page.PageType;

import java.util.Arrays;
import java.util.List;
import java.util.prefs.Preferences;

/// How the reader likes to read: face, size, line height, theme. Remembered from one time to the
/// next.
final class ReaderSettings {

    /// Lines in times the size of the type.
    static final List<Double> LINE_HEIGHTS = List.of(1.4, 1.55, 1.8);

    /// Which colours the window has.
    enum Theme {
        SYSTEM("reader.theme.system"),
        LIGHT("reader.theme.light"),
        SEPIA("reader.theme.sepia"),
        DARK("reader.theme.dark"),
        CONTRAST_LIGHT("reader.theme.contrast-light"),
        CONTRAST_DARK("reader.theme.contrast-dark");

        private final String key;

        Theme(String key) {
            this.key = key;
        }

        /// The key of its name.
        String key() {
            return key;
        }
    }

    /// Whether the list is to be seen.
    enum ListWish {
        /// Where the window is wide enough.
        AS_FITS,
        SHOWN,
        HIDDEN
    }

    private final DoubleProperty listWidth = new SimpleDoubleProperty();
    private final ObjectProperty<ListWish> list = new SimpleObjectProperty<>();
    private final ObjectProperty<String> face = new SimpleObjectProperty<>();
    private final Zoom zoom;
    private final BooleanProperty folded = new SimpleBooleanProperty();
    private final BooleanProperty map = new SimpleBooleanProperty();
    private final BooleanProperty bands = new SimpleBooleanProperty();
    private final ObjectProperty<Double> lineHeight = new SimpleObjectProperty<>();
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>();
    private final BooleanProperty letters = new SimpleBooleanProperty();
    private final BooleanProperty lexical = new SimpleBooleanProperty();
    private final ObjectProperty<String> language = new SimpleObjectProperty<>();

    ReaderSettings(Preferences store) {
        String known = store.get("face", Faces.READING.getFirst());
        face.set(Faces.READING.contains(known) ? known : Faces.READING.getFirst());
        zoom = new Zoom(store);
        double height = store.getDouble("line-height", 1.55);
        lineHeight.set(LINE_HEIGHTS.contains(height) ? height : 1.55);
        theme.set(theme(store.get("theme", Theme.SYSTEM.name())));
        face.subscribe(Faces::ready);
        face.subscribe(value -> store.put("face", value));
        lineHeight.subscribe(value -> store.putDouble("line-height", value));
        theme.subscribe(value -> store.put("theme", value.name()));
        listWidth.set(store.getDouble("list-width", 0));
        listWidth.subscribe(value -> store.putDouble("list-width", value.doubleValue()));
        list.set(named(ListWish.values(), store.get("list", ""), ListWish.AS_FITS));
        list.subscribe(value -> store.put("list", value.name()));
        map.set(store.getBoolean("map", true));
        map.subscribe(value -> store.putBoolean("map", value));
        bands.set(store.getBoolean("bands", true));
        bands.subscribe(value -> store.putBoolean("bands", value));
        folded.set(store.getBoolean("folded", false));
        folded.subscribe(value -> store.putBoolean("folded", value));
        letters.set(store.getBoolean("letters", true));
        letters.subscribe(value -> store.putBoolean("letters", value));
        lexical.set(store.getBoolean("lexical", false));
        lexical.subscribe(value -> store.putBoolean("lexical", value));
        language.set(Languages.chosen(store));
        language.subscribe(value -> Languages.choose(store, value));
    }

    static Theme theme(String name) {
        return named(Theme.values(), name, Theme.SYSTEM);
    }

    /// The value of a name; `otherwise` where another version wrote it.
    static <E extends Enum<E>> E named(E[] values, String name, E otherwise) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(otherwise);
    }

    /// The list's width in pixels; 0 for the one it has by itself.
    DoubleProperty listWidthProperty() {
        return listWidth;
    }

    ObjectProperty<ListWish> listProperty() {
        return list;
    }

    ObjectProperty<String> faceProperty() {
        return face;
    }

    Zoom zoom() {
        return zoom;
    }

    /// Whether the map stands beside the pages.
    BooleanProperty mapProperty() {
        return map;
    }

    /// Whether bands join the pages.
    BooleanProperty bandsProperty() {
        return bands;
    }

    /// Whether the pages fold away what has no counterpart.
    BooleanProperty foldedProperty() {
        return folded;
    }

    ObjectProperty<Double> lineHeightProperty() {
        return lineHeight;
    }

    ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /// Whether reports are compared by their words alone, in a fraction of the time.
    BooleanProperty lexicalProperty() {
        return lexical;
    }

    /// Whether single letters are keys where nothing is typed.
    BooleanProperty lettersProperty() {
        return letters;
    }

    /// The language of the window's texts from the next start on; empty for the system's.
    ObjectProperty<String> languageProperty() {
        return language;
    }

    /// The reader's face and line height in another size.
    ///
    /// @param size in pixels
    PageType type(double size) {
        return PageType.of(face.get(), size, lineHeight.get());
    }

    /// The type a report is set in.
    PageType type(Side side) {
        return type(PageType.SIZE * zoom.of(side).get());
    }
}
