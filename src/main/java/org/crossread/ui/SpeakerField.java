package org.crossread.ui;

import javafx.scene.control.ComboBox;

import org.crossread.model.Comparison;
import org.crossread.model.Quotation;

import java.util.List;
import java.util.stream.Stream;

/// Where a reader writes who is quoted; everybody who is quoted in either report is offered.
final class SpeakerField extends ComboBox<String> {

    /// In pixels.
    static final double WIDTH = 350;

    /// @param now who it begins with; may be empty
    SpeakerField(Comparison comparison, String now) {
        setId("speaker-name");
        setEditable(true);
        setPrefWidth(WIDTH);
        setMaxWidth(Double.MAX_VALUE);
        getItems().setAll(people(comparison));
        setValue(now);
    }

    /// As it is written now.
    String name() {
        return getEditor().getText();
    }

    /// Everybody who is quoted.
    static List<String> people(Comparison comparison) {
        return Stream.concat(
                        comparison.leftQuotations().stream(), comparison.rightQuotations().stream())
                .map(Quotation::person)
                .filter(person -> !person.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }
}
