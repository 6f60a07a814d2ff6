package org.crossread.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Files made to break what reads them. Each is made anew when it is asked for, so that all of them
/// need no room together; the same seed makes the same files.
final class HostileFiles {

    private static final int DEEP = 50_000;

    private final Map<String, Supplier<byte[]>> files = new LinkedHashMap<>();

    private HostileFiles() {}

    static Map<String, Supplier<byte[]>> all() {
        var hostile = new HostileFiles();
        hostile.texts();
        hostile.markdown();
        hostile.pages();
        hostile.brokenPages();
        hostile.packed();
        hostile.word();
        hostile.books();
        hostile.richText();
        hostile.mails();
        hostile.portable();
        hostile.portableStreams();
        hostile.mutations();
        return hostile.files;
    }

    private void text(String name, String text) {
        files.put(name, () -> utf8(text));
    }

    private void add(String name, Supplier<byte[]> maker) {
        files.put(name, maker);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private void texts() {
        text("empty.txt", "");
        text("mark-only.txt", "\ufeff");
        add("zeros.txt", () -> new byte[1 << 20]);
        add("too-long.txt", () -> filled(65 << 20, 'a'));
        text("one-line.txt", "word and word ".repeat(60_000));
        text("one-word.txt", "a".repeat(1 << 20));
        text("line-ends.txt", "\n".repeat(1 << 20) + "a");
        text("quote-marks.txt", "“”\"'«»".repeat(100_000));
        text("turned-round.txt", "\u202eOverride \u202d\u2066\u2067 and \u202c isolates\u2069.\n");
        text("combining.txt", "a" + "\u0301".repeat(200_000) + " end.");
        text("joined-emoji.txt", "👩\u200d👩\u200d👧".repeat(20_000) + " end.");
        text("no-characters.txt", "\ufffe\uffff\ue000 text \udbff\udfff.");
        text("separators.txt", "A.\u2028B.\u2029C.\u0085D.\u000bE.");
        text(
                "controls.txt",
                "A text \u0001 with \u0007 bells \u001b[31m and \u0008 escapes in it. ".repeat(40));
        add("lone-surrogates-le.txt", () -> surrogates(StandardCharsets.UTF_16LE));
        add("lone-surrogates-be.txt", () -> surrogates(StandardCharsets.UTF_16BE));
        add(
                "odd-utf16.txt",
                () -> Arrays.copyOf("\ufeffA report.".getBytes(StandardCharsets.UTF_16LE), 13));
        add("surrogates-utf8.txt", () -> latin("A \u00ed\u00a0\u0080 half \u00ed\u00bf\u00bf."));
        add(
                "overlong.txt",
                () ->
                        latin(
                                "A \u00c0\u00af slash \u00e0\u0080\u00af and"
                                        + " \u00f8\u0088\u0080\u0080\u0080."));
        add("utf7.txt", () -> latin("+ADw-script+AD4-alert(1)+ADw-/script+AD4-"));
        add("utf32.txt", () -> "\ufeffA report.".getBytes(Charset.forName("UTF-32LE")));
        add(
                "bad-utf32.txt",
                () -> new byte[] {0, 0, (byte) 0xfe, (byte) 0xff, 0x7f, 1, 2, 3, 0, 0x11, 0, 0});
        add("shifts.txt", () -> latin("\u001b$B\u001b(B\u001b$B!!\u001b$)C\u000e\u000f broken"));
        for (int seed = 0; seed < 8; seed++) {
            int number = seed;
            add("random-" + seed + ".bin", () -> random(number, 4096, 256));
            add("random-high-" + seed + ".txt", () -> high(number));
        }
    }

    private static byte[] filled(int size, char with) {
        byte[] bytes = new byte[size];
        Arrays.fill(bytes, (byte) with);
        return bytes;
    }

    private static byte[] surrogates(Charset charset) {
        byte[] bytes = "\ufeffA half here and there.".getBytes(charset);
        int high = charset == StandardCharsets.UTF_16LE ? 1 : 0;
        bytes[6 + high] = (byte) 0xd8;
        bytes[12 + high] = (byte) 0xdc;
        return bytes;
    }

    private static byte[] random(long seed, int size, int bound) {
        var random = new Random(seed);
        byte[] bytes = new byte[size];
        for (int at = 0; at < size; at++) {
            bytes[at] = (byte) random.nextInt(bound);
        }
        return bytes;
    }

    private static byte[] high(long seed) {
        byte[] bytes = random(seed, 4096, 256);
        for (int at = 0; at < bytes.length; at++) {
            bytes[at] = (byte) (at % 7 == 0 ? ' ' : bytes[at] | 0x80);
        }
        return bytes;
    }

    private void markdown() {
        String signs = "# A\n\n**b** [c](http://192.0.2.1/)\n\n";
        text("quotes-in-quotes.md", signs + ">".repeat(20_000) + " deep");
        text("lists-in-lists.md", signs + lists(1500));
        text("brackets.md", signs + "[".repeat(50_000) + "](");
        text("pictures.md", signs + "![".repeat(30_000));
        text("stars.md", signs + "*a **b ".repeat(30_000));
        text("underlines.md", signs + "_".repeat(60_000) + "a");
        text("ticks.md", signs + ticks());
        text("references.md", signs + "[a]: /b\n".repeat(30_000));
        text("entities.md", signs + "&amp;&#xD800;&#0;&bogus;".repeat(10_000));
        text("angles.md", signs + "<".repeat(50_000) + "a");
        text("fields.md", "---\n" + "a: b\n".repeat(300) + "title: x\n");
    }

    private static String lists(int depth) {
        var text = new StringBuilder();
        for (int at = 0; at < depth; at++) {
            text.append("  ".repeat(Math.min(at, 400))).append("- a\n");
        }
        return text.toString();
    }

    private static String ticks() {
        var text = new StringBuilder();
        for (int at = 1; at < 700; at++) {
            text.append("`".repeat(at)).append(' ');
        }
        return text.toString();
    }

    private void page(String name, String inside) {
        text(
                name + ".html",
                "<!DOCTYPE html><html><head><title>T</title></head><body><p>The bridge stays"
                        + " closed, the mayor said.</p>"
                        + inside
                        + "</body></html>");
    }

    private void pages() {
        for (String tag :
                new String[] {
                    "div",
                    "b",
                    "table",
                    "ul",
                    "blockquote",
                    "span",
                    "font",
                    "section",
                    "svg",
                    "math",
                    "template",
                    "select",
                    "a",
                    "p",
                    "h1",
                    "object",
                    "button",
                    "nobr",
                    "form"
                }) {
            page("deep-" + tag, ("<" + tag + ">").repeat(DEEP) + "deep");
        }
        page("deep-mixed", "<b><i><u><a href=x><p>".repeat(10_000) + "deep");
        page("table-tangle", "<table><tr><b>".repeat(5_000) + "deep");
        page("table-loose", "<table>" + "<b>loose</b><tr>".repeat(10_000));
        page("many-items", "<ul>" + "<li>An item of a list".repeat(40_000));
        page("many-links", "<a href=x>A link to it</a> ".repeat(40_000));
        page("many-breaks", "A line of text.<br>".repeat(40_000));
        page("many-attributes", "<p" + " a".repeat(DEEP) + ">text</p>");
        page("many-names", "<p" + manyAttributes() + ">text</p>");
        page("long-class", "<p class=\"" + "nav-menu ".repeat(DEEP) + "\">text</p>");
        page("long-attribute", "<img alt=\"" + "x".repeat(4 << 20) + "\">");
        page("entity-storm", "&amp;&#xD800;&#x110000;&#0;&#xFFFFFFFFFF;&bogus;".repeat(20_000));
        page("overrides", "<p>\u202e turned &#x202e; round \u2066</p><bdo dir=rtl>x</bdo>");
        text(
                "data-deep.html",
                "<html><script type=\"application/ld+json\">"
                        + "[".repeat(DEEP)
                        + "</script><p>a b c.");
        text(
                "data-wrong.html",
                "<html><script"
                    + " type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":"
                    + "{\"a\":[1,null]},\"author\":{\"name\":{}},\"publisher\":7,\"datePublished\":\"2024-99-99\"}</script><p>a.");
        text("long-title.html", "<html><title>" + "T ".repeat(1 << 20) + "</title><p>a b c.");
        text(
                "long-meta.html",
                "<html>" + "<meta property=og:title content=x>".repeat(50_000) + "<p>a b c.");
    }

    private static String manyAttributes() {
        var text = new StringBuilder();
        for (int at = 0; at < 20_000; at++) {
            text.append(" a").append(at).append("=1");
        }
        return text.toString();
    }

    private void brokenPages() {
        page("comment", "<!-- never closed " + "-".repeat(10_000));
        page("script", "<script>document.write('<p>x</p>')//" + "<".repeat(10_000));
        page("plaintext", "<plaintext><p>all text now");
        page("frames", "<frameset><frame src=http://192.0.2.1/></frameset>");
        page("local-frame", "<iframe src=file:///etc/passwd></iframe><embed src=//192.0.2.1/x>");
        page(
                "fetches",
                "<img src=http://192.0.2.1/a srcset='http://192.0.2.1/b 2x'><link rel=stylesheet"
                        + " href=http://192.0.2.1/c><object data=http://192.0.2.1/d></object><video"
                        + " poster=http://192.0.2.1/e src=http://192.0.2.1/f></video>");
        page(
                "refresh",
                "<meta http-equiv=refresh content='0;url=http://192.0.2.1/'><base"
                        + " href=http://192.0.2.1/>");
        page(
                "handlers",
                "<svg onload=alert(1)><a xlink:href=javascript:alert(1)>x</a></svg><p onclick=x>y");
        page("zeros", "<p\0>A \0 zero</p\0>");
        text("declares-utf16.html", "<html><meta charset=utf-16><p>Plain after all, she said.");
        text(
                "declares-nonsense.html",
                "<html><meta charset=\"x-\u0001-nonsense\"><p>Plain after all.");
        text("declares-utf7.html", "<html><meta charset=utf-7><p>+ADw-script+AD4-");
        text(
                "external-dtd.html",
                "<!DOCTYPE html SYSTEM \"http://192.0.2.1/x.dtd\" [<!ENTITY a SYSTEM"
                        + " \"file:///etc/passwd\">]><html><p>&a; The entity stays closed.");
        text("nothing.html", "<html></html>");
        text("half-tag.html", "<html><body><p>The bridge <a href=\"");
        text("cdata.html", "<html><![CDATA[<p>not here]]><p>The bridge is closed now.");
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        return SampleFiles.zip(parts);
    }

    private static Map<String, byte[]> parts(Object... namesAndParts) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (int at = 0; at < namesAndParts.length; at += 2) {
            parts.put((String) namesAndParts[at], utf8((String) namesAndParts[at + 1]));
        }
        return parts;
    }

