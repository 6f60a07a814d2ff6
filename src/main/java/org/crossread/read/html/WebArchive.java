package org.crossread.read.html;

import org.crossread.read.draft.GivenUp;

import java.util.Optional;

/// A page that Safari has saved with its pictures and styles: a property list whose main resource
/// is the page. The other resources stay closed.
public final class WebArchive {

    private WebArchive() {}

    /// The bytes of the page, as they came from the web.
    ///
    /// @throws GivenUp if the list is damaged, or of another kind
    public static byte[] page(byte[] bytes) throws GivenUp {
        try {
            var list = new BinaryPropertyList(bytes);
            Optional<byte[]> page =
                    list.top()
                            .flatMap(top -> list.value(top, "WebMainResource"))
                            .flatMap(main -> list.value(main, "WebResourceData"))
                            .flatMap(list::data);
            return page.orElseThrow(() -> new GivenUp(GivenUp.Reason.UNKNOWN));
        } catch (IndexOutOfBoundsException | ArithmeticException broken) {
            throw new GivenUp(GivenUp.Reason.DAMAGED, broken);
        }
    }
}
