package org.crossread.read;

import org.crossread.read.pdf.LargePdf;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Writes long reports into a folder, to measure how long they take to open.
public final class LargeFiles {

    /// Paragraphs of a page.
    private static final int PAGE = 9;

    private LargeFiles() {}

    /// @param args the folder
    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        for (int pages : new int[] {20, 500}) {
            List<String> paragraphs = LargePdf.paragraphs(pages * PAGE);
            Files.write(folder.resolve(pages + ".pdf"), LargePdf.of(paragraphs));
            var body = new StringBuilder();
            for (String paragraph : paragraphs) {
                body.append("<w:p><w:r><w:t>").append(paragraph).append("</w:t></w:r></w:p>");
            }
            Files.write(folder.resolve(pages + ".docx"), SampleFiles.docx(body.toString()));
            Files.write(
                    folder.resolve(pages + ".html"),
                    ("<html><article><h1>Long</h1><p>"
                                    + String.join("</p><p>", paragraphs)
                                    + "</p></article>")
                            .getBytes(StandardCharsets.UTF_8));
        }
    }
}