    /// A zip with one part of zeros.
    private static byte[] bomb(String before, String name, long size) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            zip.putNextEntry(new ZipEntry(before));
            zip.putNextEntry(new ZipEntry(name));
            byte[] zeros = new byte[1 << 20];
            for (long written = 0; written < size; written += zeros.length) {
                zip.write(zeros);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void packed() {
        add("bomb-document.docx", () -> bomb("a", "word/document.xml", 60L << 20));
        add("bomb-picture.docx", () -> bomb("a", "word/media/image1.png", 430L << 20));
        add(
                "paths.zip",
                () ->
                        zip(
                                parts(
                                        "../../evil.xml",
                                        "<a/>",
                                        "/etc/evil.xml",
                                        "<a/>",
                                        "..\\..\\evil.xml",
                                        "<a/>",
                                        "C:\\evil.xml",
                                        "<a/>",
                                        "word/../../evil.xml",
                                        "<a/>")));
        add(
                "paths.docx",
                () ->
                        zip(
                                parts(
                                        "word/document.xml",
                                        "<d><p><t>Text.</t></p></d>",
                                        "../../../tmp/evil.xml",
                                        "x")));
        add("many.zip", () -> zip(many(12_000)));
        add("empty.zip", () -> zip(Map.of("a", new byte[0])));
        add("nothing.zip", () -> latin("PK\u0005\u0006" + "\0".repeat(18)));
        add("head-only.zip", () -> latin("PK\u0003\u0004"));
        add("table.xlsx", () -> zip(parts("xl/workbook.xml", "<a/>")));
        add("locked.zip", () -> flagged(SampleFiles.docx(), 1));
        add("strange-method.zip", () -> method(SampleFiles.docx()));
        add(
                "liar.odt",
                () ->
                        zip(
                                parts(
                                        "mimetype",
                                        "application/vnd.oasis.opendocument.text",
                                        "word/document.xml",
                                        "<a/>")));
        add(
                "locked.odt",
                () ->
                        zip(
                                parts(
                                        "mimetype",
                                        "application/vnd.oasis.opendocument.text",
                                        "META-INF/manifest.xml",
                                        "<m><encryption-data/></m>",
                                        "content.xml",
                                        "\u0001")));
        add(
                "locked.docx",
                () ->
                        latin(
                                "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"
                                        + "\0".repeat(600)
                                        + "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"));
        add(
                "old.doc",
                () -> latin("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1" + "\0".repeat(600)));
        for (int part = 1; part < 6; part++) {
            int cut = part;
            add("cut-" + part + ".docx", () -> cut(SampleFiles.docx(), cut / 6.0));
            add("cut-" + part + ".odt", () -> cut(SampleFiles.odt(), cut / 6.0));
        }
    }

    private static Map<String, byte[]> many(int count) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (int at = 0; at < count; at++) {
            parts.put("part" + at + ".xml", new byte[] {'a'});
        }
        return parts;
    }

