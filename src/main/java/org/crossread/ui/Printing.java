package org.crossread.ui;

import javafx.stage.Window;

import org.crossread.export.paper.Press;
import org.crossread.export.paper.Sheet;

import java.util.List;

/// What puts sheets on paper. The system's printers do; tests look at the sheets themselves.
interface Printing {

    /// The paper that is in the printer.
    Press.Format paper();

    /// Asks the reader for printer and pages, then prints.
    ///
    /// @param name of the job
    /// @return whether it is under way; false where the reader thinks better of it, or there is no
    ///     printer
    boolean print(List<Sheet> sheets, String name, Window owner);
}
