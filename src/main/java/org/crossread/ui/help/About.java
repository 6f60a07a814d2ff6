package org.crossread.ui.help;

import org.crossread.export.Program;
import org.crossread.kept.ReaderFolders;
import org.crossread.l10n.Messages;

/// What the program is, what it keeps of its reader and where, and what it is made of.
final class About {

    /// What it carries of others, as the distribution tells it.
    private static final String NOTICE = "/org/crossread/ui/help/NOTICE";

    private About() {}

    static HelpPage page() {
        String text =
                String.join(
                        "\n\n",
                        "# " + Messages.text("reader.keys.version", Program.version()),
                        Messages.text("about.what"),
                        Messages.text(
                                "about.system",
                                System.getProperty("java.version"),
                                System.getProperty("javafx.version", "?"),
                                System.getProperty("os.name"),
                                System.getProperty("os.arch")),
                        "## " + Messages.text("about.kept"),
                        Messages.text("about.settings", ReaderFolders.settings()),
                        Messages.text("about.unsaved", ReaderFolders.unsaved()),
                        Messages.text("about.log", ReaderFolders.log()),
                        Messages.text("about.forget"),
                        "## " + Messages.text("about.made-of"),
                        notice());
        return HelpPage.of(text);
    }

    /// Each line by itself, without the title, which stands above already.
    private static String notice() {
        String text = HelpText.of(NOTICE);
        return text.substring(text.indexOf('\n')).strip().replaceAll("\\R+", "\n\n");
    }
}
