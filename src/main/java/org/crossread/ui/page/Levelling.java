package org.crossread.ui.page;

/// Brings a place of each page to one height, in a short glide.
final class Levelling {

    private final PageView left;
    private final PageView right;
    private final Runnable arrived;
    private Glide glide = new Glide(_ -> {}, () -> {});

    /// @param arrived hears when both places stand level
    Levelling(PageView left, PageView right, Runnable arrived) {
        this.left = left;
        this.right = right;
        this.arrived = arrived;
    }

    /// Ends a glide under way at its aim.
    void finish() {
        glide.finish();
    }

    boolean isUnderWay() {
        return glide.isRunning();
    }

    void level(Touched touched, int leftPosition, int rightPosition, boolean motion) {
        finish();
        double height = height(touched, leftPosition, rightPosition);
        Way leftWay = new Way(left, leftPosition, height, motion);
        Way rightWay = new Way(right, rightPosition, height, motion);
        glide =
                new Glide(
                        part -> {
                            leftWay.go(part);
                            rightWay.go(part);
                        },
                        arrived);
        glide.start(motion);
    }

    /// Where both are to stand.
    private double height(Touched touched, int leftPosition, int rightPosition) {
        double third = Math.round(left.getHeight() / 3);
        return switch (touched) {
            case LEFT_PAGE -> inView(left, leftPosition, third);
            case RIGHT_PAGE -> inView(right, rightPosition, third);
            case ELSEWHERE -> third;
        };
    }

    private static double inView(PageView page, int position, double otherwise) {
        double top = page.lineTop(position);
        boolean visible = top > -page.getHeight() / 2 && top < page.getHeight();
        return visible ? top : otherwise;
    }

    /// The way of one page to its aim.
    private static final class Way {

        private final PageView page;
        private final int position;
        private final double height;
        private final double length;
        private double gone;

        Way(PageView page, int position, double height, boolean motion) {
            this.page = page;
            this.position = position;
            this.height = height;
            page.places().approach(position, motion);
            length = rest();
        }

        private double rest() {
            return Math.round(height - page.lineTop(position));
        }

        /// Text that is set anew on the way stands elsewhere: the last step goes by where the place
        /// is then.
        void go(double part) {
            double aim = Math.round(length * part);
            page.standing().moveBy(part >= 1 ? rest() : aim - gone);
            gone = aim;
        }
    }
}
