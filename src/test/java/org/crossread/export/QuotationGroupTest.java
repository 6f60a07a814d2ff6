package org.crossread.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.crossread.model.Comparison;
import org.crossread.model.Quotation;
import org.crossread.model.QuotationGroup;
import org.crossread.model.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.stream.IntStream;

class QuotationGroupTest {

    @Test
    void quotationsOfBothReportsComeFirstAndRepeatsShareANumber() {
        assertEquals(
                List.of("1 [0] [1, 4]", "2 [1] [2]", "3 [3] [0]", "4 [4] [3]", "5 [2] []"),
                QuotationGroup.of(HarbourPair.comparison()).stream()
                        .map(QuotationGroupTest::told)
                        .toList());
    }

    private static String told(QuotationGroup group) {
        return group.number() + " " + ids(group, Side.LEFT) + " " + ids(group, Side.RIGHT);
    }

    private static List<Integer> ids(QuotationGroup group, Side side) {
        return group.quotations(side).stream().map(Quotation::id).toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void everySpokenQuotationIsInOneGroupAndNumbersCountUp(long seed) {
        Comparison comparison = new RandomComparison(seed).comparison();
        List<QuotationGroup> groups = QuotationGroup.of(comparison);
        for (Side side : Side.values()) {
            assertEquals(
                    comparison.quotations(side).stream()
                            .filter(quotation -> quotation.kind().isSpeech())
                            .toList(),
                    groups.stream()
                            .flatMap(group -> group.quotations(side).stream())
                            .sorted(java.util.Comparator.comparingInt(Quotation::id))
                            .toList());
        }
        assertEquals(
                IntStream.rangeClosed(1, groups.size()).boxed().toList(),
                groups.stream().map(QuotationGroup::number).toList());
    }
}
