import { describe, expect, it } from 'vitest';
import { goodSchema } from '../../../../support/entra-schema';
import { applyFix, check, type Found } from '../check-text';
import { completenessDefects } from './completeness';
import { crossReferencesDefects } from './cross-references';
import { type Defect, Parts } from './defect';
import { enumerationsDefects } from './enumerations';
import { leaversDefects } from './leavers';
import { matchingDefects } from './matching';
import { namesDefects } from './names';
import { objectMappingsDefects } from './object-mappings';
import { parametersDefects } from './parameters';
import { ringcentralDefects } from './ringcentral';
import { scopingFiltersDefects } from './scoping-filters';
import { targetsDefects } from './targets';
import { typesDefects } from './types';

const CITY = 'addresses[type eq "work"].locality';

const defects: readonly Defect[] = [
  ...crossReferencesDefects,
  ...namesDefects,
  ...targetsDefects,
  ...matchingDefects,
  ...enumerationsDefects,
  ...objectMappingsDefects,
  ...parametersDefects,
  ...typesDefects,
  ...scopingFiltersDefects,
  ...completenessDefects,
  ...leaversDefects,
  ...ringcentralDefects,
];

it('there are more than sixty, and more than half have a fix', () => {
  expect(defects.length).toBeGreaterThanOrEqual(60);
  expect(defects.filter(({ fixed }) => fixed === true).length).toBeGreaterThan(defects.length / 2);
});

it('a city is mapped in the good schema, which has no findings', () => {
  const text = JSON.stringify(goodSchema(), null, 2);
  expect(text).toContain(CITY.replaceAll('"', '\\"'));
  expect(check(text)).toEqual([]);
});

describe.each([2, undefined])('with an indentation of %s', (indentation) => {
  it.each(defects)('$what: $code', (defect) => {
    const parts = new Parts();
    defect.seed(parts);
    const text = JSON.stringify(parts.schema, null, indentation);
    const found = check(text);
    const own = found.filter(({ code }) => code === defect.code);
    expect(
      own.map((each) => each.underlined),
      JSON.stringify(found),
    ).toHaveLength(1);
    expect(own[0]?.span).toEqual(placeOf(text, defect, own[0]));
    const others = new Set(found.map(({ code }) => code).filter((code) => code !== defect.code));
    expect([...others].filter((code) => defect.with?.includes(code) !== true)).toEqual([]);
    if (defect.fixed !== true) return;
    const after = check(applyFix(text, own[0]));
    expect(after.filter(({ code }) => code === defect.code)).toEqual([]);
    expect(
      after.filter(({ code }) => !found.some((before) => before.code === code) && defect.with?.includes(code) !== true),
    ).toEqual([]);
  });
});

/** Where `at` stands; of a member, its value. In a file on one line there are no blanks behind colons. */
function placeOf(text: string, { at, nth }: Defect, found: Found | undefined) {
  const wanted = text.includes('\n') ? at : at.replace(/": /g, '":');
  const places: number[] = [];
  for (let i = text.indexOf(wanted); i >= 0; i = text.indexOf(wanted, i + 1)) places.push(i);
  const start = nth === undefined ? places.find((place) => overlaps(place, wanted.length, found)) : places[nth];
  if (start === undefined) throw new Error(`${at} is not in the text`);
  const member = /^"\w+": ?/.exec(wanted)?.[0].length ?? 0;
  const value = wanted.slice(member);
  const quoted = value.startsWith('"') ? 1 : 0;
  const opens = value === '{' || value === '[';
  if (opens && found !== undefined && found.span.start === start + member)
    return { start: start + member, end: found.span.end };
  return { start: start + member + quoted, end: start + wanted.length - (quoted && value.endsWith('"') ? 1 : 0) };
}

function overlaps(start: number, length: number, found: Found | undefined): boolean {
  return found !== undefined && found.span.start >= start && found.span.start <= start + length;
}
