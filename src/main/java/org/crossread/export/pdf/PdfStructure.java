package org.crossread.export.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.crossread.export.paper.Element;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The structure of a tagged PDF (ISO 32000-1, 14.7): which content belongs to which element, and
/// the way back from content to elements.
final class PdfStructure {

    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final Map<Element, PDStructureElement> elements = new HashMap<>();
    private final Map<Integer, PDParentTreeValue> parents = new TreeMap<>();

    /// Takes the content of one page.
    ///
    /// @param marked the element of each marked piece of content, by its number on this page
    void add(PDPage page, List<Element> marked) {
        var owners = new COSArray();
        for (int mark = 0; mark < marked.size(); mark++) {
            PDStructureElement owner = element(marked.get(mark));
            var content = new PDMarkedContentReference();
            content.getCOSObject().setDirect(true);
            content.setPage(page);
            content.setMCID(mark);
            owner.appendKid(content);
            owners.add(owner);
        }
        page.setStructParents(parents.size());
        parents.put(parents.size(), new PDParentTreeValue(owners));
    }

    /// Takes an annotation as part of an element.
    void add(PDPage page, PDAnnotation annotation, Element element) {
        PDStructureElement owner = element(element);
        var reference = new PDObjectReference();
        reference.getCOSObject().setDirect(true);
        reference.getCOSObject().setItem(COSName.PG, page);
        reference.setReferencedObject(annotation);
        owner.appendKid(reference);
        annotation.setStructParent(parents.size());
        parents.put(parents.size(), new PDParentTreeValue(owner.getCOSObject()));
    }

    private PDStructureElement element(Element element) {
        PDStructureElement known = elements.get(element);
        if (known != null) {
            return known;
        }
        PDStructureNode above = element.parent().<PDStructureNode>map(this::element).orElse(root);
        var young = new PDStructureElement(element.tag(), above);
        if (!element.language().isEmpty()) {
            young.setLanguage(element.language());
        }
        above.appendKid(young);
        elements.put(element, young);
        return young;
    }

    /// The whole, once all pages are in it.
    PDStructureTreeRoot root() {
        var tree = new PDNumberTreeNode(PDParentTreeValue.class);
        tree.setNumbers(parents);
        root.setParentTree(tree);
        root.setParentTreeNextKey(parents.size());
        return root;
    }
}
