package org.crossread.ui;

import javafx.stage.Window;

import org.crossread.export.paper.Press;
import org.crossread.export.paper.Sheet;

import java.util.List;

/// What puts sheets on paper. The system's printers do; tests look at the sheets themselves.
interface Printing {

    /// What became of the wish to print.
    enum Outcome {
        /// It is under way.
        SENT,
        /// The reader thought better of it.
        CANCELLED,
        /// The system has no printer.
        NO_PRINTER,
        /// The system did not take the pages.
        REFUSED
    }

    /// The paper that is in the printer.
    Press.Format paper();

    /// Asks the reader for printer and pages, then prints.
    ///
    /// @param name of the job
    Outcome print(List<Sheet> sheets, String name, Window owner);
}
