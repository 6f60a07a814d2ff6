package org.crossread.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A made-up news article and the sentences that must be found again.
record Story(
        String title, String lead, String author, String caption, List<Block> blocks, String host) {

    /// A part of an article in the order of reading.
    record Block(Kind kind, List<String> sentences) {

        enum Kind {
            PARAGRAPH,
            HEADING,
            ITEM,
            QUOTE
        }

        String text() {
            return String.join(" ", sentences);
        }
    }

    private static final List<String> PLACES =
            List.of(
                    "Lindau",
                    "Port Haven",
                    "Kirkwall",
                    "Tromsø",
                    "Ostend",
                    "Riga",
                    "Évora",
                    "Cork");
    private static final List<String> WHO =
            List.of(
                    "the harbour master",
                    "a council spokesman",
                    "Mayor Ana Lindqvist",
                    "the ferry company",
                    "two engineers",
                    "Judge Peter O’Brien",
                    "residents",
                    "the opposition leader",
                    "a union official",
                    "the city’s auditor");
    private static final List<String> DID =
            List.of(
                    "said the repairs would take",
                    "rejected a plan that would cost",
                    "had asked for a delay of",
                    "warned of a gap worth",
                    "agreed to a review after",
                    "promised a vote within",
                    "blamed the storm for the loss of",
                    "had counted on savings of");
    private static final List<String> WHAT =
            List.of(
                    "weeks of work on the pier",
                    "million euros a year",
                    "months before winter",
                    "jobs at the shipyard",
                    "days of closed roads",
                    "pages of new evidence",
                    "hours of debate",
                    "new houses by the river");

    static Story of(long seed) {
        var random = new Random(seed);
        List<Block> blocks = new ArrayList<>();
        int paragraphs = 9 + random.nextInt(12);
        for (int at = 0; at < paragraphs; at++) {
            if (at > 2 && at % 5 == 0) {
                blocks.add(new Block(Block.Kind.HEADING, List.of(heading(random, at))));
            }
            if (at == 6) {
                for (int item = 0; item < 3; item++) {
                    blocks.add(
                            new Block(Block.Kind.ITEM, List.of(sentence(random, at * 10 + item))));
                }
            }
            List<String> sentences = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(3); i++) {
                sentences.add(
                        random.nextInt(4) == 0
                                ? quotation(random, at * 7 + i)
                                : sentence(random, at * 7 + i));
            }
            Block.Kind kind =
                    at == 4 && random.nextBoolean() ? Block.Kind.QUOTE : Block.Kind.PARAGRAPH;
            blocks.add(new Block(kind, sentences));
        }
        String place = pick(PLACES, random);
        return new Story(
                place
                        + " harbour bridge to stay closed until "
                        + (2 + random.nextInt(9))
                        + " March",
                sentence(random, 99),
                "Maria " + pick(List.of("Keller", "Ortiz", "Byrne", "Novák"), random),
                "The bridge at " + place + " in January.",
                blocks,
                "The " + place + " Courier");
    }

    private static String sentence(Random random, int number) {
        String who = pick(WHO, random);
        return Character.toUpperCase(who.charAt(0))
                + who.substring(1)
                + " in "
                + pick(PLACES, random)
                + " "
                + pick(DID, random)
                + " "
                + (number + 2)
                + " "
                + pick(WHAT, random)
                + ", according to a report seen on day "
                + (100 + random.nextInt(900))
                + ".";
    }

    private static String quotation(Random random, int number) {
        return "“We were never asked about the "
                + (number + 3)
                + " "
                + pick(WHAT, random)
                + ",” "
                + pick(WHO, random)
                + " told reporters in "
                + pick(PLACES, random)
                + ".";
    }

    private static String heading(Random random, int number) {
        return "What " + pick(PLACES, random) + " expects in year " + number;
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    /// Title, lead, headings, items and body, each sentence once.
    List<String> sentences() {
        List<String> all = new ArrayList<>(List.of(title, lead));
        blocks.forEach(block -> all.addAll(block.sentences()));
        return all.stream().distinct().toList();
    }

    /// Opening and closing tags around each block, list items inside one list.
    String body(String open, String close) {
        var html = new StringBuilder();
        boolean inList = false;
        for (Block block : blocks) {
            boolean item = block.kind() == Block.Kind.ITEM;
            html.append(item && !inList ? "<ul>" : !item && inList ? "</ul>" : "");
            inList = item;
            html.append(
                    switch (block.kind()) {
                        case PARAGRAPH -> open + linked(block.text()) + close;
                        case HEADING -> "<h2>" + block.text() + "</h2>";
                        case ITEM -> "<li>" + block.text() + "</li>";
                        case QUOTE ->
                                "<blockquote>" + open + block.text() + close + "</blockquote>";
                    });
            html.append('\n');
        }
        return html + (inList ? "</ul>" : "");
    }

    /// A few words of a paragraph lead elsewhere, as in most articles.
    static String linked(String text) {
        return text.replaceFirst("(according to a report)", "<a href=\"/report\">$1</a>")
                .replaceFirst("(reporters)", "<em>$1</em>");
    }
}
