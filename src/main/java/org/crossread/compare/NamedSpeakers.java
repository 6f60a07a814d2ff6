package org.crossread.compare;

import org.crossread.model.Attribution;
import org.crossread.model.Comparison;
import org.crossread.model.HandChange;
import org.crossread.model.HandNames;
import org.crossread.model.Quotation;
import org.crossread.model.Side;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Works into the speakers of quotations what a person said of names.
final class NamedSpeakers {

    private final Comparison found;
    private final HandQuotations quotations;

    NamedSpeakers(Comparison found, HandQuotations quotations) {
        this.found = found;
        this.quotations = quotations;
    }

    /// One quotation's speaker as its report has it.
    private record Said(Side side, Quotation quotation, String mention, String person) {

        boolean isCalled(String name) {
            return HandNames.isSame(mention, name) || HandNames.isSame(person, name);
        }
    }

    void work(HandNames names) {
        for (HandChange.NamesJudged judged : names.all()) {
            switch (judged.naming()) {
                case ONE -> join(judged.one(), judged.other());
                case TWO -> {
                    part(judged.one(), judged.other());
                    part(judged.other(), judged.one());
                }
                case AS_FOUND -> {}
            }
        }
    }

    /// Whoever is called either is the person whom the fuller of the names stands for.
    private void join(String one, String other) {
        String full = fullness(one) > fullness(other) ? one : other;
        String person = person(full);
        all().filter(said -> said.isCalled(one) || said.isCalled(other))
                .filter(said -> !said.person().equals(person))
                .filter(said -> !HandNames.isPartOf(full, said.person()))
                .forEach(said -> quotations.name(said.side(), said.quotation().span(), person));
    }

    /// Capitals before length: “Zelensky” is fuller than “the president”.
    private static int fullness(String name) {
        long capitals =
                Stream.of(name.split("\\s+"))
                        .filter(
                                word ->
                                        !word.isEmpty()
                                                && Character.isUpperCase(word.codePointAt(0)))
                        .count();
        return (int) capitals * 1000 + name.length();
    }

    /// The person whom a name stands for most often; the name where it stands for nobody.
    private String person(String name) {
        return all()
                .filter(said -> said.isCalled(name))
                .map(Said::person)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .max(
                        Map.Entry.<String, Long>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .filter(person -> HandNames.isPartOf(name, person))
                .orElse(name);
    }

    /// Whoever is called one name is not the person of the other.
    private void part(String name, String other) {
        all().filter(said -> HandNames.isSame(said.mention(), name))
                .filter(said -> !HandNames.isSame(said.person(), name))
                .filter(said -> HandNames.isPartOf(other, said.person()))
                .forEach(said -> quotations.name(said.side(), said.quotation().span(), name));
    }

    private Stream<Said> all() {
        return Stream.of(Side.values())
                .flatMap(side -> quotations.all(side).stream().flatMap(one -> said(side, one)))
                .toList()
                .stream();
    }

    private Stream<Said> said(Side side, Quotation quotation) {
        return switch (quotation.attribution()) {
            case Attribution.Attributed(var mention, var person, _) ->
                    Stream.of(new Said(side, quotation, found.report(side).text(mention), person));
            case Attribution.Unattributed _ -> Stream.of();
        };
    }
}
