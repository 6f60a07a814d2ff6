package org.crossread.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/// Whom a noun or a pronoun stands for, where the report does not say it in so many words.
class OfficeHoldersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "en|Harbour superintendent Ted Marsh spoke first. The harbour was shut at "
                        + "noon. The chief said the pier was “unsafe”.|Ted Marsh|“unsafe”",
                "en|Guild president Ann Lee met Mayor Carl Voss. Voss left early. The "
                        + "Guild leader said, “We were not asked.”|Ann Lee|“We were not asked.”",
                "en|Carl Voss took over in May. The Rovers boss added that he was "
                        + "tired.|Carl Voss|he was tired",
                "en|Ann Lee wrote to the council on Monday. In a letter sent from Lauben, "
                        + "the minister said she was “appalled”.|Ann Lee|“appalled”",
                "en|Her daughter quizzed consultant Robin Achterberg. Mr Achterberg said "
                        + "she was well. He said it was a shock.|Robin Achterberg|it was a shock",
                "en|Ann Lee and Tom Cook claimed the road was unsafe. They said nobody "
                        + "had come.|Ann Lee and Tom Cook|nobody had come",
                "en|Mrs Holt's sons and daughter asked the doctor. They claimed she was "
                        + "moved twice.|Mrs Holt's sons and daughter|she was moved twice",
                "en|Chief officer Tom Cook came first, he said the house was full of "
                        + "smoke.|Tom Cook|the house was full of smoke",
                "en|“It is over,” PM Marsh said. Ted Marsh left. PM Marsh said he was "
                        + "glad.|Ted Marsh|he was glad",
                "en|The Lauben City Fire Department was busy. The LCFD said the fire "
                        + "began at noon.|Lauben City Fire Department|the fire began at noon",
                "en|The fire is out, according to a sheriff's office statement.|sheriff's "
                        + "office|The fire is out",
                "de|Nach den Attacken auf den Moderator Jan Holm ist Parteichef Hans "
                        + "Weber bemüht, zu schlichten. Niemand sei bedroht worden, sagte der "
                        + "Vizekanzler.|Hans Weber|Niemand sei bedroht worden",
                "de|Linke-Fraktionsvize Nora Beck hat den Kurs angegriffen. Das Land sei am Ende,"
                    + " sagte Beck. „Sie warnen vor einem Brand“, sagte die Linke.|Nora Beck|„Sie"
                    + " warnen vor einem Brand“",
                "de|Die Schauspielerin Nora Beck wohnt in Lauben. Die Komikerin verrät, "
                        + "dass sie kochen kann.|Nora Beck|sie kochen kann",
                "de|Es könnte sein, dass der Trainer Jan Holm wütend war. „Was fehlt, "
                        + "sind die Tore“, sagte der ehemalige Hertha-Profi.|Jan Holm|„Was fehlt, "
                        + "sind die Tore“",
                "de|Achterberg versuchte, die Wogen zu glätten. „Das passiert überall“, "
                        + "meinte er.|Achterberg|„Das passiert überall“",
                "de|Dass es eng war, fand auch Trainer Jan Holm. Sein Fazit: „Wir haben "
                        + "alles erlebt.“|Jan Holm|„Wir haben alles erlebt.“",
                "de|Die Stadt müsse „eigentlich abgestraft und verklagt“ werden, hatte "
                        + "Holm etwa gesagt.|Holm|„eigentlich abgestraft und verklagt“",
                "de|Der Vize-Chef der Fraktion im Landtag, Jan Holm (CDU), sagte: „Sie "
                        + "soll sich schämen.“|Jan Holm|„Sie soll sich schämen.“",
                "de|Diesen Gedanken sprechen Laubener Anwohner aus: „Es ist "
                        + "genug.“|Laubener Anwohner|„Es ist genug.“"
            })
    void whoIsMeantIsFound(String language, String text, String person, String words) {
        assertEquals(List.of(person, words), Quotations.last(text, language));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Ann Lee came to Lauben. The prime minister said it was late.|prime minister",
                "Ann Lee came to Lauben. The spokesman said it was late.|spokesman",
                "A pensioner sat down. Ann Lee left. The pensioner said it was late.|pensioner",
                "Ann Lee met Tom Cook. The Rovers coach said it was late.|Rovers coach"
            })
    void whoIsNotNamedStaysSo(String text, String person) {
        assertEquals(person, Quotations.last(text, "en").getFirst());
    }
}