    private static byte[] cut(byte[] whole, double part) {
        return Arrays.copyOf(whole, (int) (whole.length * part));
    }

    /// Sets the flags of the first local header.
    private static byte[] flagged(byte[] zip, int flags) {
        zip[6] |= (byte) flags;
        return zip;
    }

    private static byte[] method(byte[] zip) {
        zip[8] = 99;
        return zip;
    }

    private void word(String name, String declaration, String body) {
        add(
                name + ".docx",
                () ->
                        zip(
                                parts(
                                        "word/document.xml",
                                        declaration + "<d xmlns:w=\"w\">" + body + "</d>")));
    }

    private void word() {
        String laughs = "<!DOCTYPE d [<!ENTITY a \"ha\">" + laughs() + "]>";
        word("laughs", laughs, "<w:p><w:t>&z;</w:t></w:p>");
        word(
                "external",
                "<!DOCTYPE d [<!ENTITY z SYSTEM \"file:///etc/passwd\">]>",
                "<w:p><w:t>&z;</w:t></w:p>");
        word(
                "external-web",
                "<!DOCTYPE d SYSTEM \"http://192.0.2.1/a.dtd\">",
                "<w:p><w:t>Text.</w:t></w:p>");
        word(
                "external-parameter",
                "<!DOCTYPE d [<!ENTITY % a SYSTEM \"http://192.0.2.1/a\">%a;]>",
                "<w:p/>");
        word(
                "include",
                "",
                "<x:include xmlns:x=\"http://www.w3.org/2001/XInclude\""
                        + " href=\"file:///etc/passwd\"/>");
        word("deep", "", "<w:p>".repeat(DEEP));
        word("deep-balanced", "", "<w:p>".repeat(DEEP) + "</w:p>".repeat(DEEP));
        word("many-paragraphs", "", "<w:p><w:t>A line of it.</w:t></w:p>".repeat(50_000));
        word("many-runs", "", "<w:p>" + "<w:t>a </w:t>".repeat(200_000) + "</w:p>");
        word("many-tabs", "", "<w:p>" + "<w:tab/><w:br/>".repeat(200_000) + "</w:p>");
        word("long-name", "", "<" + "a".repeat(1 << 20) + "/>");
        word("many-attributes", "", "<w:p" + manyAttributes().replace("=1", "=\"1\"") + "/>");
        word("not-xml", "not xml at all", "");
        word("zero", "", "<w:p><w:t>A &#0; zero</w:t></w:p>");
        word("surrogate", "", "<w:p><w:t>A &#xD800; half</w:t></w:p>");
        word("encoding", "<?xml version=\"1.0\" encoding=\"nonsense\"?>", "<w:p/>");
        word("utf16", "<?xml version=\"1.0\" encoding=\"UTF-16\"?>", "<w:p/>");
        word("deleted", "", "<w:del>".repeat(1000) + "<w:p><w:t>x</w:t></w:p>");
        word("unbalanced", "", "</w:p></w:t><w:t>Text.</w:t>");
    }

