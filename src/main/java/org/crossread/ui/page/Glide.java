package org.crossread.ui.page;

import javafx.animation.AnimationTimer;

import java.util.function.DoubleConsumer;

/// Moves from 0 to 1 in a fifth of a second, slower towards the end; at once where motion is
/// unwanted. A frame that comes late, as the first ones of a session do, makes it last longer
/// instead of making it jump.
final class Glide {

    private static final double NANOS = 200e6;

    /// The longest way of one frame: two frames of a display at 60 Hz.
    private static final double LONGEST = 34e6;

    private final DoubleConsumer move;
    private final Runnable arrived;
    private final AnimationTimer timer =
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    frame(now);
                }
            };
    private long last;
    private double gone;
    private boolean running;

    Glide(DoubleConsumer move, Runnable arrived) {
        this.move = move;
        this.arrived = arrived;
    }

    void start(boolean motion) {
        if (motion) {
            running = true;
            last = -1;
            gone = 0;
            timer.start();
        } else {
            move.accept(1);
            arrived.run();
        }
    }

    boolean isRunning() {
        return running;
    }

    /// Goes to the end at once.
    void finish() {
        if (running) {
            end();
        }
    }

    private void frame(long now) {
        gone += last < 0 ? 0 : Math.min(now - last, LONGEST);
        last = now;
        double part = gone / NANOS;
        if (part >= 1) {
            end();
        } else {
            move.accept(eased(part));
        }
    }

    private void end() {
        running = false;
        timer.stop();
        move.accept(1);
        arrived.run();
    }

    /// A cubic ease-out.
    static double eased(double part) {
        double rest = 1 - part;
        return 1 - rest * rest * rest;
    }
}
