package org.crossread.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.crossread.model.Quotation;
import org.crossread.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/// Who speaks, and in what words, in the manner of court reports, sports pages,
/// council news and other pages as they are read.
class PagePatternsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "en|Club leaders in the Outer Reach told us ferries should run daily.|Club"
                        + " leaders|ferries should run daily",
                "en|One of the group meeting him told the Echo: “I asked him twice.”|One of the"
                        + " group|“I asked him twice.”",
                "en|A clerk who shouted and dropped her files on a wooden bench said she was"
                        + " tired.|clerk|she was tired",
                "en|Holt went on to say Mr Voss, who had a limp and used a stick, rose to his"
                        + " feet.|Holt|Mr Voss, who had a limp and used a stick, rose to his feet",
                "en|Ann Lee accepts that her letters led to the split but maintained that she meant"
                        + " well.|Ann Lee|she meant well",
                "en|The girl, now 17, told authorities Captain Jon Holt had met her"
                        + " twice.|girl|Captain Jon Holt had met her twice",
                "en|He wrote to her. A friend emailed him saying she was ill.|friend|she was ill",
                "en|Again, the clerk replied: “No.”|clerk|“No.”",
                "en|Mr Dale asked his guest why he had left the ship.|Dale|why he had left the"
                        + " ship",
                "en|The trial heard that Mr Holt and Mr Voss came to blows.|trial|Mr Holt and Mr"
                        + " Voss came to blows",
                "en|Ann Lee told the Post & Courier this week that there was no row.|Ann Lee|there"
                        + " was no row",
                "en|Ann Lee said it was odd for the panel to sit so late but she said there were"
                        + " reasons.|Ann Lee|there were reasons",
                "en|While one expert said Marsh was not liked by all, Lee strongly attacked those"
                        + " who used her name “as if I had no say”.|Lee|“as if I had no say”",
                "en|Robin Holt runs the ferry. Ann Lee was on the radio. Mr Holt “said he was"
                        + " sorry”, she said.|Ann Lee|“said he was sorry”",
                "en|Jon Holt stood up. Mr Dale asked the witness why he ran. He replied: “I was"
                        + " afraid.”|witness|“I was afraid.”",
                "en|Nick Dale, prosecuting, opened the case. Jon Holt, 34, of Lauben, denies theft."
                        + " The prosecutor said it was “greed”.|Nick Dale|“greed”",
                "en|Nick Dale, prosecuting, opened the case. Jon Holt, 34, of Lauben, has pleaded"
                        + " not guilty. The defendant said: “I slept.”|Jon Holt|“I slept.”",
                "en|Another Marsh Green party leader accused the club of lies. Carl Voss is its"
                        + " chair. The Marsh leader said it was “cheap”.|Marsh Green party"
                        + " leader|“cheap”",
                "en|Midfielder Tom Cook was tired. The coach said it was “a long day”.|coach|“a"
                        + " long day”",
                "en|“We lost,” Carl Voss said. On Tom Cook missing a penalty: “We move on.”|Carl"
                        + " Voss|“We move on.”",
                "en|The harbour board released the following statement:§§The pier stays shut until"
                        + " the damage is mended and all planks are checked.|harbour board|The pier"
                        + " stays shut until the damage is mended and all planks are checked.",
                "en|According to a report, a girl, who is now 17, said that she knew him.|girl|she"
                        + " knew him",
                "de|Stürmer Tom Weber blieb ruhig. Der Trainer sagte, es bringe nichts.|Trainer|es"
                        + " bringe nichts",
                "de|Die Zeitung «Laubener Neueste Nachrichten» hatte zuvor berichtet, die Wachen"
                        + " seien im Park.|Zeitung|die Wachen seien im Park",
                "de|Die Tat soll sich laut Polizei nicht in Lauben ereignet haben.|Polizei|Die Tat"
                        + " soll sich laut Polizei nicht in Lauben ereignet haben",
                "de|Jan Holm wollte wissen, weshalb der Rat nicht gefragt worden sei.|Jan"
                        + " Holm|weshalb der Rat nicht gefragt worden sei",
                "de|„Wir haben gezögert“, sagte Lewentz der Nachrichtenagentur dpa.|Lewentz|„Wir"
                        + " haben gezögert“",
                "de|Die Tür sei aber nicht geöffnet worden, teilten die Ermittler"
                        + " mit.|Ermittler|Die Tür sei aber nicht geöffnet worden",
                "de|Hans Härtel kennt das. Als Trainer der schwächsten Elf wackelt Härtel: „Mir"
                        + " macht es Spaß.“|Hans Härtel|„Mir macht es Spaß.“",
                "de|Es sei kein Einzelfall, so Jan Holm. Der Zeuge könne kaum Deutsch und habe"
                    + " deswegen einen Bekannten gebeten, die Wache anzurufen.|Jan Holm|Der Zeuge"
                    + " könne kaum Deutsch und habe deswegen einen Bekannten gebeten, die Wache"
                    + " anzurufen",
                "de|Bgm. Strasser erklärte den Antrag. Dort habe es auch einen Einspruch"
                        + " gegeben.|Strasser|Dort habe es auch einen Einspruch gegeben",
            })
    void whoSpeaks(String language, String text, String person, String words) {
        assertEquals(List.of(person, words), Quotations.last(text.replace('§', '\n'), language));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Lauben's transport minister has called the delay “sad”. Robin Holt was asked about"
                        + " it. Transport minister Robin Holt said: “It is.”|Robin Holt",
                "Ann Lee broke no law, her lawyer said on Monday. She stayed calm. Lawyer Tim"
                        + " Langdale told the jury it was odd.|Tim Langdale",
                "According to his agent, Tom Voss left early.|agent",
            })
    void whoSpeaksFirst(String text, String person) {
        assertEquals(person, first(text).getFirst());
    }

    /// Whoever says the first quotation of a text, and its words.
    private static List<String> first(String text) {
        Report report = Quotations.report("News of the day\n\n" + text);
        Quotation first = Quotations.of(report).getFirst();
        return List.of(first.person(), report.text(first.span()));
    }

    @Test
    void singleMarksRunOverParagraphs() {
        String text =
                """
                News of the day

                Mayor Carl Voss said: ‘This is the third time that the islander’s boat is late.

                The board must pay at last.’

                Ann Lee said: ‘We did pay.’
                """;
        assertEquals(
                List.of(
                        "DIRECT ‘This is the third time that the islander’s boat is late. Carl Voss"
                                + " <- said",
                        "DIRECT The board must pay at last.’ Carl Voss <- said",
                        "DIRECT ‘We did pay.’ Ann Lee <- said"),
                Quotations.in(text));
    }

    @Test
    void aLineInSingleMarksIsWhosoeverSaysItBelow() {
        String text =
                """
                News of the day

                The boat was late on Monday, and nobody had been told of it.

                'Nobody rang me'

                Ann Lee said: "Nobody rang me that day."
                """;
        assertEquals(
                List.of(
                        "DIRECT 'Nobody rang me' Ann Lee <- said",
                        "DIRECT \"Nobody rang me that day.\" Ann Lee <- said"),
                Quotations.in(text));
    }

    @Test
    void nobodyWhomAQuestionNamesAnswersIt() {
        String text =
                """
                News of the day

                Have you talked about signing Tom Cook?

                “Not at this time.”
                """;
        assertEquals(List.of("DIRECT “Not at this time.”"), Quotations.in(text));
    }
}
