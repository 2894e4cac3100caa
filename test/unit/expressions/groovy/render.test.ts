import { describe, expect, test } from 'vitest';
import {
  compileTemplate,
  compileToText,
  parseTemplate,
  type Rendered,
} from '../../../../server/src/expressions/groovy';
import { withValues } from '../../../../server/src/expressions/kit/scope';
import { Unknown, type Value } from '../../../../server/src/expressions/kit/value';
import { scope } from './scope';

const user = { email: 'a@x.com', username: 'a', firstname: 'Ada', lastname: 'Obi', customproperty1: null };
const render = (template: string, values: Record<string, Value> = { user }, now?: number): Rendered =>
  compileTemplate(parseTemplate(template))(withValues(scope, values, now));

describe('verdicts', () => {
  test('pieces say where each value stands on both sides', () => {
    const { text, pieces, verdict } = render('{"n":"${user.lastname}","e":"$user.email"}');
    expect([verdict, text]).toEqual(['ok', '{"n":"Obi","e":"a@x.com"}']);
    expect(pieces.map(({ part, output, value }) => [part, text.slice(output.start, output.end), value])).toEqual([
      [1, 'Obi', 'Obi'],
      [3, 'a@x.com', 'a@x.com'],
    ]);
  });
  test('a failure keeps the text before it and names its place', () => {
    const { verdict, text, error } = render('a ${user.email} b ${user.nope}');
    expect([verdict, text]).toEqual(['wrong', 'a a@x.com b ']);
    expect(error).toMatchObject({ exception: 'groovy.lang.MissingPropertyException', span: { start: 25, end: 29 } });
  });
  test('a template Groovy cannot parse is wrong', () => {
    expect(render('a ${user.email').verdict).toBe('wrong');
  });
  test('what is not known stands as its code', () => {
    const { verdict, text, unknowns } = render('${user.statuskey}/${response.call1.message.id}/${user.lastname}');
    expect([verdict, text]).toEqual(['unknown', '⟨user.statuskey⟩/⟨response.call1.message.id⟩/Obi']);
    expect(unknowns.map(({ reason }) => reason)).toEqual([
      'the data at hand has no "statuskey"',
      '"response" is known only in a run',
    ]);
  });
  test('an unknown condition gives both ways only if they agree', () => {
    expect(render("${response.x ? 'a' : 'a'}").text).toBe('a');
    expect(render("${response.x ? 'a' : 'b'}").verdict).toBe('unknown');
    expect(render("${response.x ? user.nope : 'b'}").verdict).toBe('unknown');
    expect(render("${def r = 'a'; if (response.x) { r = 'b' }; r}").verdict).toBe('unknown');
    expect(render('${def n = 0; response.objectList.each { n++ }; n}').verdict).toBe('unknown');
    expect(render('${def r = []; response.objectList.each { r << it.id }; r.size()}').verdict).toBe('unknown');
    expect(render("${for (o in response.objectList) { if (o.id == 'a') return 'x' }; 'y'}").verdict).toBe('unknown');
  });
  test('unknown given as a value stays unknown with its reason', () => {
    const { unknowns } = render('${user.email.toLowerCase()}', {
      user: { email: new Unknown('the second call has not run') },
    });
    expect(unknowns[0]?.reason).toBe('the second call has not run');
  });
  test('a call that cannot be carried out makes what follows unknown', () => {
    expect(render("${def l = ['b', 'a']; l.spliterator(); l}").verdict).toBe('unknown');
  });
});

describe('limits', () => {
  test('an endless loop ends as unknown', () => {
    expect(render('${while(true){}; 1}').verdict).toBe('unknown');
    expect(render('${def f; f = { f() }; f()}').verdict).toBe('unknown');
    expect(render('${(1..1000000).sum()}').verdict).toBe('unknown');
  });
  test('a pattern that could run for ever is not run', () => {
    expect(render("${user.email.replaceAll('(a+)+b', '')}").verdict).toBe('unknown');
  });
  test('prototypes are out of reach', () => {
    expect(
      render('${requestAccessAttributes.constructor}${requestAccessAttributes.__proto__}', {
        requestAccessAttributes: {},
      }).text,
    ).toBe('nullnull');
    expect(render('${user.constructor}').verdict).toBe('wrong');
    expect(render('${user.__proto__}').verdict).toBe('wrong');
  });
  test('the values given are never changed', () => {
    const list = ['b', 'a'];
    expect(render('${response.l.sort()}${response.l}', { response: { l: list } }).text).toBe('[a, b][a, b]');
    expect(list).toEqual(['b', 'a']);
  });
  test('deep nesting is unknown, not a crash', () => {
    const deep = `\${${'('.repeat(50_000)}1${')'.repeat(50_000)}}`;
    expect(render(deep).verdict).toBe('unknown');
    expect(render(`\${1${'+1'.repeat(900)}}`).text).toBe('901');
    expect(parseTemplate('${'.repeat(50_000)).problems.length).toBeGreaterThan(0);
  });
});

describe('time', () => {
  test('comes from the scope or is unknown', () => {
    expect(render("${new Date().format('yyyy-MM-dd')}").verdict).toBe('unknown');
    expect(render("${new Date().format('yyyy-MM-dd')}", {}, 0).text).toBe('1970-01-01');
  });
});

test('compileToText gives the text or nothing', () => {
  const run = compileToText(parseTemplate('${user.lastname}'));
  expect(run(withValues(scope, { user }))).toBe('Obi');
  expect(run(scope)).toBeUndefined();
});
