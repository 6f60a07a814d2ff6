package org.crossread.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.crossread.model.Quotation;
import org.crossread.model.QuotationKind;
import org.crossread.model.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/// Ways of naming a speaker that German local news, tabloids and sports pages use.
class GermanPatternsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Die Linken-Fraktionschefin Nora Beck kontert: „Das ist Unsinn.“|Nora Beck|„Das"
                        + " ist Unsinn.“",
                "„Ich habe nichts gesehen“, erklärt sich der Angeklagte.|Angeklagte|„Ich habe"
                        + " nichts gesehen“",
                "„Sie machen Politik für die Banken“, schmetterte Nora Beck in den Saal.|Nora"
                        + " Beck|„Sie machen Politik für die Banken“",
                "Nach dem 0:2 war Jonas Reiter, Trainer des FC Lauben, enttäuscht: „Das war"
                        + " schwach.“|Jonas Reiter|„Das war schwach.“",
                "Ganze acht Minuten standen Nora Beck zur Verfügung, um zu warnen: „Das Geld"
                        + " fehlt.“|Nora Beck|„Das Geld fehlt.“",
                "Ein weiteres Vorstandsmitglied zum Merkur: „Wir warten ab.“|weiteres"
                        + " Vorstandsmitglied|„Wir warten ab.“",
                "Polizei: „Wahrscheinlich.“|Polizei|„Wahrscheinlich.“",
                "Generalsekretärin Nora Beck sieht das anders, sie betitelte den Plan als „Fest"
                        + " der Ausreden“.|Nora Beck|„Fest der Ausreden“",
                "Nora Beck klatschte. Die Grünen um Jan Holm widersprachen, sie sprachen von „purer"
                        + " Willkür“.|sie|„purer Willkür“",
                "Nora Beck sprach. Die Stadt verschenke sich „an die Reichen“.|Nora Beck|„an die"
                        + " Reichen“",
                "Das „Regieren nach Gutdünken“ mache ihn wütend, so Horst Wegner.|Horst Wegner|"
                        + "„Regieren nach Gutdünken“",
                "Jan Holm sagte: „Nein.“ Nora Beck kritisierte beide Parteien. Schlimmer könne es"
                        + " kaum kommen.|Nora Beck|Schlimmer könne es kaum kommen",
                "Nora Beck hat den Plan verteidigt, zugleich aber mehr Geld gefordert. Der Umgang"
                        + " damit werde entscheiden.|Nora Beck|Der Umgang damit werde entscheiden",
                "Nora Beck ging ans Pult. Ihrer Meinung nach sei das zu spät.|Nora Beck|sei das zu"
                        + " spät",
                "Zum Auftakt der Debatte über die „Lage der Stadt“ sprach Nora Beck. Zugleich"
                        + " mahnte sie zur Eile. „Wir müssen handeln“, sagte sie.|Nora Beck|„Wir"
                        + " müssen handeln“",
                "Leon Gerke sah es ähnlich. „Es ist wie verhext“, erklärte der"
                        + " Mittelfeldspieler.|Leon Gerke|„Es ist wie verhext“",
                "Nora Beck äußerte sich am Montag. Bei dem Umbau gehe es um die"
                        + " Kunden.|Nora Beck|Bei dem Umbau gehe es um die Kunden",
                "\"Der Schaden ist immens“, erklärte ein Feuerwehrsprecher.|Feuerwehrsprecher|\"Der"
                        + " Schaden ist immens“",
                "Das sei falsch, fügte der Leiter des Städte- und Gemeindebundes hinzu.|Leiter des"
                        + " Städte- und Gemeindebundes|Das sei falsch",
                "Man sei entsetzt, heißt es in einem Statement des Außenministeriums.|"
                        + "Außenministeriums|Man sei entsetzt",
                "Nora Beck ging. Das sei neu, sagte Jan Landsberg den Zeitungen.|Jan Landsberg|Das"
                        + " sei neu",
                "„Es war nicht leicht“, so Richter Gerd Amend gestern vor dem Prozess.|Gerd"
                        + " Amend|„Es war nicht leicht“",
                "Nora Beck ging. Im Entwurf heißt es zur Begründung: „Die Ausgaben"
                        + " steigen.“|Entwurf|„Die Ausgaben steigen.“",
                "Im Streit um den Lohn hat Minister Jan Holm (SPD) der Kanzlerin „spätes"
                        + " Nachtreten“ vorgeworfen.|Jan Holm|„spätes Nachtreten“",
                "Jan Holm (CSU) hat den Streik der Lokführer kritisiert: „Das geht zu weit.“|Jan"
                        + " Holm|„Das geht zu weit.“",
                "Den neuen Arbeitsminister Olaf Renz bezeichnete Nora Beck als „exzellente“"
                        + " Wahl.|Nora Beck|„exzellente“",
                "Bundesumweltminister Jan Holm ging, Nora Beck kam. „Das war gut“, sagte der"
                        + " Umweltminister.|Jan Holm|„Das war gut“",
                "Der Kämmerer bezichtigt die Ministerin der „Zockerei“.|Kämmerer|„Zockerei“",
                "Die Firma teilte am Montag vor Gericht mit, dass die Halle leer steht.|Firma|die"
                        + " Halle leer steht",
                "Ein weiterer Polizist wurde gehört. Er hat ausgesagt, dass die Tür offen"
                        + " war.|weiterer Polizist|die Tür offen war",
                "Die Leiterin, die sich kurzfristig bereit erklärt hatte, fuhr mit. „Es war still“,"
                        + " sagte Jan Holm.|Jan Holm|„Es war still“",
                "Dort sei es trocken gewesen, erzählt die Leiterin der Wache, die sich frei"
                        + " genommen hatte.|Leiterin der Wache|Dort sei es trocken gewesen",
                "Die Ministerin, die am Montag sagte, dass die Mittel fehlen, ging"
                        + " danach.|Ministerin|die Mittel fehlen",
                "Der Einsatz sei Teil eines Plans, informierte Jan Holm.|Jan Holm|Der Einsatz sei"
                        + " Teil eines Plans",
                "Obwohl Nora Beck klargestellt hatte, dass es keinen Abriss gibt, fordert der"
                        + " Verein mehr.|Nora Beck|es keinen Abriss gibt",
                "Wie findet man da Worte, Trainer Leon Gerke? „Wir waren zu lieb.“|Leon Gerke|„Wir"
                        + " waren zu lieb.“",
                "„Wir lernen ja noch.“ Mit diesen Worten dankte der Vorsteher Jan Holm der"
                        + " Partei.|Jan Holm|„Wir lernen ja noch.“",
                "Kanzlerin Nora Beck lobte Jan Holm. Damit stelle sie das „Erbe“ des früheren"
                        + " Kanzlers Otto Reh infrage.|Nora Beck|„Erbe“",
                "Der Richter, der in seinem Urteil festschrieb: Der Zeuge sei „ein schlechter"
                        + " Schauspieler“.|Richter|„ein schlechter Schauspieler“",
                "Nora Beck sprach zuerst. Statt Holm stellte Hausmeister Leon Gerke die Fragen. Wie"
                        + " er sagte, wolle er Klarheit.|Leon Gerke|wolle er Klarheit",
                "Die Polizei gab am Montag in Lauben an, dass niemand verletzt"
                        + " wurde.|Polizei|niemand verletzt wurde",
                "Der Klimaforscher Jan Holm reiste an. Der Professor spricht von „mehr Hitze“.|Jan"
                        + " Holm|„mehr Hitze“",
                "„Es reicht“, so die Botschaft führender Fachleute.|führender Fachleute|„Es"
                        + " reicht“",
                "Es werde wärmer, erläuterte der Physiker mit einer Karte, auf der die Orte"
                        + " standen.|Physiker|Es werde wärmer",
                "Nora Beck (CSU) forderte „eine Wende“. Die CSU-Chefin fügte an, sie rechne nicht"
                        + " mit Streit.|Nora Beck|sie rechne nicht mit Streit",
                "Jan Holm nannte das „dünn“. Wer so rede, habe das Amt vergessen.|Jan Holm|Wer so"
                        + " rede, habe das Amt vergessen",
                "Aus der Staatskanzlei hieß es dazu nur, man kommentiere das"
                        + " nicht.|Staatskanzlei|man kommentiere das nicht",
                "Der Angeklagte schwieg. Eine Nachbarin kam. „Ich hörte Schreie“, sagte die"
                        + " Frau.|Nachbarin|„Ich hörte Schreie“",
                "Der Angeklagte räumte zum Auftakt ein, zugeschlagen zu"
                        + " haben.|Angeklagte|zugeschlagen zu haben",
                "Die Anwältin hielt ihm vor, er habe gelogen.|Anwältin|er habe gelogen",
                "Jan Holm warf der Stadt „Taktik“ vor: Sie informiere stets zu spät.|Jan Holm|Sie"
                        + " informiere stets zu spät",
                "Julian Holm sprach. Im Herbst werde Holm neue Spieler testen, deutete er"
                        + " an.|Julian Holm|Im Herbst werde Holm neue Spieler testen",
                "„Wir stehen dazu“, heißt es in dem Antrag.|Antrag|„Wir stehen dazu“",
                "Angesprochen auf die Rede von Otto Reh, sagte Gerkan, dass man sich freue. Was"
                        + " das Amt betrifft, so findet er es gut. Er freue sich auf den"
                        + " Herbst.|Gerkan|Er freue sich auf den Herbst",
                "Es sei zu spät, hieß es von Seiten der Verteidigung.|Verteidigung|Es sei zu spät",
                "Es brannte. Wie Polizei und Feuerwehr berichten, wurde niemand verletzt.|Polizei"
                        + " und Feuerwehr|wurde niemand verletzt",
                "Das Band sei gelöscht, bevor die Polizei es sah, beklagt am Dienstag Anwältin"
                        + " Nora Beck: „Das ist traurig.“|Nora Beck|„Das ist traurig.“",
                "Denn wie Sprecher Jan Holm auf Nachfrage einräumt, war der Mitarbeiter im"
                        + " Urlaub.|Jan Holm|war der Mitarbeiter im Urlaub",
                "Laubens Trainer Jan Holm über den 1. Heimsieg: „Das war gut.“|Jan Holm|„Das war"
                        + " gut.“",
                "Jan Holm verlor. „Wir müssen lernen“, so der enttäuschte Holm.|Jan Holm|„Wir"
                        + " müssen lernen“",
                "Es war laut. Die SPD wertet die Sitzung als „Theater“.|SPD|„Theater“",
                "Da hilft der Rat von Nora Beck (FW). Sie empfiehlt Bürgern, die Sitzung zu"
                        + " besuchen.|Nora Beck|die Sitzung zu besuchen",
                "Ein Sprecher der Polizei sagte: „Das dauert.“ Die Ermittlungen laufen den Angaben"
                    + " zufolge wegen Diebstahls.|Sprecher der Polizei|Die Ermittlungen laufen den"
                    + " Angaben zufolge wegen Diebstahls",
                "Ministerin Nora Beck (SPD) hat ihre Partei aufgefordert, den Rat nicht vorzeitig"
                        + " zu verlassen.|Nora Beck|den Rat nicht vorzeitig zu verlassen",
                "Für Fraktionschefin Nora Beck kann es so „nicht weitergehen“.|Nora Beck|„nicht"
                        + " weitergehen“",
                "Mitte März äußerte Jan Holm den Satz: „Das war falsch.“|Jan Holm|„Das war"
                        + " falsch.“",
                "Während die Bürger pünktlich zahlten, sagte Nora Beck, schliefen die Ämter."
                        + "|Nora Beck|Während die Bürger pünktlich zahlten, sagte Nora Beck,"
                        + " schliefen die Ämter",
                "Nora Beck machte außerdem klar, dass der Rat warten müsse.|Nora Beck|der Rat"
                        + " warten müsse",
                "Immerhin mache Merkel die Politik mit, so Nora Beck.|Nora Beck|Immerhin mache"
                        + " Merkel die Politik mit",
                "Jan Holm und Nora Beck kamen. Beck sagte, Ute Weber müsse gehen. Nach ihren Worten"
                        + " fehlt Geld: „Es reicht nicht.“|Nora Beck|„Es reicht nicht.“",
                "Dass das auch andere betrifft, äußerten Ärzte in Interviews.|Ärzte|das auch andere"
                        + " betrifft"
            })
    void whoSpeaksIsFound(String text, String person, String words) {
        assertEquals(List.of(person, words), Quotations.last(text, "de"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Der Haken: „Es war der falsche Wagen.“|DIRECT|",
                "Zur Debatte über die „Lage der Stadt“ sprach Nora Beck.|SCARE|",
                "Der „FT“ sagte Nora Beck gar nichts.|SCARE|",
                "Das sagte Nora Beck der „Lauber Mediengruppe“.|SCARE|"
            })
    void whatIsNoSpeakerSaysNothing(String text, QuotationKind kind, String person) {
        Report report = Quotations.report("Nachrichten des Tages\n\n" + text, "de");
        Quotation last = Quotations.of(report).getLast();
        assertEquals(kind, last.kind());
        assertEquals(person == null ? "" : person, last.person());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "„Haben verdient verloren“: Stimmen zum Spiel|MIXED",
                "Lauben mit spätem Sieg – Trainer Holm: „So ein Glück heute“|MIXED",
                "Coach Holm weiter mit klarer Ansage: „Müssen jagen, jagen, jagen“|MIXED",
                "Bürgermeister ehrt den „Lesekreis“|SCARE"
            })
    void wordsThatOpenAHeadlineBeforeAColonAreSpeech(String headline, QuotationKind kind) {
        Report report =
                Quotations.report(headline + "\n\nDie Partie war nach einer Stunde zu Ende.", "de");
        assertEquals(kind, Quotations.of(report).getFirst().kind());
    }
}
