import { describe, expect, test } from 'vitest';
import { checkTemplate, parseTemplate } from '../../../../../server/src/expressions/groovy';
import { compileTemplate } from '../../../../../server/src/expressions/groovy/render';
import { createScope } from '../../../../../server/src/expressions/kit/scope';

const scope = createScope([], true);

describe('what reaches outside the expression is refused', () => {
  test.each([
    "${'ls'.execute()}",
    "${['ls', '-l'].execute()}",
    "${'ls'.execute().text}",
    "${new File('/etc/passwd').text}",
    "${new java.io.File('/etc/passwd')}",
    "${java.nio.file.Files.readAllLines(java.nio.file.Paths.get('/x'))}",
    "${Runtime.getRuntime().exec('ls')}",
    "${Runtime.runtime.exec('ls')}",
    "${new ProcessBuilder('ls').start()}",
    '${System.exit(1)}',
    "${System.getenv('PATH')}",
    '${System.env}',
    "${System.getProperty('user.home')}",
    '${Thread.sleep(1000)}',
    '${new Thread({ 1 }).start()}',
    '${sleep(10).x}${1.sleep(5)}',
    "${Class.forName('java.lang.Runtime')}",
    "${'a'.getClass().getClassLoader()}",
    "${'a'.class.classLoader}",
    "${'a'.class.newInstance()}",
    "${'a'.getMetaClass()}",
    "${new GroovyShell().evaluate('1')}",
    "${Eval.me('1')}",
    "${new Socket('x', 1)}",
    "${'a'.invokeMethod('length', null)}",
    "${new javax.script.ScriptEngineManager().getEngineByName('x')}",
  ])('%s', (template) => {
    const parsed = parseTemplate(template);
    const rendered = compileTemplate(parsed)(scope);
    expect({ verdict: rendered.verdict, message: rendered.error?.message }).toEqual({ verdict: 'unknown' });
    const findings = checkTemplate(parsed, scope);
    expect(findings.map(({ code }) => code)).toContain('forbidden');
    expect(findings.find(({ code }) => code === 'forbidden')?.message).toMatch(/is refused: it is not run here/);
  });

  test('a try block does not hide it as a failure', () => {
    const rendered = compileTemplate(parseTemplate("${try { 'ls'.execute() } catch (Exception e) { 'caught' }}"))(
      scope,
    );
    expect(rendered.verdict).toBe('unknown');
  });
});

describe('what nobody can know', () => {
  test.each([
    '${UUID.randomUUID()}',
    '${new Random().nextInt(5)}',
    '${Math.random()}',
    '${new Date()}',
    '${java.time.LocalDate.now()}',
    '${java.time.Instant.now()}',
    '${Calendar.getInstance()}',
    '${Calendar.instance.get(Calendar.YEAR)}',
    '${System.currentTimeMillis()}',
    '${System.nanoTime()}',
    "${java.security.MessageDigest.getInstance('MD5').digest('a'.bytes)}",
    '${[1, 2].with { Collections.shuffle(it); it }}',
    '${new HashSet([1.5, 2.5])}',
  ])('%s', (template) => {
    const { verdict, unknowns } = compileTemplate(parseTemplate(template))(scope);
    expect(verdict).toBe('unknown');
    expect(unknowns[0]?.reason).not.toBe('');
  });

  test.each([
    ["${new Date().format('yyyy-MM-dd')}", '2023-11-14'],
    ['${java.time.LocalDate.now()}', '2023-11-14'],
    ["${java.time.LocalDate.now(java.time.ZoneId.of('Asia/Tokyo')).plusDays(1)}", '2023-11-16'],
    ['${Calendar.instance.get(Calendar.YEAR)}', '2023'],
    ['${System.currentTimeMillis()}', '1700000000000'],
    ['${java.time.Instant.now()}', '2023-11-14T22:13:20Z'],
  ])('%s with a known time', (template, text) => {
    expect(compileTemplate(parseTemplate(template))({ ...scope, now: 1_700_000_000_000 })).toMatchObject({
      verdict: 'ok',
      text,
    });
  });
});

describe('Jackson, which the measured engine lacks', () => {
  test.each([
    [
      "${new com.fasterxml.jackson.databind.ObjectMapper().writeValueAsString([a: 'ä\"', b: null])}",
      '{"a":"ä\\"","b":null}',
    ],
    [
      '${new com.fasterxml.jackson.databind.ObjectMapper().readValue(\'{"b":1.50,"a":2}\', Map.class)}',
      '[b:1.50, a:2]',
    ],
  ])('%s', (template, text) => {
    expect(compileTemplate(parseTemplate(template))(scope)).toMatchObject({ verdict: 'ok', text });
  });
});

test('methods take time proportional to hostile text', () => {
  const blanks = `x${' '.repeat(200_000)}x`;
  const digits = `${'1'.repeat(200_000)}x`;
  const values = { blanks, digits };
  const bindings = ['blanks', 'digits'].map((name) => ({
    name,
    documentation: '',
    shape: { type: 'string' as const },
  }));
  const hostile = { ...createScope(bindings, true), values };
  const started = performance.now();
  for (const code of [
    'blanks.trim()',
    'digits.isNumber()',
    'digits.isBigDecimal()',
    'blanks.isInteger()',
    'digits.isDouble()',
    'blanks.strip()',
    'blanks.split()',
    'digits.isLong()',
  ])
    expect(compileTemplate(parseTemplate(`\${${code}.toString().size()}`))(hostile).verdict).toBe('ok');
  expect(performance.now() - started).toBeLessThan(20_000);
});
