package org.crossread.quote;

/// What a sentence holds outside its quotation marks, gathered once for all marked words in it.
///
/// @param words how many words there are
/// @param marks how many marked stretches the sentence has
/// @param holdsVerb whether one of the words is a verb
/// @param holdsDate whether one is a number or the name of a day or month
record Outside(int words, int marks, boolean holdsVerb, boolean holdsDate) {

    static Outside of(Clause clause) {
        Frame frame = clause.frame;
        int words = 0;
        int marks = 0;
        boolean verb = false;
        boolean date = false;
        for (int i = 0; i < frame.size(); i++) {
            if (frame.isMarked(i)) {
                marks += frame.mark(i) != frame.mark(i - 1) ? 1 : 0;
            } else {
                words += frame.is(i, Tag.PUNCT) ? 0 : 1;
                verb |= clause.isVerb(i);
                date |= clause.frame.isA(i, WordClass.DATES) || frame.is(i, Tag.NUM);
            }
        }
        return new Outside(words, marks, verb, date);
    }
}
