package org.crossread.export;

import org.crossread.model.ByHand;
import org.crossread.model.Comparison;
import org.crossread.model.HandChange;
import org.crossread.model.Place;
import org.crossread.model.Side;
import org.crossread.model.Span;
import org.crossread.model.Transcript;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A program that saves one comparison over and over, a step further each time, and says so when it
/// has: it is made to be killed.
final class SavingProcess {

    private SavingProcess() {}

    /// @param arguments the file, and how many times to save it
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        var store = new ComparisonStore();
        int step = Files.exists(file) ? step(store.open(file)) : 0;
        for (int times = Integer.parseInt(arguments[1]); times > 0; times--) {
            step++;
            store.keep(at(step), file);
            store.save(at(step), file);
            System.out.println(step);
        }
    }

    static SavedComparison at(int step) {
        Comparison found = HarbourPair.comparison();
        var note = new HandChange.Noted(new Place.On(Side.LEFT, new Span(0, 5)), "step " + step);
        var changed =
                new Comparison(
                        found.left(),
                        found.right(),
                        found.leftQuotations(),
                        found.rightQuotations(),
                        found.alignment(),
                        found.links(),
                        found.repeats(),
                        found.figures(),
                        found.oddWords(),
                        true,
                        ByHand.NONE.with(note),
                        Transcript.NONE);
        return new SavedComparison(changed, found, View.PLAIN);
    }

    static int step(SavedComparison saved) {
        String note = saved.comparison().byHand().notes().values().iterator().next();
        return Integer.parseInt(note.substring("step ".length()));
    }
}