    private static String laughs() {
        var text = new StringBuilder();
        char last = 'a';
        for (char name = 'b'; name <= 'z'; name++) {
            text.append("<!ENTITY ")
                    .append(name)
                    .append(" \"")
                    .append(("&" + last + ";").repeat(10))
                    .append("\">");
            last = name;
        }
        return text.toString();
    }

    private void book(String name, String list, String page) {
        add(
                name + ".epub",
                () ->
                        zip(
                                parts(
                                        "mimetype",
                                        "application/epub+zip",
                                        "META-INF/container.xml",
                                        "<c><rootfile full-path=\"b.opf\"/></c>",
                                        "b.opf",
                                        "<p>" + list + "</p>",
                                        "a.xhtml",
                                        page)));
    }

    private void books() {
        String item = "<item id=\"a\" href=\"a.xhtml\"/>";
        book(
                "again-and-again",
                item + "<itemref idref=\"a\"/>".repeat(20_000),
                "<p>" + "words ".repeat(200_000));
        book(
                "outside",
                "<item id=\"a\" href=\"../../../../etc/passwd\"/><itemref idref=\"a\"/>",
                "<p>x");
        book(
                "web",
                "<item id=\"a\" href=\"http://192.0.2.1/a.xhtml\"/><itemref idref=\"a\"/>",
                "<p>x");
        book("percent", "<item id=\"a\" href=\"%zz%00a.xhtml\"/><itemref idref=\"a\"/>", "<p>x");
        book("no-pages", "", "<p>x");
        book("deep-page", item + "<itemref idref=\"a\"/>", "<div>".repeat(DEEP) + "deep.");
        book("laughing-list", "<!DOCTYPE p [<!ENTITY a \"x\">]>&a;" + item, "<p>x");
        add(
                "locked.epub",
                () ->
                        zip(
                                parts(
                                        "mimetype",
                                        "application/epub+zip",
                                        "META-INF/encryption.xml",
                                        "<e><EncryptedData/></e>",
                                        "META-INF/container.xml",
                                        "<c/>")));
        add(
                "itself.epub",
                () ->
                        zip(
                                parts(
                                        "META-INF/container.xml",
                                        "<c><rootfile"
                                                + " full-path=\"META-INF/container.xml\"/></c>")));
        add("no-root.epub", () -> zip(parts("META-INF/container.xml", "<c/>")));
    }

