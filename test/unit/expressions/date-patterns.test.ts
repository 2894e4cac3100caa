import { describe, expect, test } from 'vitest';
import { inputScope } from '../../../server/src/expressions/evaluation';
import { datePatternTrap } from '../../../server/src/expressions/kit/date-pattern';
import type { LanguageId } from '../../../server/src/expressions/kit/language';
import { languageOf } from '../../../server/src/expressions/languages';

function cautions(id: LanguageId, text: string): readonly (readonly [string, string | undefined])[] {
  const language = languageOf(id);
  return language
    .check(language.parse(text), inputScope({}, undefined, false))
    .filter(({ code, severity }) => code === 'caution' && severity === 'warning')
    .map(({ span, suggestions }) => [text.slice(span.start, span.end), suggestions?.[0]]);
}

describe('a date pattern that means something else', () => {
  test.each([
    ['groovy', "${user.startdate.format('YYYY-MM-dd')}", "'YYYY-MM-dd'", "'yyyy-MM-dd'"],
    ['groovy', "${new Date().format('yyyy-MM-DD')}", "'yyyy-MM-DD'", "'yyyy-MM-dd'"],
    ['groovy', "${Date.parse('dd/mm/yyyy', user.x)}", "'dd/mm/yyyy'", "'dd/MM/yyyy'"],
    ['groovy', "${new java.text.SimpleDateFormat('YYYY/MM').format(d)}", "'YYYY/MM'", "'yyyy/MM'"],
    ['okta', 'Time.now("EST", "yyyy-MM-DD")', '"yyyy-MM-DD"', '"yyyy-MM-dd"'],
    ['okta', 'Time.fromStringToIso8601(user.x, "dd-mm-yyyy")', '"dd-mm-yyyy"', '"dd-MM-yyyy"'],
    ['entra', 'FormatDateTime([x], , "yyyy-MM-dd", "YYYY-MM-DD")', '"YYYY-MM-DD"', '"yyyy-MM-dd"'],
    ['entra', 'FormatDateTime([x], , "dd/mm/yyyy", "yyyy-MM-dd")', '"dd/mm/yyyy"', '"dd/MM/yyyy"'],
  ] as const)('%s: %s', (id, text, written, meant) => {
    expect(cautions(id, text)).toEqual([[written, meant]]);
  });

  test.each([
    ['groovy', "${user.startdate.format(\"yyyy-MM-dd'T'HH:mm:ss.SSS'Z'\")}"],
    ['groovy', "${user.startdate.format('YYYY-ww')}"],
    ['groovy', "${user.startdate.format('mm:ss')}"],
    ['groovy', "${String.format('%s YYYY-MM', user.x)}"],
    ['groovy', "${user.startdate.format('yyyyDDD')}"],
    ['groovy', "${user.x.format('MM/dd/yyyy')}"],
    ['okta', 'Time.now("EST", "YYYY-MM-dd")'],
    ['okta', 'Time.now("EST", "yyyy-MM-dd\'DD\'HH:mm")'],
    ['entra', 'FormatDateTime([x], , "M/d/yyyy h:mm:ss tt", "yyyyMMddHHmmss.fZ")'],
    ['entra', 'FormatDateTime([x], , "D", "yyyy-MM-ddTHH:mm:ssZ")'],
  ] as const)('not %s: %s', (id, text) => {
    expect(cautions(id, text)).toEqual([]);
  });

  test('takes time in proportion to the pattern', () => {
    const started = performance.now();
    for (const piece of ["'", 'Y', "'Y", 'm']) datePatternTrap(piece.repeat(1_000_000), 'java');
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
