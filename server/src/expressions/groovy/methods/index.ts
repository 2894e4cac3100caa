import type { Method } from '../runtime/method';
import { anyMethods } from './any';
import { booleanMethods } from './boolean';
import { dateMethods } from './date';
import { dateFormatMethods } from './date-format';
import { encodingMethods } from './encoding';
import { jsonMethods } from './json';
import { listMethods } from './list';
import { listChangeMethods } from './list-change';
import { listClosureMethods } from './list-closure';
import { mapMethods } from './map';
import { mathMethods } from './math';
import { numberMethods } from './number';
import { parseMethods } from './parse';
import { patternMethods } from './pattern';
import { stringMethods } from './string';
import { stringBuilderMethods } from './string-builder';
import { stringPatternMethods } from './string-pattern';
import { stringTestMethods } from './string-test';

/** Every method that is evaluated, with its signature and documentation. A new family is a new file and a line here. */
export const methods: readonly Method[] = [
  ...stringMethods,
  ...stringTestMethods,
  ...stringPatternMethods,
  ...stringBuilderMethods,
  ...listMethods,
  ...listClosureMethods,
  ...listChangeMethods,
  ...mapMethods,
  ...numberMethods,
  ...booleanMethods,
  ...mathMethods,
  ...parseMethods,
  ...dateMethods,
  ...dateFormatMethods,
  ...jsonMethods,
  ...encodingMethods,
  ...patternMethods,
  ...anyMethods,
];

export const methodsByKind: ReadonlyMap<string, ReadonlyMap<string, readonly Method[]>> = group(methods);

function group(all: readonly Method[]): Map<string, Map<string, Method[]>> {
  const byKind = new Map<string, Map<string, Method[]>>();
  for (const entry of all) {
    const byName = byKind.get(entry.on) ?? new Map<string, Method[]>();
    byName.set(entry.name, [...(byName.get(entry.name) ?? []), entry]);
    byKind.set(entry.on, byName);
  }
  return byKind;
}
