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
                "en|Jebaily said he was voting yes with the understanding that it would"
                    + " pass.|Jebaily|he was voting yes with the understanding that it would pass",
                "en|He cautioned the harbour board that the crews were not scared.|He|the crews"
                        + " were not scared",
                "en|Another implied that parents wanted them out of the house.|Another|parents"
                        + " wanted them out of the house",
                "en|Member Ann Lee voted no. Her position: “People cannot wait.”|Ann Lee|“People"
                        + " cannot wait.”",
                "en|Facing criticism over his remark that “boats cannot fly”, Carl Voss left.|Carl"
                        + " Voss|“boats cannot fly”",
                "en|Ann Lee pointed out that taxes had gone up, and she warned that more was to"
                        + " come.|Ann Lee|more was to come",
                "en|Ann Lee, while addressing the press after the release of the candidate for"
                        + " Lauben, Tom Cook, has warned the crews to be patient.|Ann Lee|to be"
                        + " patient",
                "en|The police had a video of Carl Voss claiming that boats were late.|Carl"
                        + " Voss|boats were late",
                "en|Ed Henry KC spoke on Monday. “It was sad,” Henry said.|Ed Henry|“It was sad,”",
                "en|Carl Voss, deputy commissioner of police, came. Deputy commissioner of police"
                        + " (DCP) Voss added: “We act.”|Carl Voss|“We act.”",
                "en|According to officials, the clerk, who had been booked twice, was not on"
                        + " duty.|officials|the clerk, who had been booked twice, was not on duty",
                "de|Das Rad sei, so berichtet es der Angeklagte, „einfach da“"
                        + " gewesen.|Angeklagte|„einfach da“",
                "de|Jan Holm: „Das gefällt mir nicht“, sagt der Fraktionssprecher.|Jan Holm|„Das"
                        + " gefällt mir nicht“",
                "de|Oberbürgermeister Jan Holm kam. „Das bindet nicht“, so das Stadtoberhaupt.|Jan"
                        + " Holm|„Das bindet nicht“",
                "de|„Das reicht nicht“, sagte der Landes-Chef vom Bund deutscher Prüfer in Lauben,"
                        + " Jan Holm, dem WDR.|Jan Holm|„Das reicht nicht“",
                "de|Die Anzeigen seien gestellt, teilte eine Sprecherin der Klinik der dpa"
                        + " mit.|Sprecherin der Klinik|Die Anzeigen seien gestellt",
                "de|Das sei erlaubt gewesen, sagte der Sprecher der Laubener Staatsanwaltschaft,"
                        + " Jan Holm, am Donnerstag.|Jan Holm|Das sei erlaubt gewesen",
                "de|„Er ist eine Wucht“, so die Einschätzung von Jan Holm.|Jan Holm|„Er ist eine"
                        + " Wucht“",
                "en|Ted Marsh said because the pier had been mended twice, there were three gaps in"
                    + " it.|Ted Marsh|because the pier had been mended twice, there were three gaps"
                    + " in it",
                "en|Ted Marsh said unfortunately, it was a loss.|Ted Marsh|unfortunately, it was a"
                        + " loss",
                "en|Ann Lee, D-Lauben, said in a May 28 written statement that crews were late.|Ann"
                        + " Lee|crews were late",
                "en|Joel Sabatino lives next door. “I saw smoke,” Sabatino recalled.|Joel"
                        + " Sabatino|“I saw smoke,”",
                "de|„Es gibt zwölf Fahrten“, sagte am Freitagmittag ein Sprecher der Bahn.|Sprecher"
                        + " der Bahn|„Es gibt zwölf Fahrten“",
                "en|In an angry reply to the paper Ann Lee said: “Nobody asked.”|Ann Lee|“Nobody"
                        + " asked.”",
                "en|Carl Voss apologised to members and guests saying the meeting was “a"
                        + " mess”.|Carl Voss|“a mess”",
                "en|Lauben College of Nursing (LCN) General Secretary Ann Lee has said “we are"
                        + " sorry”.|Ann Lee|“we are sorry”",
                "en|Club members and local crews met. The local crews say they were late.|local"
                        + " crews|they were late",
                "de|Die Stadt teilt laut Mitteilung der Partei mit, der Putz sei neu. Der Keller"
                        + " sei trocken, so die Verwaltung.|Verwaltung|Der Keller sei trocken",
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
    void sentencesThatBeginAlikeAreNoInterview() {
        String text =
                """
                News of the day

                Carl Voss said: “We were late.”

                Voss said: “We will pay.”

                He said: “It was dark.”

                Voss said: “We are sorry.”

                He said: “That is all.”
                """;
        assertEquals(
                List.of(
                        "DIRECT “We were late.” Carl Voss <- said",
                        "DIRECT “We will pay.” Carl Voss <- said",
                        "DIRECT “It was dark.” Carl Voss <- said",
                        "DIRECT “We are sorry.” Carl Voss <- said",
                        "DIRECT “That is all.” Carl Voss <- said"),
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