    private void rich(String name, String inside) {
        add(name + ".rtf", () -> latin("{\\rtf1\\ansi " + inside));
    }

    private void richText() {
        rich("deep", "{".repeat(DEEP) + "deep" + "}".repeat(DEEP));
        rich("open", "{".repeat(1 << 20));
        rich("closed", "}".repeat(DEEP));
        rich("binary", "A {\\bin2147483647 x}");
        rich("binary-negative", "A {\\bin-5 x} b\\par}");
        rich("binary-long", "A {\\bin99999999999999999999 x}");
        rich("surrogate", "A \\u-10240? half \\u55357? and \\u-1? more \\u99999999? end\\par}");
        rich("long-word", "\\" + "a".repeat(1 << 20) + " text\\par}");
        rich("long-number", "\\fs" + "9".repeat(5000) + " text\\par}");
        rich("hex", "A \\'zz \\' \\'e\\par}");
        rich(
                "charset",
                "{\\fonttbl{\\f0\\fcharset999 X;}{\\f-1\\fcharset128 Y;}}\\f0\\'e4\\f-1\\'81\\f77"
                        + " x\\par}");
        rich("code-page", "\\ansicpg0\\'e4\\ansicpg99999\\'e4\\par}");
        rich("skips", "\\uc32767\\u8220 text {\\upr{a}{\\*\\ud{b}}}\\par}");
        rich("object", "{\\object\\objdata " + "00ff".repeat(DEEP) + "}text\\par}");
        rich(
                "field",
                "{\\field{\\*\\fldinst INCLUDETEXT \"http://192.0.2.1/a\"}{\\fldrslt"
                        + " shown}}\\par}");
        rich("template", "{\\*\\template http://192.0.2.1/a.dot}Text of it.\\par}");
        rich("notes", "A{\\footnote ".repeat(5000) + "b");
        rich("paragraphs", "a\\par ".repeat(DEEP));
        rich("nothing", "");
        rich("cells", "\\cell".repeat(DEEP) + "\\row");
    }

