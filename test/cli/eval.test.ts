import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../../server/src/cli/run';
import { languageIds } from '../../server/src/expressions/languages';
import { cli, folderWith } from './support';

const groovy = ['eval', '--language', 'groovy'] as const;

describe('eval of one expression', () => {
  it('prints its value and type', async () => {
    const { code, out, err } = await cli(...groovy, '--input', 'user.lastname=Obi', 'user.lastname.toUpperCase()');
    expect([code, out, err]).toEqual([0, '"OBI"  string\n', '']);
  });

  it('reads inputs from a file, single ones before them', async () => {
    const folder = folderWith({ 'inputs.json': '\ufeff{ "user": { "lastname": "Obi", "age": 41 } }' });
    const inputs = ['--inputs', join(folder, 'inputs.json')];
    expect((await cli(...groovy, ...inputs, 'user.lastname + user.age')).out).toBe('"Obi41"  string\n');
    const single = ['--input', 'user.age:=[1, 2]'];
    expect((await cli(...groovy, ...inputs, ...single, 'user.lastname + user.age.size()')).out).toBe(
      '"Obi2"  string\n',
    );
  });

  it('renders a template to text, and evaluates a text without a placeholder', async () => {
    const input = ['--input', 'n:=2'];
    expect((await cli(...groovy, ...input, 'Row ${n + 1}')).out).toBe('"Row 3"  string\n');
    expect((await cli(...groovy, ...input, 'n + 1')).out).toBe('3  number\n');
    expect((await cli(...groovy, ...input, '--template', 'n + 1')).out).toBe('"n + 1"  string\n');
    expect((await cli(...groovy, ...input, '--expression', '"${n + 1}"')).out).toBe('"3"  string\n');
  });

  it('points at what fails, and exits with 2', async () => {
    const { code, out } = await cli(...groovy, '--input', 'name:=null', 'def n = name\nn.trim().length()');
    expect(code).toBe(2);
    const [line = '', carets = '', error = ''] = out.split('\n');
    expect(line).toBe('  n.trim().length()');
    expect(line.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toContain('trim');
    expect(error).toContain('java.lang.NullPointerException');
  });

  it('says what is unknown and why, never that it is wrong', async () => {
    const { code, out } = await cli(...groovy, "user.lastname + '!'");
    expect(code).toBe(2);
    expect(out).toContain('unknown: ');
    expect(out).toContain('Give what is missing with --inputs FILE or --input name=value.');
    expect(out).not.toContain('error');
  });

  it('adds what is wrong with it although it has a value', async () => {
    const { code, out } = await cli(...groovy, '--input', 'n=1', "n == '1' ? 'one' : n.lenght()");
    expect(code).toBe(0);
    expect(out).toMatch(/^"one" {2}string\n/);
    expect(out).toContain('unknown-method');
    expect(out).toContain('^');
  });

  it('knows the time it is given', async () => {
    const { out } = await cli(...groovy, '--now', '2026-01-15T09:00:00Z', "new Date().format('yyyy-MM-dd')");
    expect(out).toBe('"2026-01-15"  string\n');
  });

  it('as JSON has the value, the type and the places', async () => {
    const ok = JSON.parse((await cli(...groovy, '--format', 'json', '[a: 1.5]')).out);
    expect(ok).toMatchObject({ format: 'eval/1', language: 'groovy', verdict: 'ok', value: { a: '1.5' }, type: 'map' });
    const wrong = JSON.parse((await cli(...groovy, '--format', 'json', '--input', 'x:=null', '1 +\nx.size()')).out);
    expect(wrong).toMatchObject({
      verdict: 'wrong',
      error: { exception: 'java.lang.NullPointerException', start: { line: 2 } },
    });
    const unknown = JSON.parse((await cli(...groovy, '--format', 'json', 'x')).out);
    expect(unknown).toMatchObject({ verdict: 'unknown', unknown: [{ start: { line: 1, column: 1 } }] });
  });

  it('reads the standard input', async () => {
    let out = '';
    const terminal = (text: string) => ({
      out: (more: string) => {
        out += more;
      },
      err: () => undefined,
      color: false,
      input: (async function* () {
        yield Buffer.from(text);
      })(),
    });
    await runCli([...groovy, '--input', 'a=1', '-'], terminal("a + '2'\n"));
    await runCli([...groovy, '--inputs', '-', 'a'], terminal('{ "a": "x" }'));
    expect(out).toBe('"12"  string\n"x"  string\n');
  });

  it('never lets a text steer the terminal', async () => {
    const { out } = await cli(...groovy, '\u001b[31mx\u0007 +');
    expect(out.includes('\u001b') || out.includes('\u0007')).toBe(false);
  });

  it('cuts a long line around what is marked', async () => {
    const { out } = await cli(...groovy, `'${'x'.repeat(500_000)}' + nobody.name`);
    expect(out.length).toBeLessThan(2000);
    expect(out).toContain('nobody');
  });

  it.each(['a.__proto__.b=1', '__proto__.polluted=1'])('%s only makes an input', async (input) => {
    await cli(...groovy, '--input', input, '1');
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

describe('eval in the other languages', () => {
  it('evaluates Okta expressions, with objects by path', async () => {
    const input = ['--input', 'user.firstName=Ada', '--input', 'user.lastName=Obi'];
    const { code, out } = await cli('eval', '-l', 'okta', ...input, "user.firstName + ' ' + user.lastName");
    expect([code, out]).toEqual([0, '"Ada Obi"  string\n']);
  });

  it('evaluates Entra expressions, whose attributes may have dots in their names', async () => {
    const { code, out } = await cli('eval', '-l', 'entra', '--input', 'a.b=x', 'Append([a.b], "y")');
    expect([code, out]).toEqual([0, '"xy"  string\n']);
  });

  it('says of an Entra attribute that nobody gave that it is unknown, not null', async () => {
    const { code, out } = await cli('eval', '-l', 'entra', 'Append([mail], "y")');
    expect(code).toBe(2);
    expect(out).toContain('no value is given for mail');
  });

  it('says what to write instead of what fails', async () => {
    const { out } = await cli(
      'eval',
      '-l',
      'okta',
      '--input',
      'user.firstName=Ada',
      'String.toLowercase(user.firstName)',
    );
    expect(out).toContain('EL1004E');
    expect(out).toMatch(/→ .*toLowerCase\n$/);
  });

  it('takes --template for Groovy alone', async () => {
    const { code, err } = await cli('eval', '-l', 'okta', '--template', 'user.login');
    expect(code).toBe(1);
    expect(err).toContain('--template is about Groovy; Okta Expression Language has only expressions.');
  });
});

describe('eval of a vector file', () => {
  const run = (content: string, ...more: readonly string[]) => {
    const folder = folderWith({ 'cases.json': content });
    return cli(...groovy, '--vectors', join(folder, 'cases.json'), ...more);
  };

  it('exits with 0 when every case agrees', async () => {
    const { code, out } = await run(
      '[{ "id": "sum", "expression": "1 + a", "inputs": { "a": 2 }, "expected": 3 }, { "expression": "b", "error": "" }]',
    );
    expect(code).toBe(0);
    expect(out).toMatch(/^agrees {3}sum {2}1 \+ a\nagrees {3}#2 {2}b\n\n2 cases in .*cases\.json: 2 agree\.\n$/);
  });

  it('says at what place which case differs, what was expected and what came', async () => {
    const { code, out } = await run('[\n  { "id": "sum", "expression": "1 + 1", "expected": 3 }\n]');
    expect(code).toBe(2);
    expect(out).toMatch(/differs {2}sum {2}1 \+ 1\n +.*cases\.json:2:3\n +expected 3\n +but {6}2\n/);
    expect(out).toContain('1 case in');
  });

  it('counts what the file doubts apart', async () => {
    const { code, out } = await run('[{ "expression": "1", "expected": 2, "suspect": "a slip" }]');
    expect(code).toBe(0);
    expect(out).toContain('The expectation is in doubt: a slip');
    expect(out).toContain('1 differs from a doubtful expectation');
  });

  it('exits with 2 for what is unknown, and with 1 for an entry that cannot be run', async () => {
    expect((await run('[{ "expression": "new Date().time", "expected": 1 }]')).code).toBe(2);
    const { code, out } = await run('[{ "expression": "1" }]');
    expect(code).toBe(1);
    expect(out).toContain('This entry has neither "expected" nor');
  });

  it('as JSON lists every entry', async () => {
    const { out } = await run(
      '[{ "expression": "1", "expected": 1 }, { "expression": "1", "expected": 2 }]',
      '--format',
      'json',
    );
    expect(JSON.parse(out)).toMatchObject({
      format: 'eval-vectors/1',
      language: 'groovy',
      summary: { cases: 2, agrees: 1, differs: 1, suspect: 0, unknown: 0, invalid: 0 },
      entries: [
        { id: '#1', verdict: 'agrees', line: 1, column: 2 },
        { id: '#2', verdict: 'differs', expected: '2', actual: '1' },
      ],
    });
  });

  it.each([
    ['[{ "expression": "1" ', /cases\.json:1:\d+ is not JSON: /],
    ['<html><body>Sign in</body></html>', /cases\.json:1:1 is a web page, not JSON/],
    ['{ "user": 1 }', /is no list of cases\. Write \[ \{ "expression"/],
    ['[]', /has no cases/],
    ['', /cases\.json:1:1 is not JSON/],
  ])('refuses a file with %j', async (content, message) => {
    const { code, out, err } = await run(content);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(message);
  });
});

describe('eval refuses', () => {
  it.each([
    [['1'], /eval needs --language: one of groovy/],
    [['--language', 'perl', '1'], /--language is one of groovy/],
    [[...groovy.slice(1)], /eval needs an expression, or --vectors FILE/],
    [[...groovy.slice(1), '1', '2'], /one expression, and there are 2/],
    [[...groovy.slice(1), '--now', 'soon', '1'], /--now is a time such as/],
    [[...groovy.slice(1), '--input', 'lastname', '1'], /write name=text, or name:=JSON/],
    [[...groovy.slice(1), '--input', 'a:={', '1'], /--input a:1:\d+ is not JSON/],
    [[...groovy.slice(1), '--inputs', 'nowhere.json', '1'], /There is no file nowhere\.json/],
    [[...groovy.slice(1), '--inputs', 'samples', '1'], /samples is a folder/],
    [[...groovy.slice(1), '--template', '--expression', '1'], /either a --template or an --expression/],
    [[...groovy.slice(1), '--vectors', 'x.json', '1'], /an expression does not go with it/],
    [[...groovy.slice(1), '--vectors', 'x.json', '--now', '2026-01-01'], /--now does not go with it/],
    [[...groovy.slice(1), '--inputs', '-', '-'], /not both/],
    [[...groovy.slice(1), '--inputs', '-', '1'], /there is none here/],
    [[...groovy.slice(1), '--unheard', '1'], /Run "ringcentral-provisioning eval --help"/],
  ])('%j', async (args, message) => {
    const { code, out, err } = await cli('eval', ...args);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(message);
  });

  it.each([
    ['{ "user": ', /inputs\.json:1:\d+ is not JSON: /],
    ['[{ "user": 1 }]', /is a list\. Inputs are one object/],
    ['"user"', /is no object/],
    ['<!DOCTYPE html><title>Sign in</title>', /is a web page, not JSON/],
  ])('inputs that are %j', async (content, message) => {
    const folder = folderWith({ 'inputs.json': content });
    const { code, err } = await cli(...groovy, '--inputs', join(folder, 'inputs.json'), '1');
    expect(code).toBe(1);
    expect(err).toMatch(message);
  });
});

it('the help names every language and every option', async () => {
  const { code, out } = await cli('eval', '--help');
  expect(code).toBe(0);
  for (const name of [...languageIds, '--inputs', '--input', '--now', '--vectors', '--template', '--expression'])
    expect(out).toContain(name);
  expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThan(110);
});
