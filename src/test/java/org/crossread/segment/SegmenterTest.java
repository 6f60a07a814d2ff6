package org.crossread.segment;

import static org.crossread.model.SentenceKind.BODY;
import static org.crossread.model.SentenceKind.BULLET;
import static org.crossread.model.SentenceKind.CAPTION;
import static org.crossread.model.SentenceKind.FURNITURE;
import static org.crossread.model.SentenceKind.HEADLINE;
import static org.crossread.model.SentenceKind.META;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.crossread.model.Origin;
import org.crossread.model.Report;
import org.crossread.model.Sentence;
import org.crossread.model.SentenceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class SegmenterTest {

    private static final String BODY_TEXT = "The council met on Monday. It voted for the bridge.";

    private final Segmenter segmenter = new Segmenter();

    private Report report(String text) {
        return segmenter.segment(Origin.UNKNOWN, text);
    }

    private List<String> paragraphs(String text) {
        Report report = report(text);
        return report.paragraphs().stream().map(report::text).toList();
    }

    private List<String> sentences(String text) {
        Report report = report(text);
        return report.sentences().stream().map(report::text).toList();
    }

    private List<SentenceKind> kinds(String text) {
        return report(text).sentences().stream().map(Sentence::kind).toList();
    }

    private List<String> words(String text) {
        Report report = report(text);
        return report.words().stream().map(report::text).toList();
    }

    private SentenceKind kindAboveBody(String line) {
        return kinds("Bridge to be built after all\n\n" + line + "\n\n" + BODY_TEXT).get(1);
    }

    @Test
    void blankLinesPartParagraphs() {
        assertEquals(
                List.of("One is here.", "Two is here.", "Three is here."),
                paragraphs("One is here.\n\nTwo is here.\r\n \t\r\nThree is here.\n"));
    }

    @Test
    void whereEachLineIsAParagraphLinesPartThem() {
        assertEquals(
                List.of(
                        "The council met on Monday in the old hall.",
                        "It voted for the bridge.",
                        "Nobody objected."),
                paragraphs(
                        "The council met on Monday in the old hall.\n"
                                + "It voted for the bridge.\n"
                                + "Nobody objected."));
    }

    @Test
    void linesWrappedAtAColumnAreJoined() throws IOException {
        String text = Files.readString(Path.of("src/test/resources/reports/bridge/wrapped.txt"));
        assertEquals(6, paragraphs(text).size(), () -> String.join("\n|", paragraphs(text)));
        assertEquals(
                List.of(HEADLINE, META, META, BODY, BODY, BODY, BODY, BODY, BODY, BODY),
                kinds(text));
    }

    @Test
    void everyLineOfAListIsAParagraph() {
        assertEquals(
                List.of(
                        "• The bridge is built\n  in the spring.",
                        "- It costs 3 million.",
                        "1. Nobody objects."),
                paragraphs(
                        "• The bridge is built\n"
                                + "  in the spring.\n"
                                + "- It costs 3 million.\n"
                                + "1. Nobody objects."));
    }

    @Test
    void aListItemIsOneSentenceWithoutItsMark() {
        String text =
                "  • The bridge is built. It costs 3 million.\n  - Nobody objects\n  2) So it is";
        assertEquals(
                List.of("The bridge is built. It costs 3 million.", "Nobody objects", "So it is"),
                sentences(text));
        assertEquals(List.of(BULLET, BULLET, BULLET), kinds(text));
    }

    @Test
    void aGermanDateIsNoListItem() {
        assertEquals(List.of(META), kinds("5. Mai 2021"));
    }

    @Test
    void theStopOfAGermanOrdinalEndsNoSentence() {
        assertEquals(
                List.of(
                        "Der Rat und die Stadt feierten am 7. Spieltag den 1. Heimsieg.",
                        "Das war vor der 12.",
                        "Er ging."),
                sentences(
                        "Der Rat und die Stadt feierten am 7. Spieltag den 1. Heimsieg. Das war vor"
                                + " der 12. Er ging."));
    }

    @Test
    void theSampleReportsAreCutAsAReaderCutsThem() throws IOException {
        Report spun = sample("000_571f8d5c2f6ff35a.txt");
        assertEquals(14, spun.sentences().size());
        assertEquals(META, spun.sentences().getFirst().kind());
        assertEquals("date 2022-03-01", spun.text(spun.sentences().getFirst()));
        assertTrue(spun.sentences().stream().skip(1).allMatch(sentence -> sentence.kind() == BODY));
        assertEquals("2022-03-01", spun.origin().date());

        Report original = sample("003_e84095f642480e00.txt");
        assertEquals(25, original.sentences().size());
        assertEquals(
                List.of(CAPTION, CAPTION, CAPTION, BULLET, BULLET, BULLET, BODY),
                original.sentences().stream().limit(7).map(Sentence::kind).toList());
        assertEquals(FURNITURE, original.sentences().getLast().kind());
        assertEquals("Business Insider", original.origin().outlet());
    }

    private Report sample(String name) throws IOException {
        return report(Files.readString(Path.of("assets/samples/zelensky-interview", name)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Monday, May 18, 2015",
                "2022-03-01",
                "date 2022-03-01",
                "Published: 3 March 2022, 10:15 GMT",
                "Updated on Mar. 3rd, 2022",
                "September 18th, 2013, 05:31 GMT",
                "Dienstag, 1. März 2022",
                "10:32, 14 July 2020",
                "By Jane Doe",
                "By Jane Doe, correspondent",
                "By Jane Doe, political correspondent in Kyiv",
                "By Jane Doe and John Roe, BBC News editors' reporter",
                "Von Anna Weiß, Korrespondentin in Wien",
                "By JANE DOE and John O’Neill, Example Times",
                "Reporting by Ada Finch in Kyiv; Editing by Paul Reyes",
                "Von Anna Weiß",
                "KYIV, Ukraine",
                "Updated 3 hours ago",
                "5 min read",
                "1er janvier 2020",
                "2022-03-01T10:15:00Z"
            })
    void linesThatTellWhenWhereAndByWhomAreMeta(String line) {
        assertEquals(META, kindAboveBody(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By the time the council met, it was late.",
                "By Monday the bridge stood.",
                "By Monday, the reporter said, the bridge stood.",
                "On March 1, 2022 the council met.",
                "March 1, 2022 was the day the bridge fell.",
                "Published figures show that costs rose.",
                "Updated plans cost more, the mayor said.",
                "Date palms line the road to the bridge.",
                "Share prices fell by 3 percent on Monday.",
                "Read more books, the mayor told the pupils of the town, who cheered him for it,"
                    + " and then they went home to read what they had been given by him and by the"
                    + " council that day in the old hall.",
                "Related costs rose, the council said.",
                "Home is where the bridge is.",
                "The photographer sued Getty Images in May.",
                "He worked for Reuters and AFP.",
                "PARIS (Reuters) - The council met.",
                "Watch makers protest at the bridge.",
                "Photo finish decides the race for the bridge."
            })
    void sentencesThatOnlyLookLikePartsOfAPageAreBody(String line) {
        assertEquals(
                BODY,
                report(BODY_TEXT + "\n\n" + line + "\n\n" + BODY_TEXT).sentences().stream()
                        .map(Sentence::kind)
                        .filter(kind -> kind != META)
                        .skip(2)
                        .findFirst()
                        .orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bridge in May. Jane Doe/Getty Images",
                "The bridge in May. Photograph: Jane Doe/AFP",
                "The old bridge (Photo by Jane Doe)",
                "FILE PHOTO: The bridge is seen in May. REUTERS/Jane Doe",
                "The mayor speaks at the bridge. Handout",
                "Image: Jane Doe",
                "Image source, Getty Images",
                "The bridge in the evening sun. (Image: Jane Doe)",
                "The bridge. Image: Jane Doe.",
                "The bridge in May, via Reuters",
                "Mayor's Office/Handout/News Agency via AP",
                "Die Brücke im Mai. Foto: dpa",
                "Getty Images",
                "(AP Photo/Jane Doe)"
            })
    void linesWithACreditAreCaptions(String line) {
        assertEquals(CAPTION, kindAboveBody(line));
    }

    @Test
    void aLineThatACaptionRepeatsIsACaptionToo() {
        assertEquals(
                List.of(CAPTION, CAPTION, CAPTION, BODY, BODY),
                kinds(
                        "Mayor Jane Doe opens the bridge\n"
                                + "Mayor Jane Doe opens the bridge on May 5.City Hall/Handout\n\n"
                                + BODY_TEXT));
    }

    @Test
    void aLineAboveAMereCreditIsACaption() {
        assertEquals(
                List.of(BODY, BODY, CAPTION, CAPTION, BODY, BODY),
                kinds(BODY_TEXT + "\n\nThe mayor opens the bridge.\nGetty Images\n\n" + BODY_TEXT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Read the original article on Business Insider",
                "Read more: Why the bridge fell",
                "Share this",
                "Advertisement",
                "ADVERTISEMENT",
                "Sign up for our newsletter.",
                "Subscribe",
                "{that a}",
                "%%title%%",
                "* * *",
                "---",
                "https://example.org/a/b",
                "© 2022 Example Times",
                "All rights reserved.",
                "The post Bridge to be built appeared first on Example Times.",
                "Related: Bridge falls",
                "Don’t miss: our bridge special",
                "Lesen Sie auch: Brücke gesperrt",
                "Anzeige",
                "Lire aussi : le pont"
            })
    void furnitureOfThePageIsKnown(String line) {
        assertEquals(FURNITURE, kindAboveBody(line));
    }

    @Test
    void theFirstShortLineWithoutAStopIsTheHeadline() {
        String text =
                "Bridge to be built, mayor says\n\n"
                        + BODY_TEXT
                        + "\n\nWhat comes next\n\n"
                        + BODY_TEXT;
        assertEquals(List.of(HEADLINE, BODY, BODY, HEADLINE, BODY, BODY), kinds(text));
        assertEquals("Bridge to be built, mayor says", report(text).origin().title());
    }

    @Test
    void headingsBelowTheFurnitureAtTheEndAreLinks() {
        String text = BODY_TEXT + "\n\nRelated stories\n\nBridge falls\n\nFerry sinks";
        assertEquals(List.of(BODY, BODY, FURNITURE, FURNITURE, FURNITURE), kinds(text));
        String unfinished = BODY_TEXT + "\n\nAdvertisement\n\n" + BODY_TEXT + "\n\nFerry sinks";
        assertEquals(BODY, kinds(unfinished).getLast());
    }

    @Test
    void theTurnsOfAnInterviewAreNoHeadings() {
        assertEquals(
                List.of(BODY, BODY, BODY, BODY),
                kinds("Q: Why now?\nA: It is old. It has cracks.\nQ: How long?"));
    }

    @Test
    void aTextOfOneLineIsBody() {
        assertEquals(List.of(BODY), kinds("Bridge to be built, mayor says"));
    }

    @Test
    void aDateBeforeTheFirstSentenceIsItsOwn() {
        assertEquals(
                List.of("March 1, 2022 —", "The council met."),
                sentences("March 1, 2022 — The council met."));
        assertEquals(
                List.of("date 2022-03-01", "The council met."),
                sentences("date 2022-03-01 The council met."));
        assertEquals(
                List.of("Published: 3 March 2022 |", "The council met."),
                sentences("Published: 3 March 2022 | The council met."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KYIV, March 1 (Reuters) - ",
                "WASHINGTON (AP) — ",
                "(CNN) ",
                "(CNN) -- ",
                "LONDON — ",
                "NEW YORK, May 5, 2021 – ",
                "Geneva (DPA) - "
            })
    void aDatelineIsItsOwn(String dateline) {
        assertEquals(
                List.of(dateline.strip(), "The council met.", "It voted."),
                sentences(dateline + "The council met. It voted."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Berlin - ", "Köln/Bonn – ", "New York – ", "PRETORIA // "})
    void aPlaceBeforeALongSentenceIsADateline(String dateline) {
        String told =
                "The council met for the first time since the flood and voted for a new bridge over"
                        + " the river.";
        assertEquals(List.of(dateline.strip(), told), sentences(dateline + told));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bridges – Council votes for a new one",
                "Jane Doe – Mayor since the spring of the year in which the river rose – voted for"
                        + " a new bridge on Monday.",
            })
    void anotherDashMakesNoDateline(String text) {
        assertEquals(List.of(text), sentences(text));
    }

    @Test
    void wordsKeepWhatHoldsThemTogether() {
        assertEquals(
                List.of(
                        "don't",
                        "44-year-old",
                        "1,000",
                        "3.5",
                        "U.S.",
                        "AT&T",
                        "10:30",
                        "O’Neill",
                        "Zoë",
                        "20",
                        "5",
                        "m",
                        "rock'n'roll",
                        "p.m.",
                        "Handout",
                        "Agency"),
                words(
                        "don't 44-year-old 1,000 3.5% U.S. AT&T 10:30 O’Neill Zoë $20 €5 m."
                                + " 'rock'n'roll' p.m., Handout/Agency"));
    }

    @Test
    void anIdeographIsAWord() {
        assertEquals(List.of("你", "好", "Kyiv"), words("你好Kyiv"));
        assertEquals(List.of("你好。", "我们走。"), sentences("你好。我们走。"));
    }

    @Test
    void theLanguageIsToldByItsCommonWords() {
        assertEquals("en", report(BODY_TEXT).origin().language());
        assertEquals(
                "de",
                report("Der Rat tagte am Montag, und er stimmte für die Brücke.")
                        .origin()
                        .language());
        assertEquals(
                "fr",
                report("Le conseil a voté lundi pour le pont, et il est content.")
                        .origin()
                        .language());
    }

    @ParameterizedTest
    @CsvSource({
        "es, 'El consejo votó el lunes por el puente, dijo la alcaldesa, y no habrá más"
                + " reuniones.'",
        "it, 'Il consiglio ha votato lunedì per il ponte, ha detto la sindaca, e non ci sono altre"
                + " sedute.'",
        "pt, 'O conselho votou na segunda-feira pela ponte, disse a prefeita, e não há mais"
                + " reuniões.'",
        "nl, 'De raad stemde maandag voor de brug, zei de burgemeester, en er komt geen nieuwe"
                + " zitting.'",
        "pl, 'Rada głosowała w poniedziałek za mostem, ale to nie jest koniec, bo o tym ma mówić"
                + " sejmik.'",
        "cs, 'Rada v pondělí hlasovala pro most, ale to není konec, protože o tom má jednat i"
                + " kraj.'",
        "sv, 'Rådet röstade i måndags för bron, och det är inte slut, för nu ska länet säga sitt.'",
        "da, 'Rådet stemte i mandags for broen, og det er ikke slut, for nu skal amtet også sige"
                + " sit.'",
        "ro, 'Consiliul a votat luni pentru pod, dar nu este gata, pentru că și județul are de"
                + " spus.'",
        "en, 'El Nino is no de facto reason for a detour, said the mayor of San Juan de la Cruz.'"
    })
    void aLanguageWithoutTablesIsToldToo(String language, String text) {
        assertEquals(language, report(text).origin().language());
    }

    @Test
    void whatTheOriginTellsAlreadyStays() {
        var given = new Origin("T", "O", "2020-01-01", "en", "f.txt", "", "UTF-8");
        assertEquals(given, segmenter.segment(given, "date 2022-03-01 " + BODY_TEXT).origin());
    }

    @Test
    void theAgencyOfADatelineIsTheOutlet() {
        assertEquals("Reuters", report("KYIV (Reuters) - " + BODY_TEXT).origin().outlet());
    }

    @Test
    void givenSentencesKeepTheirIndexes() {
        Report report =
                segmenter.ofSentences(List.of("One. Two.", "", "  ", " Three ", "Four\nfive"));
        assertEquals(5, report.sentences().size());
        assertEquals(
                List.of("One. Two.", " ", " ", "Three", "Four\nfive"),
                report.sentences().stream().map(report::text).toList());
        assertTrue(report.sentences().stream().allMatch(sentence -> sentence.kind() == BODY));
        assertEquals(
                List.of(0, 1, 2, 3, 4),
                report.sentences().stream().map(Sentence::paragraph).toList());
        assertEquals(0, segmenter.ofSentences(List.of()).sentences().size());
    }

    @Test
    void givenWordsKeepTheirIndexes() {
        Report report = segmenter.ofWords(List.of("The", "", ",", "U.S.", "New York", "."));
        assertEquals(
                List.of("The", " ", ",", "U.S.", "New York", "."),
                report.words().stream().map(report::text).toList());
        assertEquals(1, report.sentences().size());
        assertEquals(0, segmenter.ofWords(List.of()).words().size());
    }
}
