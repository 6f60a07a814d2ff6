package org.crossread.archive;

import java.util.function.IntPredicate;

/// For each number the reports that have it: two primitive arrays, sorted by the numbers' first
/// bits in two passes over them, without comparing. Numbers with the same first bits stand
/// together, about four of them, in the order of the reports.
final class Postings {

    /// What more reports than this have is boilerplate and leads to none of them; passim's default
    /// (Smith, Cordell and Mullen 2015).
    static final int MOST = 100;

    private static final int TOGETHER = 4;

    private final boolean isRareOnly;
    private final int shift;
    private final int[] ends;
    private final int[] numbers;
    private final int[] reports;

    /// @param lists the numbers of each report, each once
    /// @param bits how many bits a number has, 1 to 32
    /// @param choice which numbers are worth a place
    /// @param isRareOnly whether those are in [#MOST] reports at most
    Postings(IntLists lists, int bits, IntPredicate choice, boolean isRareOnly) {
        this.isRareOnly = isRareOnly;
        IntLog chosen = new IntLog();
        IntLog owners = new IntLog();
        lists.forEach(
                (report, number) -> {
                    if (choice.test(number)) {
                        chosen.add(number);
                        owners.add(report);
                    }
                });
        int size = chosen.size();
        int wanted = Math.max(1, size / TOGETHER);
        int kept = Math.min(bits, Integer.SIZE - Integer.numberOfLeadingZeros(wanted));
        shift = bits - kept;
        ends = new int[(1 << kept) + 1];
        for (int i = 0; i < size; i++) {
            ends[group(chosen.get(i)) + 1]++;
        }
        for (int i = 1; i < ends.length; i++) {
            ends[i] += ends[i - 1];
        }
        numbers = new int[size];
        reports = new int[size];
        for (int i = 0; i < size; i++) {
            // What was the beginning of the group becomes its end.
            int place = ends[group(chosen.get(i))]++;
            numbers[place] = chosen.get(i);
            reports[place] = owners.get(i);
        }
    }

    private int group(int number) {
        return number >>> shift;
    }

    /// Finds the reports before `before` that have the number, rising.
    ///
    /// @param into takes them, at most [#MOST]
    /// @return how many there are; 0 where more than [#MOST] have the number
    int reports(int number, int before, int... into) {
        int group = group(number);
        int count = 0;
        int found = 0;
        for (int at = group == 0 ? 0 : ends[group - 1]; at < ends[group]; at++) {
            boolean isBefore = reports[at] < before;
            if (isRareOnly && !isBefore) {
                return found;
            }
            if (numbers[at] == number) {
                if (++count > MOST) {
                    return 0;
                }
                if (isBefore) {
                    into[found++] = reports[at];
                }
            }
        }
        return found;
    }
}
