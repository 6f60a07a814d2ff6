package org.crossread.read.text;

import org.crossread.read.draft.Facts;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The fields that many programs put between two lines of dashes above a Markdown text.
///
/// @param fields by their names in lower case
/// @param rest the text below them
record FrontMatter(Map<String, String> fields, String rest) {

    private static final Pattern BLOCK =
            Pattern.compile(
                    "\\A\\ufeff?---[ \\t]*\\R((?:[^\\n]*\\n){0,200}?)---[ \\t]*(?:\\R|\\z)");

    private static final Pattern FIELD =
            Pattern.compile("^([A-Za-z_-]{1,40}):[ \\t]*(.*)$", Pattern.MULTILINE);

    static FrontMatter of(String text) {
        Matcher block = BLOCK.matcher(text);
        if (!block.find()) {
            return new FrontMatter(Map.of(), text);
        }
        Map<String, String> fields = new HashMap<>();
        Matcher field = FIELD.matcher(block.group(1));
        while (field.find()) {
            fields.put(field.group(1).toLowerCase(Locale.ROOT), unquoted(field.group(2).strip()));
        }
        return new FrontMatter(fields, text.substring(block.end()));
    }

    private static String unquoted(String value) {
        boolean quoted =
                value.length() > 1
                        && (value.startsWith("\"") && value.endsWith("\"")
                                || value.startsWith("'") && value.endsWith("'"));
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    Facts facts() {
        return new Facts(
                field("title"),
                field("outlet", "publisher", "source"),
                field("author", "authors"),
                field("date", "published"));
    }

    private String field(String... names) {
        for (String name : names) {
            if (fields.containsKey(name)) {
                return fields.get(name);
            }
        }
        return "";
    }
}
