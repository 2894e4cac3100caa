import { parse as parseCel } from '@marcbachmann/cel-js';
import { SpelExpressionEvaluator } from 'spel2js';
import { entraLanguage } from '../../server/src/expressions/entra';
import { groovyLanguage } from '../../server/src/expressions/groovy/language';
import type { ExpressionLanguage, Outcome } from '../../server/src/expressions/kit/language';
import { createScope, type Scope, withValues } from '../../server/src/expressions/kit/scope';
import type { ValueRecord } from '../../server/src/expressions/kit/value';
import { oktaLanguage } from '../../server/src/expressions/okta';
import { ENTRA_MAPPING, GROOVY_MAPPING, OKTA_MAPPING, SHARED, TYPICAL } from './expression-samples';
import { compare, type Result } from './measure';

const PEOPLE = 100_000;

/** Mappings over many people, and single expressions beside two evaluators of similar languages. */
export async function benchExpressions(): Promise<readonly Result[]> {
  const people = Array.from({ length: PEOPLE }, (_, i) => person(i));
  const json = JSON.stringify(people);
  return [
    await benchMapping(
      groovyLanguage,
      GROOVY_MAPPING,
      people.map((user) => ({ user })),
      json,
    ),
    await benchMapping(
      oktaLanguage,
      OKTA_MAPPING,
      people.map((user) => ({ user })),
      json,
    ),
    await benchMapping(entraLanguage, ENTRA_MAPPING, people, json),
    ...(await benchShared(people.slice(0, 2_000))),
    ...(await benchParsing()),
  ];
}

/** A mapping of fifteen expressions for everybody, beside JSON.parse of these people. */
async function benchMapping(
  language: ExpressionLanguage,
  mapping: readonly string[],
  inputs: readonly ValueRecord[],
  json: string,
): Promise<Result> {
  const scope = createScope([], false);
  const compiled = mapping.map((text) => language.compile(language.parse(text)));
  for (const [i, evaluate] of compiled.entries()) expectValue(evaluate(withValues(scope, inputs[1]!)), mapping[i]!);
  return compare({
    name: `${mapping.length} ${language.id} expressions for ${PEOPLE.toLocaleString('en')} people`,
    peer: 'JSON.parse of them',
    goal: 0.5,
    rounds: 9,
    ours: () => evaluateAll(compiled, inputs, scope),
    theirs: () => JSON.parse(json),
  });
}

function evaluateAll(compiled: readonly ((scope: Scope) => Outcome)[], inputs: readonly ValueRecord[], scope: Scope) {
  let characters = 0;
  for (const values of inputs) {
    const run = withValues(scope, values);
    for (const evaluate of compiled) {
      const outcome = evaluate(run);
      if (outcome.verdict === 'ok') characters += outcome.text.length;
    }
  }
  return characters;
}

/** The same expressions, written for each evaluator, over the same people. */
async function benchShared(people: readonly ValueRecord[]): Promise<readonly Result[]> {
  const inputs = people.map((user) => ({ user }));
  const scope = createScope([], false);
  const ours = SHARED.map(({ okta }) => oktaLanguage.compile(oktaLanguage.parse(okta)));
  const spel = SHARED.map(({ okta }) => SpelExpressionEvaluator.compile(okta));
  const cel = SHARED.map(({ cel: text }) => parseCel(text));
  for (const [i, { okta }] of SHARED.entries()) {
    const outcome = ours[i]!(withValues(scope, inputs[1]!));
    const expected = [spel[i]!.eval(inputs[1]!), cel[i]!(inputs[1]!)];
    if (outcome.verdict !== 'ok' || expected.some((value) => value !== outcome.value))
      throw new Error(`${okta}: ${JSON.stringify([outcome, ...expected])}`);
  }
  const mine = () => evaluateAll(ours, inputs, scope);
  const name = `${SHARED.length} shared expressions`;
  return [
    await compare({
      name,
      peer: 'spel2js',
      goal: 1,
      ours: mine,
      theirs: () => each(inputs, spel, (e, x) => e.eval(x)),
    }),
    await compare({
      name,
      peer: '@marcbachmann/cel-js',
      goal: 1,
      ours: mine,
      theirs: () => each(inputs, cel, (e, x) => e(x)),
    }),
  ];
}

function each<E>(inputs: readonly ValueRecord[], expressions: readonly E[], run: (e: E, x: ValueRecord) => unknown) {
  let count = 0;
  for (const values of inputs) for (const expression of expressions) if (run(expression, values) !== null) count++;
  return count;
}

/** Parsing usual expressions of each language, beside the peers on theirs. No two texts are equal: a peer keeps those. */
async function benchParsing(): Promise<readonly Result[]> {
  const results: Result[] = [];
  const languages: readonly ExpressionLanguage[] = [groovyLanguage, oktaLanguage, entraLanguage];
  for (const language of languages) {
    const name = `parse a usual ${language.id} expression`;
    const ours = parsing(TYPICAL[language.id], (text) => language.parse(text));
    const spel = parsing(TYPICAL.okta, (text) => SpelExpressionEvaluator.compile(text));
    results.push(await compare({ name, peer: 'spel2js', goal: 1, ours, theirs: spel }));
    const cel = parsing(TYPICAL.cel, (text) => parseCel(text));
    results.push(await compare({ name, peer: '@marcbachmann/cel-js', goal: 1, ours, theirs: cel }));
  }
  return results;
}

function parsing(pattern: string, parse: (text: string) => unknown): () => unknown {
  let count = 0;
  return () => {
    let last: unknown;
    for (let i = 0; i < 1_000; i++) last = parse(pattern.replace('None', `N${(count++).toString(36)}`));
    return last;
  };
}

function expectValue(outcome: Outcome, text: string): void {
  if (outcome.verdict !== 'ok') throw new Error(`The mapping does not evaluate: ${text} ${JSON.stringify(outcome)}`);
}

/** What a directory says about a person: the attributes people map, and those around them. */
function person(i: number) {
  return {
    id: `00u${i}`,
    username: `user${i}`,
    login: `user${i}@northwind.example`,
    email: `user${i}@northwind.example`,
    mail: `user${i}@northwind.example`,
    firstName: `Given${i % 500}`,
    lastName: `Family${i}`,
    givenName: `Given${i % 500}`,
    surname: `Family${i}`,
    displayName: `Given${i % 500} Family${i}`,
    title: i % 3 === 0 ? 'Account Executive' : 'Engineer',
    department: i % 5 === 0 ? 'Sales' : 'Research',
    employeeNumber: String(100_000 + i),
    mobilePhone: `(650) 555-${String(i % 10_000).padStart(4, '0')}`,
    streetAddress: '20 Davis Dr',
    city: 'Belmont',
    state: 'CA',
    zipCode: '94002',
    countryCode: 'US',
    country: 'United States',
    costCenter: `CC${i % 40}`,
    organization: 'Northwind',
    manager: `user${i % 97}`,
    userType: 'Employee',
    preferredLanguage: 'en-US',
    timezone: 'America/Los_Angeles',
    IsSoftDeleted: 'False',
    status: 'ACTIVE',
  };
}