    private void mail(String name, String fields, String body) {
        add(
                name + ".eml",
                () ->
                        latin(
                                "From: a@b.example\r\nSubject: It is said\r\nMIME-Version: 1.0\r\n"
                                        + fields
                                        + "\r\n\r\n"
                                        + body));
    }

    private void mails() {
        mail("parts-in-parts", "Content-Type: multipart/mixed; boundary=b0", nested(2000));
        mail("no-boundary", "Content-Type: multipart/mixed", "--\r\n\r\ntext\r\n----");
        mail("empty-boundary", "Content-Type: multipart/mixed; boundary=\"\"", "--\r\n\r\ntext");
        mail(
                "same-boundary",
                "Content-Type: multipart/mixed; boundary=x",
                "--x\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n".repeat(500) + "text");
        mail("many-fields", "X-A: b\r\n".repeat(5000) + "X-B: c", "The text of it.");
        mail("long-field", "X-A: " + "b".repeat(2 << 20), "The text of it.");
        mail("long-line", "X-A: b", "word ".repeat(500_000));
        mail(
                "bad-base64",
                "Content-Type: text/plain\r\nContent-Transfer-Encoding: base64",
                "%%%!!!===");
        mail(
                "bad-quoted",
                "Content-Type: text/plain\r\nContent-Transfer-Encoding: quoted-printable",
                "=ZZ=\r\n=4");
        mail("unknown-charset", "Content-Type: text/plain; charset=nonsense", "The text of it.");
        mail(
                "unknown-coding",
                "Content-Type: text/plain\r\nContent-Transfer-Encoding: x-uu",
                "The text of it.");
        mail("bad-words", "X-A: b\r\nDate: Tue, 99 Zzz 2024", "The text of it.");
        mail(
                "many-parts",
                "Content-Type: multipart/mixed; boundary=x",
                "--x\r\nContent-Type: text/plain\r\n\r\nA text.\r\n".repeat(3000));
        mail("path-name", "Content-Type: application/x; name=\"../../evil\"", "x");
        mail(
                "mail-in-mail",
                "Content-Type: message/rfc822",
                "Subject: x\r\nMIME-Version: 1.0\r\nContent-Type: message/rfc822\r\n\r\n"
                        .repeat(500));
        mail(
                "outside-body",
                "Content-Type: message/external-body; access-type=URL; URL=\"http://192.0.2.1/\"",
                "");
        mail("page", "Content-Type: text/html", "<div>".repeat(DEEP) + "deep text.");
        mail("no-text", "Content-Type: image/png", "x");
        add(
                "words.eml",
                () ->
                        latin(
                                "Subject: "
                                        + "=?utf-8?B?YQ==?= ".repeat(3000)
                                        + "\r\n"
                                        + "From: =?x?q?=?=\r\n"
                                        + "MIME-Version: 1.0\r\n\r\n"
                                        + "The text of it."));
    }

    private static String nested(int depth) {
        var text = new StringBuilder();
        for (int at = 0; at < depth; at++) {
            text.append("--b")
                    .append(at)
                    .append("\r\nContent-Type: multipart/mixed; boundary=b")
                    .append(at + 1)
                    .append("\r\n\r\n");
        }
        return text + "text";
    }

    private void pdf(String name, String... objects) {
        add(name + ".pdf", () -> PdfPieces.of(objects));
    }

