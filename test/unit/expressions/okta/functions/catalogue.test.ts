import { describe, expect, it } from 'vitest';
import { readVectors, runVectors } from '../../../../../server/src/expressions/evaluation';
import { oktaLanguage } from '../../../../../server/src/expressions/okta';
import { functions, methods, undocumentedFunctions } from '../../../../../server/src/expressions/okta/functions';

const all = [...functions, ...methods];
const examples = all.flatMap((entry) =>
  entry.examples.map((example) => ({
    id: entry.receiver === undefined ? entry.name : `${entry.receiver}.${entry.name}`,
    expression: example.expression,
    inputs: example.inputs ?? {},
    now: '2026-11-21T06:00:00Z',
    result: example.result,
  })),
);

/** Functions of Okta's reference pages, by their names there. */
const documented = `
  String.append String.join String.len String.removeSpaces String.replace String.replaceFirst String.startsWith
  String.stringContains String.stringSwitch String.substring String.substringAfter String.substringBefore
  String.toUpperCase String.toLowerCase toUpperCase toLowerCase substringBefore substringAfter substring
  Arrays.add Arrays.remove Arrays.clear Arrays.get Arrays.flatten Arrays.contains Arrays.size Arrays.isEmpty
  Arrays.toCsvString Convert.toInt Convert.toNum Iso3166Convert.toAlpha2 Iso3166Convert.toAlpha3
  Iso3166Convert.toNumeric Iso3166Convert.toName getFilteredGroups isMemberOfGroupName isMemberOfGroup
  isMemberOfAnyGroup isMemberOfGroupNameStartsWith isMemberOfGroupNameContains isMemberOfGroupNameRegex
  user.getGroups Groups.contains Groups.startsWith Groups.endsWith user.getLinkedObject user.getInternalProperty
  Time.now Time.fromWindowsToIso8601 Time.fromUnixToIso8601 Time.fromStringToIso8601 Time.fromIso8601ToWindows
  Time.fromIso8601ToUnix Time.fromIso8601ToString getManagerUser getManagerAppUser getAssistantUser
  getAssistantAppUser hasDirectoryUser hasWorkdayUser findDirectoryUser findWorkdayUser
  DateTime.now user.isMemberOf`
  .trim()
  .split(/\s+/);

const documentedMethods = `
  string.toUpperCase string.toLowerCase string.substring string.replace string.replaceFirst string.length
  string.removeSpaces string.contains string.substringBefore string.substringAfter string.toInteger string.toNumber
  string.parseCountryCode string.parseWindowsTime string.parseUnixTime string.parseStringTime
  array.contains array.size array.isEmpty array.add array.remove array.flatten number.toInteger
  country.toAlpha2 country.toAlpha3 country.toNumeric country.toName
  datetime.toWindows datetime.toUnix datetime.toString datetime.toZone
  datetime.plusDays datetime.plusHours datetime.plusMinutes datetime.plusSeconds
  datetime.minusDays datetime.minusHours datetime.minusMinutes datetime.minusSeconds
  datetime.withinDays datetime.withinHours datetime.withinMinutes datetime.withinSeconds`
  .trim()
  .split(/\s+/);

describe('the catalogue of Okta functions', () => {
  it('has every function of the reference once, and no other', () => {
    expect(functions.map(({ name }) => name).sort()).toEqual([...documented].sort());
    expect(methods.map(({ receiver, name }) => `${receiver}.${name}`).sort()).toEqual([...documentedMethods].sort());
  });

  it('marks what exists only in Identity Engine, and what is deprecated', () => {
    for (const { availability } of methods) expect(availability).toMatch(/^Okta Identity Engine only: /);
    const limited = functions.filter(({ availability }) => availability !== undefined).map(({ name }) => name);
    expect(limited.sort()).toEqual(
      ['DateTime.now', 'Groups.contains', 'Groups.endsWith', 'Groups.startsWith', 'user.isMemberOf'].sort(),
    );
    const deprecated = functions.filter((entry) => entry.deprecated !== undefined);
    expect(deprecated.map(({ name, deprecated: instead }) => `${name} → ${instead}`)).toEqual([
      'toUpperCase → String.toUpperCase',
      'toLowerCase → String.toLowerCase',
      'substring → String.substring',
      'substringBefore → String.substringBefore',
      'substringAfter → String.substringAfter',
    ]);
  });

  it.each(all.map((entry) => [`${entry.receiver ?? ''} ${entry.name}`, entry] as const))('describes %s', (_, entry) => {
    expect(entry.documentation).toMatch(/^[A-Z].*\.$/s);
    expect(entry.documentation.length).toBeLessThan(500);
    expect(entry.source).toMatch(/^Okta: Expression Language .*https:\/\/developer\.okta\.com\//);
    expect(entry.examples.length).toBeGreaterThan(0);
    for (const { type } of entry.parameters) {
      expect(['String', 'Boolean', 'Integer', 'Number', 'Array', 'Object']).toContain(type);
    }
  });

  it('names no documented function as undocumented', () => {
    for (const [name, instead] of undocumentedFunctions) {
      expect(documented).not.toContain(name);
      expect(instead.length).toBeGreaterThan(5);
    }
    expect([...undocumentedFunctions.keys()]).toEqual(
      expect.arrayContaining(['String.trim', 'String.endsWith', 'String.match', 'Convert.toString']),
    );
  });
});

describe('the examples of Okta functions', () => {
  const file = readVectors(
    JSON.stringify(
      examples.map(({ result, ...rest }) => ({
        ...rest,
        ...(result === undefined ? { parseOnly: true } : { expected: JSON.parse(result) as unknown }),
      })),
    ),
  );
  const results = file.ok ? runVectors(oktaLanguage, file.cases) : [];

  it('can all be read', () => expect(results.length).toBe(examples.length));

  it.each(results.map((result) => [result.id, result.expression, result] as const))('%s: %s', (_id, _text, result) => {
    expect(result).toMatchObject({ verdict: 'agrees' });
  });
});
