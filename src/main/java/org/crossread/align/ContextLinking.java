package org.crossread.align;

import java.util.ArrayList;
import java.util.List;

/// Links words that say the same where they stand, as the encoder sees them, though no dictionary
/// knows it: `depart` and `evacuate`, `conveyed` and `told`.
///
/// Two words of content that stand between the same linked words are linked when each is the
/// nearest there to the other (as in SimAlign, Jalili Sabet et al. 2020, section 2), after what all
/// words of both rows have in common was taken away. Unlike there, only words that nothing else has
/// linked are asked about, and names, figures, dates, opposites and two things of one kind never:
/// they are near each other, and differ.
final class ContextLinking implements MoreLinks {

    /// Nearer words may say the same (quality.md, Words).
    private static final double ALIKE = 0.35;

    /// Nearer words do so even where the dictionary knows of nothing between them.
    private static final double MUCH_ALIKE = 0.45;

    private final WordsInContext left;
    private final WordsInContext right;

    ContextLinking(WordsInContext left, WordsInContext right) {
        this.left = left;
        this.right = right;
    }

    @Override
    public void add(WordLexicon lexicon, WordLinks links, Gaps gaps) {
        float[][] lefts = of(links.left()).vectors(links.left());
        float[][] rights = of(links.right()).vectors(links.right());
        Directions.centre(lefts, rights);
        var rows = new Rows(lexicon, links, lefts, rights);
        gaps.each(rows::link);
        links.findMoved();
    }

    private WordsInContext of(WordRow row) {
        return left.isOf(row.report()) ? left : right;
    }

    /// Two rows with a vector for each word.
    private record Rows(WordLexicon lexicon, WordLinks links, float[][] lefts, float[][] rights) {

        /// Links words among some free places of both rows.
        void link(int[] leftPlaces, int[] rightPlaces) {
            List<Integer> plainLefts = plain(links.left(), leftPlaces);
            List<Integer> plainRights = plain(links.right(), rightPlaces);
            for (int i : plainLefts) {
                int j = nearest(lefts[i], rights, plainRights);
                if (j >= 0 && nearest(rights[j], lefts, plainLefts) == i && maySayTheSame(i, j)) {
                    links.linkAlike(i, j);
                }
            }
        }

        private boolean maySayTheSame(int i, int j) {
            int leftWord = links.left().numbers()[i];
            int rightWord = links.right().numbers()[j];
            boolean known = lexicon.kinship(leftWord, rightWord) > 0;
            return (known || Directions.cosine(lefts[i], rights[j]) >= MUCH_ALIKE)
                    && !lexicon.contrast(leftWord, rightWord);
        }

        /// The place of the nearest vector, or -1 where none is near enough.
        private static int nearest(float[] vector, float[][] others, List<Integer> places) {
            int nearest = -1;
            double best = ALIKE;
            for (int place : places) {
                double cosine = Directions.cosine(vector, others[place]);
                if (cosine >= best) {
                    best = cosine;
                    nearest = place;
                }
            }
            return nearest;
        }

        /// The places of words that are no names and neither count, date, deny, doubt nor decide.
        private List<Integer> plain(WordRow row, int[] places) {
            List<Integer> plain = new ArrayList<>();
            for (int place : places) {
                int number = row.numbers()[place];
                boolean mayBeName =
                        Character.isUpperCase(row.initial(place))
                                && (!row.isFirst(place) || lexicon.canBeName(number));
                if (!mayBeName
                        && lexicon.kind(number) == WordLexicon.Kind.CONTENT
                        && lexicon.isWithoutTraits(number)) {
                    plain.add(place);
                }
            }
            return plain;
        }
    }
}
