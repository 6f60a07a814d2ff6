package org.crossread.export.pdf;

import org.crossread.export.paper.Element;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The structure of a tagged PDF (ISO 32000-1, 14.7): which content belongs to which element, and
/// the way back from content to elements.
final class PdfStructure {

    /// What an element holds, in reading order.
    private sealed interface Kid {

        /// @param mark the number of the content on its page
        record Content(int page, int mark) implements Kid {}

        record Part(Element element) implements Kid {}

        record Annotation(int page, int number) implements Kid {}
    }

    private final PdfFile file;
    private final int root;
    private final Map<Element, List<Kid>> kids = new LinkedHashMap<>();
    private final Map<Element, Integer> numbers = new LinkedHashMap<>();
    private final StringBuilder parents = new StringBuilder();
    private int keys;

    PdfStructure(PdfFile file) {
        this.file = file;
        this.root = file.reserve();
    }

    int root() {
        return root;
    }

    /// Takes the content of one page.
    ///
    /// @return the key that the page says it is known by
    int addPage(int page, List<Element> marked) {
        parents.append(keys).append('[');
        for (int mark = 0; mark < marked.size(); mark++) {
            Element element = marked.get(mark);
            kids(element).add(new Kid.Content(page, mark));
            parents.append(number(element)).append(" 0 R ");
        }
        parents.append("]\n");
        return keys++;
    }

    /// Takes an annotation as part of an element.
    ///
    /// @return the key that the annotation says it is known by
    int addAnnotation(int page, int annotation, Element element) {
        kids(element).add(new Kid.Annotation(page, annotation));
        parents.append(keys).append(' ').append(number(element)).append(" 0 R\n");
        return keys++;
    }

    private List<Kid> kids(Element element) {
        List<Kid> known = kids.get(element);
        if (known != null) {
            return known;
        }
        List<Kid> young = new ArrayList<>(2);
        kids.put(element, young);
        element.parent().ifPresent(parent -> kids(parent).add(new Kid.Part(element)));
        return young;
    }

    private int number(Element element) {
        return numbers.computeIfAbsent(element, _ -> file.reserve());
    }

    void write() throws IOException {
        int document = root;
        for (Element element : List.copyOf(kids.keySet())) {
            if (element.parent().isEmpty()) {
                document = number(element);
            }
            write(element);
        }
        int tree = file.add("<</Nums[" + parents + "]>>");
        file.put(
                root,
                "<</Type/StructTreeRoot/K "
                        + document
                        + " 0 R/ParentTree "
                        + tree
                        + " 0 R/ParentTreeNextKey "
                        + keys
                        + ">>");
    }

    private void write(Element element) throws IOException {
        var out = new StringBuilder("<</Type/StructElem/S/").append(element.tag()).append("/P ");
        out.append(element.parent().map(this::number).orElse(root)).append(" 0 R");
        if (!element.language().isEmpty()) {
            out.append("/Lang").append(PdfText.text(element.language()));
        }
        out.append("/K[");
        for (Kid kid : Objects.requireNonNull(kids.get(element))) {
            switch (kid) {
                case Kid.Content(int page, int mark) ->
                        out.append("<</Type/MCR/Pg ")
                                .append(page)
                                .append(" 0 R/MCID ")
                                .append(mark)
                                .append(">>");
                case Kid.Part(var part) -> out.append(number(part)).append(" 0 R ");
                case Kid.Annotation(int page, int annotation) ->
                        out.append("<</Type/OBJR/Pg ")
                                .append(page)
                                .append(" 0 R/Obj ")
                                .append(annotation)
                                .append(" 0 R>>");
            }
        }
        file.put(number(element), out.append("]>>"));
    }
}
