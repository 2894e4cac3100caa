import { describe, expect, it } from 'vitest';
import { evaluator } from '../../../server/src/conversion/expression/evaluate';
import { translate } from '../../../server/src/conversion/expression/translate';
import type { LanguageId } from '../../../server/src/expressions/kit/language';

const names: Readonly<Record<LanguageId, Readonly<Record<string, string>>>> = {
  groovy: { first: 'user.firstname', last: 'user.lastname', mail: 'user.email' },
  okta: { first: 'user.firstName', last: 'user.lastName', mail: 'user.email' },
  entra: { first: 'givenName', last: 'surname', mail: 'mail' },
};

function between(from: LanguageId, to: LanguageId): (name: string) => string {
  const key = (name: string) => Object.entries(names[from]).find(([, own]) => own === name)?.[0] ?? '';
  return (name) => names[to][key(name)] ?? name;
}

const go = (text: string, from: LanguageId, to: LanguageId) => translate(text, from, to, between(from, to));
const textOf = (text: string, from: LanguageId, to: LanguageId) => {
  const result = go(text, from, to);
  return result.ok ? result.text : `no: ${result.reason}`;
};

describe('expressions with a counterpart', () => {
  it.each<[LanguageId, string, LanguageId, string]>([
    ['groovy', '${user.firstname} ${user.lastname}', 'okta', 'user.firstName + " " + user.lastName'],
    ['groovy', '${user.firstname} ${user.lastname}', 'entra', 'Join("", [givenName], " ", [surname])'],
    ['groovy', "${user.email?.toLowerCase() ?: ''}", 'entra', 'ToLower([mail])'],
    ['groovy', "${user.firstname == 'Ada' ? 'A' : 'B'}", 'okta', 'user.firstName == "Ada" ? "A" : "B"'],
    ['okta', 'String.toUpperCase(user.lastName)', 'entra', 'ToUpper([surname])'],
    ['okta', 'String.replace(user.email, "a", "b")', 'entra', 'Replace([mail], "a", , , "b", , )'],
    ['okta', 'user.firstName ?: user.lastName', 'entra', 'Coalesce([givenName], [surname])'],
    [
      'okta',
      'user.firstName == "x" && user.lastName == "y" ? "1" : "2"',
      'entra',
      'IIF([givenName]="x", IIF([surname]="y", "1", "2"), "2")',
    ],
    ['entra', 'Append([givenName], [surname])', 'okta', 'user.firstName + user.lastName'],
    ['entra', 'StripSpaces([givenName])', 'okta', 'String.removeSpaces(user.firstName)'],
    ['entra', 'Item(Split([mail], "@"), 1)', 'okta', 'String.substringBefore(user.email, "@")'],
    ['entra', 'Left([surname], 3)', 'groovy', "${user.lastname?.take(3)?:''}"],
  ])('%s %s in %s', (from, text, to, expected) => {
    expect(textOf(text, from, to)).toBe(expected);
  });
});

describe('expressions without one', () => {
  it.each<[LanguageId, string, LanguageId, RegExp]>([
    ['groovy', '${user.firstname.reverse()}', 'okta', /reverse has no counterpart/],
    ['groovy', '${user.firstname?.trim()}', 'okta', /no function that trims/],
    ['okta', 'Iso3166Convert.toAlpha2(user.email)', 'entra', /Iso3166Convert/],
    ['okta', 'String.substringAfter(user.email, "@")', 'entra', /no function that is surely the same/],
    ['entra', 'NormalizeDiacritics([surname])', 'groovy', /NormalizeDiacritics has no counterpart/],
    ['entra', 'Replace([mail], , "[0-9]+", , "", , )', 'okta', /pattern/],
    ['groovy', '${user.firstname', 'okta', /cannot be parsed/],
  ])('%s %s in %s', (from, text, to, reason) => {
    const result = go(text, from, to);
    expect(result.ok).toBe(false);
    if (!result.ok) expect(result.reason).toMatch(reason);
  });

  it('two attributes that would become one are not translated', () => {
    const result = translate('user.firstName + user.lastName', 'okta', 'entra', () => 'x');
    expect(result.ok).toBe(false);
  });

  it('nested beyond all measure is said, not thrown', () => {
    const deep = `${'String.toLowerCase('.repeat(300)}user.email${')'.repeat(300)}`;
    expect(go(deep, 'okta', 'entra').ok).toBe(false);
  });
});

it('says for whom a missing value makes a difference', () => {
  const result = go('${user.firstname} ${user.lastname}', 'groovy', 'entra');
  expect(result.ok && result.remarks.map(({ before, after }) => [before, after])[0]).toEqual([
    { kind: 'text', text: 'null ada.obi@northwind.example' },
    { kind: 'text', text: ' ada.obi@northwind.example' },
  ]);
});

describe('generated expressions', () => {
  /** The same sequence each time (Numerical Recipes' linear congruential generator). */
  function numbers(seed: number): (below: number) => number {
    let state = seed >>> 0;
    return (below) => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return (state >>> 8) % below;
    };
  }

  const okta = (next: (below: number) => number, depth: number): string => {
    const attribute = () => ['user.firstName', 'user.lastName', 'user.email'][next(3)] as string;
    if (depth === 0) return next(3) === 0 ? `"${['a', 'x y', '-', '@'][next(4)]}"` : attribute();
    const part = () => okta(next, depth - 1);
    switch (next(7)) {
      case 0:
        return `(${part()} + ${part()})`;
      case 1:
        return `String.toLowerCase(${part()})`;
      case 2:
        return `String.toUpperCase(${part()})`;
      case 3:
        return `String.replace(${part()}, "a", "b")`;
      case 4:
        return `(${attribute()} == "${['Ada', 'x'][next(2)]}" ? ${part()} : ${part()})`;
      case 5:
        return `(${attribute()} ?: ${part()})`;
      default:
        return `String.removeSpaces(${part()})`;
    }
  };

  const people = [
    { first: 'Ada', last: 'Obi', mail: 'ada@x.example' },
    { first: 'x', last: 'a b a', mail: 'X@Y.example' },
  ];

  it.each<LanguageId>(['groovy', 'entra'])('have the same value in %s for people who have all values', (to) => {
    const next = numbers(7);
    let translated = 0;
    for (let run = 0; run < 100; run++) {
      const text = okta(next, 1 + next(3));
      const result = go(text, 'okta', to);
      if (!result.ok) continue;
      translated++;
      for (const person of people) {
        const values = (language: LanguageId) =>
          new Map(Object.entries(person).map(([key, value]) => [names[language][key] ?? '', value]));
        const [before, after] = [evaluator('okta', text)(values('okta')), evaluator(to, result.text)(values(to))];
        if (before.kind === 'text' && after.kind !== 'unknown')
          expect([text, result.text, after]).toEqual([text, result.text, before]);
      }
    }
    expect(translated).toBeGreaterThan(70);
  });
});
