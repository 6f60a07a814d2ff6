package org.crossread.read;

import org.crossread.model.Side;

/// A file could not be read as a report.
public final class ReadException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient ReadProblem problem;
    private final Side side;

    ReadException(ReadProblem problem, Side side) {
        super(problem.toString());
        this.problem = problem;
        this.side = side;
    }

    public ReadProblem problem() {
        return problem;
    }

    /// Whose file it is; left where only one file was asked for.
    public Side side() {
        return side;
    }
}
