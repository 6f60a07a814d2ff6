package org.crossread.ui;

/// What the window's buttons and keys do.
final class WindowCommands implements Commands {

    private final ReaderState state;
    private final Opening opening;

    WindowCommands(ReaderState state, Opening opening) {
        this.state = state;
        this.opening = opening;
    }

    @Override
    public void open() {}

    @Override
    public void showRecent() {}

    @Override
    public void swap() {
        opening.swap();
    }

    @Override
    public void previous() {
        state.step(-1);
    }

    @Override
    public void next() {
        state.step(1);
    }

    @Override
    public void showType() {}

    @Override
    public void export() {}
}
