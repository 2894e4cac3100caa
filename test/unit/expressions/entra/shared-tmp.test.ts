import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { entraLanguage } from '../../../../server/src/expressions/entra';
import { createScope } from '../../../../server/src/expressions/kit/scope';

test('shared', () => {
  const entries = JSON.parse(readFileSync('../shared/data/entra/vectors.json', 'utf8'));
  let out = '';
  let ok = 0;
  for (const e of entries) {
    const scope = { ...createScope([], false), values: e.inputs, ...(e.now ? { now: Date.parse(e.now) } : {}) };
    let got: string;
    let outcome: ReturnType<ReturnType<typeof entraLanguage.compile>>;
    outcome = entraLanguage.compile(entraLanguage.parse(e.expression))(scope);
    got =
      outcome.verdict === 'ok'
        ? JSON.stringify(outcome.value, (_k, v) => (typeof v === 'bigint' ? String(v) : v))
        : outcome.verdict === 'wrong'
          ? `ERR ${outcome.error.message}`
          : `UNK ${outcome.reasons.map((r) => r.reason).join('; ')}`;
    const want = JSON.stringify(e.expected);
    const same =
      got === want ||
      (outcome.verdict === 'ok' && outcome.text === e.expected) ||
      (Array.isArray(e.expected) &&
        e.expected.length === 1 &&
        outcome.verdict === 'ok' &&
        outcome.text === e.expected[0]);
    if (same) ok++;
    else
      out += `${e.suspect ? 'SUSPECT' : 'DIFF'} ${e.expression}\n   ${JSON.stringify(e.inputs)}\n   want ${want}\n   got  ${got}\n`;
  }
  writeFileSync('/tmp/shared-out.txt', `${ok} of ${entries.length}\n${out}`);
});
