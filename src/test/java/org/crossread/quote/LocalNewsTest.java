package org.crossread.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.crossread.model.Quotation;
import org.crossread.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/// Ways of naming a speaker that English local news, tabloids and live pages use.
class LocalNewsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Rain fell between Korsvik and Sandholm. The mayor of Korsvik, Per Lindgren, urged"
                    + " the council to pay. He said the town had not been asked.|Per Lindgren|the"
                    + " town had not been asked",
                "Stunned Marsh blames rivals for the loss. Senator Ted Marsh left, Marsh came. “It"
                        + " hurts,” Marsh said.|Ted Marsh|“It hurts,”",
                "Carl Voss spoke first. Ted Marsh opposed it because, he said, it did too"
                    + " little.|Ted Marsh|Ted Marsh opposed it because, he said, it did too little",
                "Ted Marsh argued in an interview aired Sunday that the plan will help.|Ted"
                        + " Marsh|the plan will help",
                "Ann Lee pointed out the wait would mean her client, who is in custody, would have"
                    + " served his term.|Ann Lee|the wait would mean her client, who is in custody,"
                    + " would have served his term",
                "The judge got a memo from probation saying it had no access to him.|memo|it had no"
                        + " access to him",
                "Residents voice their anger after council says it will not appeal.|council|it will"
                        + " not appeal",
                "Councillors Ted Marsh and Ann Lee stayed. Coun Marsh said: “We waited.”|Ted"
                        + " Marsh|“We waited.”",
                "A look at the games, with Carl Voss rating his team highly and claiming the goal"
                        + " was “clean”.|Carl Voss|“clean”",
                "What can one say, Carl Voss? “We were too kind.”|Carl Voss|“We were too kind.”",
                "“We are still learning.” With these words Carl Voss opened the meeting.|Carl"
                        + " Voss|“We are still learning.”",
                "The night wore on and residents grew angry shouting out “rubbish”.|residents|"
                        + "“rubbish”",
                "An elderly lady walked up to the table where the members were sitting and told"
                        + " them they were “a disgrace”.|elderly lady|“a disgrace”",
                "Anna Holt had a hard week. “We will sue,” quavered Holt.|Anna Holt|“We will sue,”",
                "Carl Voss spoke first. The remark did not sit well with Senator Ted Marsh. “Carl"
                    + " Voss is demonstrating his contempt for the law,” he said.|Ted Marsh|“Carl"
                    + " Voss is demonstrating his contempt for the law,”",
                "People like Donald Trump. Trump strongly disagreed. The deal, he said in a"
                        + " briefing, “hurts our country”.|Donald Trump|“hurts our country”",
                "Voss called the choice of former minister Ted Marsh as special adviser to oversee"
                        + " the review of the ferry line in last year's budget “a very bad"
                        + " joke”.|Voss|“a very bad joke”",
                "Voss kept calling it a “hunt” that “hurts our country”.|Voss|“hurts our country”",
                "She did so in a post quoting Thomas Jefferson: “We are surrounded by"
                        + " enemies.”|Thomas Jefferson|“We are surrounded by enemies.”",
                "Lena Marsh told reporters it was “a sad day”, reports Politico.|Lena Marsh|“a sad"
                        + " day”",
                "Insisting that his “door is open” for talks, Ted Marsh left.|Ted Marsh|“door is"
                        + " open”",
                "Ted Marsh, who has been Health Secretary for weeks, spoke after shadow health"
                        + " secretary Ann Lee. The Health Secretary said it was “odd”.|Ted"
                        + " Marsh|“odd”",
                "Ann Lee accused the council of neglect. The Labour MP said: “It is unacceptable.”|"
                        + "Ann Lee|“It is unacceptable.”",
                "Ann Lee left. In response, City Clerk Margaret Wells said, “I disagree.”|Margaret"
                        + " Wells|“I disagree.”",
                "Now that Premier Ann Lee has said she is listening, the mayor issued a"
                        + " statement.|Ann Lee|she is listening",
                "Union official to reporters: “We are waiting.”|Union official|“We are waiting.”",
                "The Minister of Culture and Youth Affairs Ovik Sarnen left. Sarnen said it was"
                        + " late.|Ovik Sarnen|it was late",
                "The High Commissioner for Human Rights Navi Holt came, saying she is “worried”"
                        + " now.|Navi Holt|“worried”",
                "It followed a claim by Voss last week that the agents who came were “free to"
                        + " shoot”.|Voss|“free to shoot”",
                "Lawyers in a filing late Monday called prosecutors’ proposed limit on the speech"
                        + " “unlawful”.|Lawyers|“unlawful”",
                "The emergency agency (AFAD) said 29 died in Korsvik while nearly 1,500 had been"
                    + " hurt.|emergency agency|29 died in Korsvik while nearly 1,500 had been hurt",
                "In online posts, people who said they were at the site reported that they had"
                        + " lit fires.|people|they had lit fires",
                "Residents told Jimu News, a site affiliated with the province, that they would"
                        + " stay.|Residents|they would stay",
                "Hours later, crews were still digging, according to CCTV, the state"
                        + " broadcaster.|CCTV|Hours later, crews were still digging",
                "“We are sorry,” Sanjay Rao, UNICEF Regional Director for South Asia"
                        + " said.|Sanjay Rao|“We are sorry,”",
                "The minister urged all the forces advancing on the town, as well as those inside"
                        + " it, to avoid more harm.|minister|to avoid more harm",
                "“It is bad,” Shamdasani said. Rain fell. “It is worse,” she"
                        + " said.|Shamdasani|“It is worse,”",
                "The UN envoy Volker Turk on Wednesday expressed shock. Turk said he was"
                        + " sad.|Volker Turk|he was sad",
                "“I need time,” Voss told investors, according to a transcript. “We waited.”|Voss|"
                        + "“We waited.”",
                "Voss said the use of such arms in towns and the lack of care “may be a crime,”"
                        + " according to a statement.|Voss|“may be a crime,”",
                "Voss said the US would wait. The US said it would help.|US|it would help",
                "Voss came. WHO says the virus could spread.|WHO|the virus could spread",
                "Police have arrested a man they say shot two people.|they|shot two people",
                "When neighbours came and offered to call for help, police say the man fled."
                        + "|police|the man fled",
                "Based on a video, officers described him as tall, Voss said.|Voss|Based on a"
                        + " video, officers described him as tall",
                "“Never seen before.” That is the stark warning from the Northern Agency as cases"
                        + " rise.|Northern Agency|“Never seen before.”",
                "There has been “limited” transmission of a virus, but there is a risk, the health"
                        + " agency said on Tuesday.|health agency|“limited”",
                "The health chief leading the fight against the outbreak has warned it was a"
                        + " “catastrophic” rise.|health chief|“catastrophic”",
                "Ted Marsh spoke. The referee, he wondered, may have found it “hard to"
                        + " handle”.|Ted Marsh|“hard to handle”",
                "Protesters erupted into cheers after the army’s leaders warned that they would"
                        + " act.|army’s leaders|they would act",
                "“It is gone,” Ann Lee told CNN affiliate KOVR. Rain fell.|Ann Lee|“It is gone,”",
                "Carl Voss came. He said today more attention must be given to it.|Carl Voss|more"
                        + " attention must be given to it",
                "Gov. Ted Marsh said more than 2,000 houses have burned.|Ted Marsh|more than 2,000"
                        + " houses have burned",
                "Campaigners today vowed to fight on after losing.|Campaigners|to fight on after"
                        + " losing",
                "Campaign group Our Six Parks, backed by writers including Ann Lee, Carl Voss and"
                        + " Ted Marsh, said it would appeal.|Our Six Parks|it would appeal",
                "Ann Lee came. “Bloody liberty,” shouted the woman pushing her pram.|woman|“Bloody"
                        + " liberty,”",
                "Close to the gate, a message in a child's hand said simply: “Stay!”|message|"
                        + "“Stay!”",
                "It was slammed by Rached Voss, the speaker of the house and a member of the"
                        + " board. “We stay,” he said.|Rached Voss|“We stay,”",
                "The transport secretary Ted Marsh left. The work and pensions secretary said: “We"
                        + " talk.”|work and pensions secretary|“We talk.”",
                "Voss spoke to TalkTV. Yesterday, the RMT union announced that it would strike.|RMT"
                        + " union|it would strike",
                "Ted Marsh has said that the claim by union bosses that the council is preventing a"
                        + " deal “absolutely isn’t true”.|Ted Marsh|“absolutely isn’t true”",
                "A row erupted between unions and the council ahead of the strike after Downing"
                        + " Street accused unions of acting without talks.|Downing Street|acting"
                        + " without talks",
                "The scientist behind the claim in a report that glaciers will have melted by 2035"
                        + " last night admitted it was false.|scientist|it was false",
                "Speaking on condition of anonymity, several authors of the working group (WG1)"
                    + " report, which caused alarm, told the Guardian they were dismayed.|several"
                    + " authors of the working group|they were dismayed",
                "Professor Ted Marsh spoke. ''There may be errors in it,'' Professor Marsh"
                        + " said.|Ted Marsh|''There may be errors in it,''",
                "The family of a “loved member of the town” say they “feel let down” now."
                        + "|family|“feel let down”",
                "The inquest, held at Lauben, heard she was a “happy, healthy"
                        + " woman”.|inquest|“happy, healthy woman”"
            })
    void whoSpeaksIsFound(String text, String person, String words) {
        assertEquals(List.of(person, words), Quotations.last(text, "en"));
    }

    @Test
    void singleMarksBehindAWordOfSayingQuoteToo() {
        String text =
                """
                News of the day

                Some left shouting ‘shame on you’ and ‘you’ve ignored us’. The ‘Green Belt’ is small.

                “It is lost,” said Ann Lee. “We know.” “We will pay,” said Tom Cook.\
                """;
        assertEquals(
                List.of(
                        "MIXED ‘shame on you’ Some <- shouting",
                        "MIXED ‘you’ve ignored us’ Some <- shouting",
                        "DIRECT “It is lost,” Ann Lee <- said",
                        "DIRECT “We know.” Ann Lee <- said",
                        "DIRECT “We will pay,” Tom Cook <- said"),
                Quotations.in(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Voss called the choice of Ted Marsh as adviser to oversee the review a mistake.",
                "Police spoke of risks from a product that the firm is seeking to sell.",
                "He did not disclose specific details about the statement the firm issued.",
                "She spoke in an interview that aired Thursday.",
                "Crews fought blazes as weather conditions threatened to make things worse."
            })
    void nothingIsReported(String text) {
        assertEquals(List.of(), Quotations.in("News of the day\n\n" + text));
    }

    @Test
    void nameInLineAboveWordsSaysThem() {
        Report report =
                Quotations.report(
                        "What the managers said\n\nA look at the games.\n\nAnn Lee"
                                + " (Lauben)\n\n“We were poor.”\n\nTed Marsh (Northern"
                                + " Rovers)\n\n“We were good.”");
        List<String> persons = Quotations.of(report).stream().map(Quotation::person).toList();
        assertEquals(List.of("Ann Lee", "Ted Marsh"), persons);
    }

    @Test
    void placeInHeadlineSaysNothing() {
        Report report =
                Quotations.report(
                        "Kettlefold: “The streets were gone”\n\nKettlefold - The rain came at"
                                + " night. Ted Marsh left.");
        assertEquals("", Quotations.of(report).getFirst().person());
    }
}
