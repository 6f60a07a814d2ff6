package org.crossread.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.crossread.model.Attribution;
import org.crossread.model.Quotation;
import org.crossread.model.QuotationKind;
import org.crossread.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.stream.Collectors;

/// Ways of naming a speaker that news uses every day.
class NewsPatternsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "“We are ready,” the BBC quoted Cook as saying.|Cook",
                "Cook was quoted by Reuters as saying “we are ready”.|Cook",
                "Reuters quoted Cook as saying: “We are ready.”|Cook",
                "Fauci: “Cases will rise.”|Fauci",
                "Johnson denied he had lied to parliament.|Johnson",
                "The court heard that Smith had shouted “get out” at the officer.|Smith",
                "A letter seen by the Guardian says the bridge “was not safe”.|letter",
                "Biden, Zelensky said, had promised more weapons.|Zelensky",
                "Israel's military said that it had struck “terror targets”.|Israel's military",
                "Sources close to the prime minister told the Times that he was “furious”.|Sources",
                "“He was a lovely boy,” his mother, Anne, told the inquest.|Anne",
                "The move was described by critics as “too little, too late”.|critics",
                "The company that ran the ferry which sank last month, killing 14 people, said"
                        + " Tuesday that it had ignored two warnings.|company",
                "The owner of a bus that caught fire in Bath with 20 people on board said it had"
                        + " never been warned.|owner of a bus",
                "The man accused of setting fire to a hostel in Leipzig told the court that he"
                        + " had been drunk.|man",
                "The judge fined a man who lied to police and said the case was sad.|judge",
                "“It was hell on the upper deck,” recalls survivor Peter Lund, 34.|Peter Lund",
                "Police chief: “We will find him.”|Police chief",
                "President Emmanuel Macron spoke of “a page of history that we turn”.|Emmanuel"
                        + " Macron",
                "Teacher Rosa Dunn, with 26 pupils: “People were calm.”|Rosa Dunn",
                "Cook's predecessor, Anna Holm, told reporters: “I remember one letter.”|Anna Holm",
                "Ann Lee, 34, wept as the foreman said “not guilty” four times.|foreman",
                "Ann Lee was in the dock. She mouthed “thank you” to the jurors.|Ann Lee",
                "Martha Dillon did what she had been taught as a girl. “Ten seconds, maybe 12,”"
                        + " recalls the 81-year-old.|Martha Dillon",
                "What they found “looked like yesterday's tracks”, lead author Yuki Tanabe"
                        + " said.|Yuki Tanabe",
                "A former colleague who spoke only because he feared reprisals said the colonel had"
                        + " been “hung out to dry”.|former colleague",
                "The chief executive of Sky West told a panel it had “failed our customers”.|chief"
                        + " executive of Sky West",
                "Director Hugh Prentice told a meeting that it had advertised 14 midwife posts “and"
                        + " received one application”.|Hugh Prentice",
                "Midwife Bernadette Coyle said “we were never asked” about it.|Bernadette Coyle",
                "16:55 A woman describes the moment. “It was dark,” she says.|woman",
                "Police in Bergen tweet that the road is closed. “Stay away,” they write.|Police",
                "His family said he died on Monday. The prime minister led the tributes. “He was"
                        + " the real thing,” she wrote.|prime minister",
                "A spokeswoman for the interior minister, Hanna Vitek, said he was away. The prime"
                    + " minister told reporters he had “full confidence” in him.|prime minister",
                "The Transportation Department has opened an inquiry. The airline said it “will"
                        + " cooperate”.|airline",
                "The minister was warned, documents show, contradicting his claim to parliament"
                        + " that he “first learned of it from the press”.|minister",
                "Prices rose, and so did what its chief executive called “a queue nobody can see"
                        + " the end of”. CEO Marta Lind said “we were slow”.|Marta Lind",
                "Ann Lee told a tutor she was “too regional”. Peter Holm laughed. “She was half"
                        + " right.”|Peter Holm",
                "A second memo, from April, speaks of “an unacceptable risk”.|second memo",
                "The team leader of Glen Mountain Rescue, Iain Stewart, said “there is no"
                        + " blame”.|Iain Stewart",
                "“If this gets out we are dead,” the firm's then head of research, Paul Strand,"
                        + " wrote.|Paul Strand",
                "“Two years of drilling,” complained his neighbour, café owner Rosie Webb.|Rosie"
                        + " Webb",
                "Marco died in Mali. She was one of about 300 relatives outside. “Resign!” they"
                        + " chanted.|300 relatives",
                "Cllr Denise Okafor says it will be “one street at a time”.|Denise Okafor",
                "For the mayor, Andy Rourke, it is “the most important thing we have built”.|Andy"
                        + " Rourke",
                "The words of one passenger summed up the mood: “About time.”|one passenger",
                "“I said please,” Joy Adeyemi laughed. “Twice.”|Joy Adeyemi",
                "The army accused aid groups of feeding rebels. Its spokesman, Tariq Amin, on"
                        + " Friday rejected the finding as “manufactured hunger”.|Tariq Amin",
                "Harbour master: “Nobody can say that.”|Harbour master",
                "“A disgrace,” was how the local member of parliament, Hywel Gough, described"
                        + " it.|Hywel Gough",
                "Seaview, which bought the pier in 2011, expressed “deep regret”.|Seaview",
                "Sana Qureshi signed. In Qureshi's account, the south “recognised what it"
                        + " denied”.|Sana Qureshi",
                "Lee Ann Park was angry. Mayor Susan Lake said they had moved the goalposts."
                        + " “Toilets,” she told reporters.|Susan Lake",
                "Last month Mayor Susan Lake told the Kettleford Echo she would resign. Asked about"
                        + " it, she said: “Which Easter?”|Susan Lake",
                "The council has powers to close it. “He could have died,” a mother said. “Now,”"
                    + " she said. It would only say that “all options are on the table”.|council",
                "Sheriff Wade Tolliver and Dr. Kim Nguyen came. “I saw it,” Nguyen said. Tolliver,"
                        + " whose house was lost, sounded tired. “We slept badly,” he said.|Wade"
                        + " Tolliver",
                "One union leader called it “a plan for security”. Fourteen-year-old Maisie, from"
                        + " Derby, was not impressed. “I cried,” she says.|Maisie",
                "Prime Minister Haruka Ono told parliament that her government would respond"
                        + " “calmly and firmly”.|Haruka Ono",
                "The letter came on a Tuesday. It was long, and it said the water “may not be"
                        + " safe”.|letter",
                "ClearFlow is a firm. The state regulator said it had been “fined twice”.|state"
                        + " regulator",
                "Mayor Susan Lake spoke of toilets. “Never,” said Lee Ann Park. The mayor, she"
                        + " said, “should try a day's work”.|Lee Ann Park",
                "Europe waits. Brazil's foreign ministry welcomed what it described as “a sensible"
                        + " pause”.|Brazil's foreign ministry",
                "Lucia Ferrer abstained. Ferrero said it was “ready”.|Ferrero",
                "“We spent it,” said Carla Bonetti, head of sourcing at a mid-sized roaster, who"
                        + " told us she was “late”.|Carla Bonetti",
                "Video shows Dillon Reyes pressing the brake and shouting, “Somebody call"
                        + " 911!”|Dillon Reyes",
                "Shares in Meridian Bank fell 7 per cent on Friday after chief executive Paolo"
                        + " Ricci cautioned that debts would rise.|Paolo Ricci",
                "The limit is a boundary some textbooks refer to as the “physiological"
                        + " wall”.|textbooks",
                "Peter Lund was not convinced. If fish can go deeper, Lund concedes, then “we drew"
                        + " the map with the bottom missing”.|Peter Lund",
                "Senator Alice Nakagawa pressed Carla Jimenez on whether a report had been held"
                        + " back. “No, senator,” she answered.|Carla Jimenez",
                "Gill Porter, 61, was not surprised. “We always knew,” said the retired nurse.|Gill"
                        + " Porter",
                "Gary Boyle has a petition. “He gets one shot,” the father-of-three said.|Gary"
                        + " Boyle",
                "Midwife Janet Okoro asked Dr Simon Vale to look. The doctor said: “That's"
                        + " unfair.”|Simon Vale",
                "Education Secretary Alan Bruce met General Secretary Moira Kerr. Mr Bruce said no."
                        + " The minister said he would not “negotiate here”.|Alan Bruce",
                "United's supporters had other ideas, chanting “You're getting sacked in the"
                        + " morning”.|United's supporters",
                "The state weather bureau, PAGASA, said the storm would leave.|PAGASA",
                "Forecaster Benjie Sison cautioned against haste. A second system, he noted, could"
                        + " follow “the very same track”.|Benjie Sison",
                "The library was called “a cathedral” by the critic Ian Nairn.|Ian Nairn",
                "“That is not the case,” Donnelly shot back.|Donnelly",
                "Ann Lee spoke first. One minister said it was “slow”. Another said she was “flying"
                        + " solo”.|Another",
                "Bertil Sjögren lost money. “Sick,” Leila Strand wrote on Instagram. Sjögren shrugs"
                        + " when asked if he is angry. “Angry is for young people,” he"
                        + " says.|Bertil Sjögren",
                "Rosalind Achterberg died. Born in Rome in 1934, she came to Kent as a child. Her"
                        + " father, a shipping clerk, was interned. “We ate turnips,” she"
                        + " recalled.|Rosalind Achterberg",
                "Ibrahima Diallo was modest. “I listened,” he told Sky Sports. Rovers boss"
                        + " Anne-Marie Colley praised her side, though she admitted she had been"
                        + " “cold”.|Anne-Marie Colley",
                "The ruling was a victory for restaurant owners who said the law would put them"
                        + " “out of business”.|restaurant owners",
                "A spokesperson for Governor Elena Park, a Democrat, said the state was weighing"
                        + " “all options”.|spokesperson",
                "Sergio Moreno was fined. “It spilled over,” wrote chair Fiona Lacey. The"
                    + " 51-year-old, who was also banned, said he had been “hot”.|Sergio Moreno",
                "Coach Sergio Moreno met referee Darren Pike. The Spaniard was sent off for"
                        + " confronting Pike. According to the written reasons, published on"
                        + " Wednesday, he told the official: “You have no shame.”|Sergio Moreno",
                "Rosalind Achterberg drew well. A tutor informed her that she should go. She"
                        + " answered that he “should start”.|Rosalind Achterberg",
                "Detective Tom Hill is on leave. Det Con Sarah Mills said the force was working"
                        + " with Spain.|Sarah Mills"
            })
    void whoSpeaksIsFound(String text, String person) {
        assertEquals(person, Quotations.of("News of the day\n\n" + text).getLast().person());
    }

    @Test
    void wordsOfAHeadlineAreTheirsWhoSaysThemInTheReport() {
        List<Quotation> found =
                Quotations.of(
                        "UN: Famine “no longer a warning” in two camps\n\n"
                                + "“This is no longer a warning,” Samuel Osei told reporters.");
        assertEquals(List.of("Samuel Osei", "Samuel Osei"), persons(found));
        assertEquals(QuotationKind.MIXED, found.getFirst().kind());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mark Finn is a man of 2009. The “macaroon scene” gets its laugh.",
                "The committee named the virus that causes it “severe acute respiratory syndrome"
                        + " virustwo” (SARV)."
            })
    void whatATextNamesIsATerm(String text) {
        assertEquals(
                QuotationKind.SCARE, Quotations.of("News of the day\n\n" + text).getLast().kind());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Hartmann 'embarrassed' as United lose|“I am embarrassed,” Klaus Hartmann"
                        + " said.|MIXED|Klaus Hartmann",
                "Fish thought 'impossible' is filmed|“Extraordinary,” Peter Lund said.|SCARE|",
                "Minister defends plan as bishops call it 'immoral'|Bishops wrote.|MIXED|bishops",
                "Doctor 'ignored warnings', inquest told|Janet Okoro said he “did not look”"
                        + " at it.|MIXED|",
                "'I just wanted my dog back': owner's joy|The owner is Emma Tolland.|DIRECT|"
            })
    void singleMarksOfAHeadlineQuote(String headline, String text, QuotationKind kind, String who) {
        Quotation first = Quotations.of(headline + "\n\n" + text).getFirst();
        assertEquals(kind, first.kind());
        assertEquals(who == null ? "" : who, first.person());
    }

    @Test
    void aHeadlineMakesNoTermOfWhatItQuotes() {
        List<Quotation> found =
                Quotations.of(
                        "North puts army in 'quasi-state of war'\n\nAccording to the Yonhap news"
                                + " agency, it was told to prepare a “quasi-state of war”.");
        assertEquals(QuotationKind.MIXED, found.getLast().kind());
    }

    @Test
    void eachSpeakerHasTheWordsBeforeThem() {
        List<Quotation> found =
                Quotations.of(
                        "News of the day\n\nEnver Solomon said the ships were “floating prisons”, a"
                                + " phrase Donnelly rejected as “offensive”.");
        assertEquals(List.of("Enver Solomon", "Donnelly"), persons(found));
    }

    @Test
    void anAnswerIsWhoeverWasAsked() {
        List<Quotation> found =
                Quotations.of(
                        "News of the day\n\nThe doctor, Simon Vale, said: “That's unfair.”\n\n"
                                + "“Is it untrue?” Neil Costa asked.\n\n“I can't answer that.”");
        assertEquals(List.of("Simon Vale", "Neil Costa", "Simon Vale"), persons(found));
    }

    @Test
    void aQuestionBehindAnAnswerIsWhoeverAsked() {
        List<Quotation> found =
                Quotations.of(
                        "News of the day\n\n"
                            + "Senator Alice Nakagawa pressed Carla Jimenez on it. “No, senator,”"
                            + " she answered.\n\n"
                            + "“Would you tell us if it had?”");
        assertEquals(List.of("Carla Jimenez", "Alice Nakagawa"), persons(found));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The plant, which experts say would power 40,000 homes, has divided opinion.|"
                        + "would power 40,000 homes",
                "Staff who asked where the money came from were shown the door.|where the money"
                        + " came from",
                "A petition calling for the strikes to be called off has gathered signatures.|"
                        + "for the strikes to be called off"
            })
    void whatIsReportedEndsBeforeTheSentenceGoesOn(String text, String words) {
        Report report = Quotations.report("News of the day\n\n" + text, "en");
        assertEquals(words, report.text(Quotations.of(report).getLast().span()));
    }

    @Test
    void aTermOfAHeadlineStaysATerm() {
        List<Quotation> found =
                Quotations.of(
                        "Famine in “no-go zone” grows\n\n"
                                + "“The no-go zone is a shame,” Samuel Osei told reporters.");
        assertEquals(QuotationKind.SCARE, found.getFirst().kind());
    }

    @Test
    void aLabelBeforeAColonHasNoWordOfSaying() {
        Quotation last =
                Quotations.of("News\n\nBill Tatler, 71, retired docker: “Lovely.”").getLast();
        assertEquals("Bill Tatler", last.person());
        assertEquals(true, ((Attribution.Attributed) last.attribution()).cue().isEmpty());
    }

    private static List<String> persons(List<Quotation> quotations) {
        return quotations.stream().map(Quotation::person).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Shares fell over what Marta Lind called “a consumer who has simply stopped"
                        + " smiling”.",
                "Mary Okoro apologised to the nurse “for the time she has lost”.",
                "Norway's prime minister, Jonas Lie, has called it “a day of fear but, thank God,"
                        + " not of grief”.",
                "Poyner was more direct — “He's going nowhere” — when asked again.",
                "The text provides for a halt to “all offensive operations by land, air and sea”.",
                "The critics of 1879 called the play “immoral”.",
                "Poyner admitted the club “can't compete with that kind of money”."
            })
    void whatSomebodySaysIsNoTerm(String text) {
        Quotation last = Quotations.of("News of the day\n\n" + text).getLast();
        assertEquals(true, last.kind().isQuoted(), last.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lord Ashby, a Tory who sat opposite him for years, recalled their unlikely"
                        + " friendship.",
                "A woman asked to be identified only as Siri.",
                "A paramedic who asked not to be named was there.",
                "A former ward sister, who asked to remain anonymous, was moved.",
                "The head of research, Paul Strand, wrote in one of them, dated August 2015.",
            })
    void nobodySaysAnything(String text) {
        assertEquals(List.of(), Quotations.of("News of the day\n\n" + text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "„Wir sind bereit“, so Scholz.|Scholz|„Wir sind bereit“",
                "Die Mittel seien erschöpft, so der Minister.|Minister|Die Mittel seien erschöpft",
                "Merz zufolge reicht das nicht.|Merz|reicht das nicht",
                "Wie die Polizei mitteilte, wurden drei Menschen verletzt.|Polizei|"
                        + "wurden drei Menschen verletzt",
                "Anna Weber erinnert sich: „Es war wie im Krieg.“|Anna Weber|„Es war wie im"
                        + " Krieg.“",
                "Eine Lehrerin, die anonym bleiben wollte, lobte die Besatzung: „Die haben"
                        + " geholfen.“|Lehrerin|„Die haben geholfen.“",
                "Die Reederei sprach von einem „Zwischenfall“. Man wolle warten, hieß es in einer"
                        + " Mitteilung.|Reederei|Man wolle warten",
                "Petra Lindner geht. Sie sei müde, sagte die 52-Jährige.|Petra Lindner|Sie sei"
                        + " müde",
                "Petra Lindner geht. Seitdem bekam sie nach eigenen Worten „Briefe, die man nicht"
                        + " zeigt“.|Petra Lindner|„Briefe, die man nicht zeigt“",
                "„Sie hat mein Mitgefühl“, betonte Landrätin Anke Vogt.|Anke Vogt|„Sie hat mein"
                        + " Mitgefühl“",
                "„Es gab einen Schlag“, berichtete der Student Jonas Reiter, der dort saß.|Jonas"
                        + " Reiter|„Es gab einen Schlag“",
                "Lena Brandt wies das zurück. Es seien Mittel bereitgestellt worden, betonte die"
                        + " SPD-Politikerin.|Lena Brandt|Es seien Mittel bereitgestellt worden",
                "Landrat Elmar Stegmann lobte die Helfer. Sie hätten „Unmenschliches"
                        + " geleistet“.|Elmar Stegmann|„Unmenschliches geleistet“",
                "Nach Einschätzung des Bahnexperten Christian Böttger von der HTW Berlin deutet"
                        + " vieles auf einen Schaden hin. „Sicher ist das nicht“, schränkte er"
                        + " ein.|Christian Böttger|„Sicher ist das nicht“",
                "„Wir lassen uns nicht für dumm verkaufen“, rief deren Sprecherin Sabine Kolb.|"
                        + "Sabine Kolb|„Wir lassen uns nicht für dumm verkaufen“",
                "Horst Wegner war da. Die Drohung der Initiative, die Stadt zu verklagen, nannte er"
                        + " „Erpressung“.|Horst Wegner|„Erpressung“",
                "Sabine Kolb hält das für falsch. „Da wird gerechnet“, sagt die 47-jährige"
                        + " Steuerberaterin.|Sabine Kolb|„Da wird gerechnet“",
                "Aylin Demir fragt nach. Horst Wegner kam. Wegner wies das als „absurd“"
                        + " zurück.|Horst Wegner|„absurd“",
                "Mustafa Yilmaz kam mit Aylin Demir. Seine Frau fügt hinzu: „Es ist voll.“|Frau|"
                        + "„Es ist voll.“",
                "Martin Elsner sprach zuerst. Grund sei das Handy am Abend, so der Mediziner"
                        + " weiter.|Martin Elsner|Grund sei das Handy am Abend",
                "Ministerin Clara Voss ging. Mia zuckt mit den Schultern. Ihre Mutter hat das"
                        + " durchgesetzt. „Es gab Tränen“, erzählt sie.|Mutter|„Es gab Tränen“",
                "Tobias Rehm schloss das aus. „Mit mir nicht“, so der FDP-Politiker knapp.|Tobias"
                        + " Rehm|„Mit mir nicht“",
                "Bremens Coach Ole Werner haderte. Der Elfmeter sei „ein Witz“ gewesen.|Ole Werner|"
                        + "„ein Witz“",
                "Rolf Henning widersprach: Ihm seien nur „Störungen“ gemeldet worden.|Rolf Henning|"
                        + "„Störungen“",
                "Anwalt Jochen Thiel nannte das „feige“. Man werde dagegen klagen.|Jochen Thiel|Man"
                        + " werde dagegen klagen",
                "Dirk Schröder war da. Genaue Zahlen will er nicht nennen, dafür sei es „noch viel"
                        + " zu früh“.|Dirk Schröder|„noch viel zu früh“",
                "„Zu Hause kriegen wir das nicht hin“, gibt die Vorsitzende Nadine Kemper lachend"
                        + " zu.|Nadine Kemper|„Zu Hause kriegen wir das nicht hin“",
                "Leyla Aydin warf dem Landrat vor, weggesehen zu haben. Man könne nicht „Mut"
                    + " fordern und dann die Tür zumachen“.|Leyla Aydin|„Mut fordern und dann die"
                    + " Tür zumachen“"
            })
    void inGermanToo(String text, String person, String words) {
        assertEquals(List.of(person, words), Quotations.last(text, "de"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Vogel sagte dem „Spiegel“, es sei zu spät.|SCARE",
                "Die Regierung habe „die Rechnung weitergereicht“, sagte Vogel.|MIXED",
                "„Mit mir nicht“, sagte Tobias Rehm.|DIRECT",
                "„Plötzlich reden sie“, sagte Weber. Weber zog Bilanz: „Plötzlich reden"
                        + " sie.“|DIRECT,DIRECT",
                "Bürgermeister Horst Wegner spricht von „Erpressung“.|MIXED"
            })
    void germanKinds(String text, String kinds) {
        Report report = Quotations.report("Nachrichten des Tages\n\n" + text, "de");
        assertEquals(
                kinds,
                Quotations.of(report).stream()
                        .filter(quotation -> report.text(quotation.span()).startsWith("„"))
                        .map(quotation -> quotation.kind().name())
                        .collect(Collectors.joining(",")));
    }

    @Test
    void aQuestionAskedIsNoStatement() {
        String text = "Auf die Frage, ob er das Gesetz zurücknehmen werde, antwortete Vogel: „Ja.“";
        Report report = Quotations.report("Nachrichten des Tages\n\n" + text, "de");
        assertEquals(1, Quotations.of(report).size());
    }

    @Test
    void whoSignsWordsBelowThemSpoke() {
        String text =
                "News of the day\n\nMayor Tom Cook left early.\n\n"
                        + "“We told them in March.”\n\n— Ann Lee, harbour master";
        assertEquals("Ann Lee", Quotations.of(text).getFirst().person());
    }

    @Test
    void whatNobodyWouldSayIsNoStatement() {
        String text = "News of the day\n\nDelgado said no one would tell her who pays.";
        assertEquals(1, Quotations.of(text).size());
    }

    @Test
    void aDashIsNoWordOfALanguage() {
        String text = "News of the day\n\n“Cases will rise and we can cope.” – Ann Lee";
        assertEquals(
                List.of("DIRECT “Cases will rise and we can cope.” Ann Lee <- "),
                Quotations.in(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Es heißt, er habe gelogen.", "Er war so müde, so der Junge schlief."})
    void nobodySpeaksGerman(String text) {
        assertEquals(List.of(), Quotations.of(Quotations.report(text, "de")));
    }
}
