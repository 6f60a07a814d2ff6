#!/usr/bin/env python3
"""Prints which relation each labelled pair of quotations got: a row for each labelled relation, a column for each found.

    relation-table.py GOLD.jsonl FOUND.jsonl      FOUND is written by `crossread batch links GOLD.jsonl -o FOUND.jsonl`

GOLD, one object a line: {"id", "a": {"text", "quotes": [{"start", "end"}]}, "b": {...}, "links": [{"a", "b", "relation"}],
"only_a": [...], "only_b": [...]}. Two spans are one quotation when they share at least 0.8 of what both cover (Jaccard).
A labelled pair that is not linked counts as `not linked`, a quotation labelled as standing alone that is linked as that link.
"""
import json
import sys

NAMES = ('verbatim', 'trimmed', 'altered', 'reported-indirectly', 'same-statement')
ALONE = 'not linked'
ENOUGH = 0.8


def read(path):
    with open(path, encoding='utf-8') as lines:
        return {one['id']: one for one in map(json.loads, filter(str.strip, lines))}


def is_same(one, other):
    shared = min(one[1], other[1]) - max(one[0], other[0])
    return shared > 0 and shared / (max(one[1], other[1]) - min(one[0], other[0])) >= ENOUGH


def spans(gold, side):
    return [(quote['start'], quote['end']) for quote in gold[side]['quotes']]


def span(link, side):
    return link[f'{side}_start'], link[f'{side}_end']


def decisions(gold, found):
    """Yields what was labelled and what was found."""
    left, right = spans(gold, 'a'), spans(gold, 'b')
    links = found.get('links', [])
    for wanted in gold['links']:
        got = [x['relation'] for x in links
               if is_same(span(x, 'a'), left[wanted['a']]) and is_same(span(x, 'b'), right[wanted['b']])]
        yield wanted['relation'], got[0] if got else ALONE
    for side, quotes in (('a', left), ('b', right)):
        for alone in gold.get(f'only_{side}', []):
            got = [x['relation'] for x in links if is_same(span(x, side), quotes[alone])]
            yield ALONE, got[0] if got else ALONE


def main(gold_path, found_path):
    gold, found = read(gold_path), read(found_path)
    counts = {}
    for key, one in gold.items():
        for pair in decisions(one, found.get(key, {})):
            counts[pair] = counts.get(pair, 0) + 1
    columns = (*NAMES, ALONE)
    print('| labelled \\ found |', ' | '.join(columns), '| all |')
    print('|---' * (len(columns) + 2) + '|')
    for row in columns:
        cells = [counts.get((row, column), 0) for column in columns]
        print(f'| {row} |', ' | '.join(map(str, cells)), f'| {sum(cells)} |')


if __name__ == '__main__':
    main(*sys.argv[1:])
