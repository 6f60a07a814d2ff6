package org.crossread.export;

import tools.jackson.core.JsonGenerator;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// A view as it stands in a comparison file.
record ViewFields(
        String marks,
        String theme,
        Optional<List<Integer>> quotations,
        OptionalInt quotation,
        OptionalInt passage) {

    static void write(View view, JsonGenerator json) {
        json.writeObjectPropertyStart("view");
        json.writeStringProperty("marks", Terms.of(view.marks()));
        json.writeStringProperty("theme", Terms.of(view.theme()));
        switch (view.part()) {
            case Part.Whole _ -> {}
            case Part.Filtered(var numbers) -> {
                json.writeArrayPropertyStart("quotations");
                numbers.stream().sorted().forEach(json::writeNumber);
                json.writeEndArray();
            }
            case Part.ChosenQuotation(var number) -> json.writeNumberProperty("quotation", number);
            case Part.ChosenPassage(var index) -> json.writeNumberProperty("passage", index);
        }
        json.writeEndObject();
    }

    View view() {
        return new View(Terms.value(Marks.class, marks), part(), Terms.value(Theme.class, theme));
    }

    private Part part() {
        if (quotation.isPresent()) {
            return new Part.ChosenQuotation(quotation.getAsInt());
        }
        if (passage.isPresent()) {
            return new Part.ChosenPassage(passage.getAsInt());
        }
        return quotations
                .<Part>map(numbers -> new Part.Filtered(Set.copyOf(numbers)))
                .orElseGet(Part.Whole::new);
    }
}
