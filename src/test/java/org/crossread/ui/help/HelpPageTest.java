package org.crossread.ui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.crossread.ui.help.HelpPage.Block;
import org.crossread.ui.help.HelpPage.Look;
import org.crossread.ui.help.HelpPage.Run;
import org.junit.jupiter.api.Test;

import java.util.List;

class HelpPageTest {

    @Test
    void headingsParagraphsAndWhatIsSetOffAreRead() {
        HelpPage page =
                HelpPage.of(
                        """
                        # A title

                        ![A picture](of/it.png)

                        **First.** Press `Ctrl+K` *twice*,
                        see [the page](page.md).
                        """);
        assertEquals(
                List.of(
                        new Block(1, List.of(new Run("A title", Look.PLAIN))),
                        new Block(
                                0,
                                List.of(
                                        new Run("First.", Look.STRONG),
                                        new Run(" Press ", Look.PLAIN),
                                        new Run("Ctrl+K", Look.CODE),
                                        new Run(" ", Look.PLAIN),
                                        new Run("twice", Look.SLANTED),
                                        new Run(", see the page.", Look.PLAIN)))),
                page.blocks());
    }
}
