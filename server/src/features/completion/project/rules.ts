import { SEVERITIES } from '../../../documents/project/model';
import { RULES } from '../../../rules/registry';
import type { KeyCursor } from '../../json-cursor';
import { tabStop } from '../../snippet';
import type { Draft } from '../completion';

/** The codes of all rules and their families, as keys. */
export function ruleDrafts({ object, property, hasColon }: KeyCursor): readonly Draft[] {
  const present = new Set(object.properties.filter((other) => other !== property).map(({ key }) => key.value));
  const families = [...new Set(RULES.map(({ code }) => `${code.slice(0, code.indexOf('/'))}/*`))];
  const all = [
    ...families.map((code, rank) => ({ code, detail: 'every rule of the family', rank })),
    ...RULES.map(({ code, severity, title }) => ({ code, detail: `${title} (${severity})`, rank: 100 })),
  ];
  return all
    .filter(({ code }) => !present.has(code))
    .map(({ code, detail, rank }) => ({
      label: code,
      kind: 'key',
      detail,
      insertion: hasColon
        ? [JSON.stringify(code)]
        : [`${JSON.stringify(code)}: "`, tabStop('off', ...SEVERITIES.filter((severity) => severity !== 'off')), '"'],
      rank,
    }));
}
