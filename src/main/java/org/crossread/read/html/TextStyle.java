package org.crossread.read.html;

import org.jsoup.nodes.Element;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether words of a page are bold or slanted, as their elements and the styles written there
/// tell; style sheets are not read.
record TextStyle(boolean bold, boolean italic) {

    static final TextStyle PLAIN = new TextStyle(false, false);

    private static final Set<String> BOLD = Set.of("b", "strong");
    private static final Set<String> ITALIC = Set.of("i", "em", "cite", "dfn", "var");

    private static final Pattern WEIGHT =
            Pattern.compile("(?i)(?:^|;)\\s*font-weight\\s*:\\s*(\\w+)");

    private static final Pattern SLANT =
            Pattern.compile("(?i)(?:^|;)\\s*font-style\\s*:\\s*(\\w+)");

    private static final Pattern HEAVY = Pattern.compile("(?i)bold|bolder|[6-9]\\d\\d|1000");
    private static final Pattern SLANTED = Pattern.compile("(?i)italic|oblique");

    /// The style of words inside an element, where this is the style around it.
    TextStyle within(Element element) {
        String name = element.normalName();
        boolean isBold = bold || BOLD.contains(name);
        boolean isItalic = italic || ITALIC.contains(name);
        if (element.hasAttr("style")) {
            String style = element.attr("style");
            isBold = told(WEIGHT.matcher(style), HEAVY, isBold);
            isItalic = told(SLANT.matcher(style), SLANTED, isItalic);
        }
        return isBold == bold && isItalic == italic ? this : new TextStyle(isBold, isItalic);
    }

    /// What a style says, which goes before the element's name; programs write a plain stretch as
    /// `b` with a normal weight.
    private static boolean told(Matcher property, Pattern yes, boolean otherwise) {
        return property.find() && !property.group(1).equalsIgnoreCase("inherit")
                ? yes.matcher(property.group(1)).matches()
                : otherwise;
    }
}
