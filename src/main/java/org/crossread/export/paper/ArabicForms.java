package org.crossread.export.paper;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/// The joined forms of Arabic letters, from the presentation forms of Unicode (blocks FB50 and
/// FE70): what a letter looks like follows from whether its neighbours join it.
final class ArabicForms {

    private static final int LAM = 0x644;

    /// Alone, last, first and middle in a joined group; 0 where the letter has none.
    private record Forms(int isolated, int last, int first, int middle) {

        private static final Forms NONE = new Forms(0, 0, 0, 0);

        private Forms with(String name, int form) {
            return switch (name) {
                case "ISOLATED" -> new Forms(form, last, first, middle);
                case "FINAL" -> new Forms(isolated, form, first, middle);
                case "INITIAL" -> new Forms(isolated, last, form, middle);
                case "MEDIAL" -> new Forms(isolated, last, first, form);
                default -> this;
            };
        }
    }

    private final Map<Integer, Forms> forms = new HashMap<>();
    private final Map<String, Integer> ligatures = new HashMap<>();

    ArabicForms() {
        for (int c = 0xfb50; c <= 0xfefc; c++) {
            String name = Character.isDefined(c) ? Character.getName(c) : "";
            if (name.startsWith("ARABIC ") && name.endsWith(" FORM")) {
                add(c, name.split(" "));
            }
        }
    }

    private void add(int form, String... name) {
        String letters = Normalizer.normalize(Character.toString(form), Normalizer.Form.NFKC);
        String kind = name[name.length - 2];
        if (letters.length() == 1) {
            forms.merge(
                    letters.codePointAt(0),
                    Forms.NONE.with(kind, form),
                    (old, _) -> old.with(kind, form));
        } else if (letters.length() == 2 && letters.charAt(0) == LAM && kind.equals("ISOLATED")) {
            ligatures.putIfAbsent(letters, form);
            forms.put(form, new Forms(form, form + 1, 0, 0));
        }
    }

    /// The one sign that lam and an alef are written as; 0 for any other two.
    int ligature(int before, int character) {
        return before == LAM
                ? ligatures.getOrDefault(Character.toString(before) + (char) character, 0)
                : 0;
    }

    /// @return the letters in their forms, in the same order, as many as before
    String shaped(CharSequence text) {
        var shaped = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            Forms own = of(text.charAt(i));
            if (own.isolated() != 0) {
                boolean before = own.last() != 0 && joinsNext(text, i);
                boolean after = own.first() != 0 && joinsPrevious(text, i);
                int form =
                        before && after
                                ? own.middle()
                                : before ? own.last() : after ? own.first() : own.isolated();
                shaped.setCharAt(i, (char) form);
            }
        }
        return shaped.toString();
    }

    private Forms of(char c) {
        return forms.getOrDefault((int) c, Forms.NONE);
    }

    private boolean joinsNext(CharSequence text, int i) {
        int at = i - 1;
        while (at >= 0 && isMark(text.charAt(at))) {
            at--;
        }
        return at >= 0 && of(text.charAt(at)).first() != 0;
    }

    private boolean joinsPrevious(CharSequence text, int i) {
        int at = i + 1;
        while (at < text.length() && isMark(text.charAt(at))) {
            at++;
        }
        return at < text.length() && of(text.charAt(at)).last() != 0;
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