    private void portable() {
        String pages = "<</Type/Pages/Kids[3 0 R]/Count 1>>";
        pdf("no-catalog", "<<>>");
        pdf("page-loop", "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[2 0 R]/Count 1>>");
        pdf(
                "page-loop-long",
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Kids[3 0 R 3 0 R]/Count 9>>",
                "<</Type/Pages/Parent 2 0 R/Kids[2 0 R 2 0 R]/Count 9>>");
        pdf("count", "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[]/Count 2147483647>>");
        pdf("negative-count", "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[]/Count -9>>");
        pdf("no-pages", "<</Type/Catalog>>");
        pdf("wrong-types", "<</Type/Catalog/Pages 2 0 R>>", "[1 2 3]");
        pdf("deep-array", "<</Type/Catalog/Pages 2 0 R/X " + "[".repeat(DEEP) + ">>", pages);
        pdf("deep-names", "<</Type/Catalog/Pages 2 0 R/X " + "<</A ".repeat(DEEP) + ">>", pages);
        pdf("parents", "<</Type/Catalog/Pages 2 0 R>>", pages, "<</Type/Page/Parent 3 0 R>>");
        pdf(
                "runs-script",
                "<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>>>",
                pages,
                "<</Type/Page/Parent 2 0 R/AA<</O<</S/Launch/F(/bin/sh)>>>>>>");
        pdf(
                "fetches",
                "<</Type/Catalog/Pages 2 0 R/URI<</Base(http://192.0.2.1/)>>>>",
                pages,
                "<</Type/Page/Parent 2 0 R/Contents<</F<</FS/URL/F(http://192.0.2.1/)>>>>>>");
        pdf(
                "certificate",
                "<</Type/Catalog/Pages 2 0 R>>",
                pages,
                "<</Type/Page/Parent 2 0 R>>",
                "trailer-encrypt<</Filter/Adobe.PubSec/V"
                        + " 4/SubFilter/adbe.pkcs7.s5/Recipients[<00>]>>");
        pdf(
                "strange-lock",
                "<</Type/Catalog/Pages 2 0 R>>",
                pages,
                "<</Type/Page/Parent 2 0 R>>",
                "trailer-encrypt<</Filter/Standard/V 99/R 99/O(x)/U(y)/P -1>>");
        pdf(
                "boxes",
                "<</Type/Catalog/Pages 2 0 R>>",
                pages,
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 1e38 -1e38]/Rotate 37/Contents 4 0 R>>",
                PdfPieces.stream("BT /F1 1e30 Tf 1e38 0 0 1e38 1e38 1e38 Tm (x) Tj ET"));
        add(
                "xref-itself.pdf",
                () ->
                        latin(
                                "%PDF-1.4\n"
                                        + "1 0 obj<</Type/Catalog>>endobj\n"
                                        + "xref\n"
                                        + "0 1\n"
                                        + "0000000000 65535 f \n"
                                        + "trailer<</Size 2/Root 1 0 R/Prev 41>>\n"
                                        + "startxref\n"
                                        + "41\n"
                                        + "%%EOF"));
        add(
                "xref-far.pdf",
                () ->
                        latin(
                                "%PDF-1.4\n"
                                        + "1 0 obj<</Type/Catalog>>endobj\n"
                                        + "startxref\n"
                                        + "99999999999\n"
                                        + "%%EOF"));
        add(
                "xref-many.pdf",
                () ->
                        latin(
                                "%PDF-1.4\n"
                                        + "xref\n"
                                        + "0 2147483647\n"
                                        + "0000000000 65535 f \n"
                                        + "trailer<</Root 1 0 R>>\n"
                                        + "startxref\n"
                                        + "9\n"
                                        + "%%EOF"));
        add("head.pdf", () -> latin("%PDF-1.7"));
        add("nothing-behind.pdf", () -> latin("%PDF-1.7\n" + "\n".repeat(100_000)));
        add(
                "garbage.pdf",
                () ->
                        utf8(
                                "%PDF-1.7\n"
                                        + new String(
                                                random(5, 20_000, 128),
                                                StandardCharsets.US_ASCII)));
        for (int part = 1; part < 8; part++) {
            int cut = part;
            add("cut-" + part + ".pdf", () -> cut(SampleFiles.pdf(), cut / 8.0));
        }
    }

    private void content(String name, String resources, String... objects) {
        String[] all = new String[objects.length + 3];
        all[0] = "<</Type/Catalog/Pages 2 0 R>>";
        all[1] = "<</Type/Pages/Kids[3 0 R]/Count 1>>";
        all[2] =
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<<"
                        + resources
                        + ">>>>";
        System.arraycopy(objects, 0, all, 3, objects.length);
        pdf(name, all);
    }

    private void portableStreams() {
        String font = "/Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>";
        String show = "BT /F1 12 Tf 50 700 Td (The bridge is closed.) Tj ET ";
        content("plain", font, PdfPieces.stream(show));
        content("no-font", "", PdfPieces.stream(show));
        content(
                "form-itself",
                "/XObject<</X 5 0 R>>",
                PdfPieces.stream("/X Do"),
                PdfPieces.stream(
                        "/X Do /X Do",
                        "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 5 0"
                                + " R>>>>"));
        String[] forms = new String[31];
        forms[0] = PdfPieces.stream("/X5 Do ".repeat(3));
        for (int at = 1; at < forms.length; at++) {
            String next = "/X" + (at + 5);
            forms[at] =
                    PdfPieces.stream(
                            (next + " Do ").repeat(10),
                            "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<<"
                                    + next
                                    + " "
                                    + (at + 5)
                                    + " 0 R>>>>");
        }
        content("forms-in-forms", "/XObject<</X5 5 0 R>>", forms);
        content(
                "open-string",
                font,
                PdfPieces.stream("BT /F1 12 Tf (never closed " + "(".repeat(50_000)));
        content("operands", font, PdfPieces.stream("1 ".repeat(500_000) + "Tj"));
        content("deep-content", font, PdfPieces.stream("[".repeat(DEEP)));
        content("saves", font, PdfPieces.stream("q ".repeat(300_000) + show));
        content("restores", font, PdfPieces.stream("Q ".repeat(300_000) + show));
        content(
                "picture",
                font,
                PdfPieces.stream("BI /W 99999 /H 99999 /BPC 8 ID " + "x".repeat(5000)));
        content(
                "many-letters",
                font,
                PdfPieces.stream(
                        "BT /F1 1 Tf "
                                + "(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa) Tj ".repeat(12_000)
                                + "ET"));
        content(
                "one-place",
                font,
                PdfPieces.stream(("BT /F1 12 Tf 50 700 Td (a) Tj ET ").repeat(20_000)));
        content("scattered", font, PdfPieces.stream(scattered()));
        content(
                "numbers",
                font,
                PdfPieces.stream(
                        "BT /F1 1e99999 Tf NaN Inf -1e999 Td 99999999999999999999 Tz (x) Tj ET"));
        add("bomb.pdf", () -> PdfPieces.packed(430L << 20, "/FlateDecode"));
        add("bomb-twice.pdf", () -> PdfPieces.twice(200L << 20));
        add("bomb-picture.pdf", () -> PdfPieces.packed(60L << 20, "/FlateDecode/Subtype/Image"));
        content("wrong-filter", font, PdfPieces.stream("not packed", "/Filter/FlateDecode"));
        content("unknown-filter", font, PdfPieces.stream("x", "/Filter/Nonsense"));
        content(
                "many-filters",
                font,
                PdfPieces.stream("41>", "/Filter[" + "/ASCIIHexDecode".repeat(5000) + "]"));
        content(
                "predictor",
                font,
                PdfPieces.stream(
                        "x",
                        "/Filter/FlateDecode/DecodeParms<</Predictor 15/Columns 2147483647/Colors"
                                + " 99>>"));
        content("length", font, "<</Length 4 0 R>>stream\n" + show + "\nendstream");
        content("negative-length", font, "<</Length -5>>stream\n" + show + "\nendstream");
        content(
                "drawn-letters",
                "/Font<</F1<</Type/Font/Subtype/Type3/FontBBox[0 0 9 9]/FontMatrix[1 0 0 1 0"
                        + " 0]/CharProcs<</a 5 0 R>>/Encoding<</Differences[97/a]>>/FirstChar"
                        + " 97/LastChar 97/Widths[9]/Resources<</Font<</F1 6 0 R>>>>>>>>",
                PdfPieces.stream("BT /F1 12 Tf (aaa) Tj ET"),
                PdfPieces.stream("BT /F1 12 Tf (aaa) Tj ET"));
    }

    private static String scattered() {
        var random = new Random(3);
        var text = new StringBuilder("BT /F1 9 Tf ");
        for (int at = 0; at < 20_000; at++) {
            text.append("1 0 0 1 ")
                    .append(random.nextInt(600))
                    .append(' ')
                    .append(random.nextInt(800))
                    .append(" Tm (ab) Tj ");
        }
        return text + "ET";
    }

    private void mutations() {
        SampleFiles.all()
                .forEach(
                        (ending, bytes) -> {
                            for (int seed = 0; seed < 6; seed++) {
                                long number = seed;
                                add(
                                        "mutated-" + seed + "." + ending,
                                        () -> Mutation.of(bytes, number));
                            }
                        });
    }
}
