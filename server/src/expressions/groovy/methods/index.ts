import type { Method } from '../runtime/method';
import { anyMethods } from './any';
import { arrayMethods } from './array';
import { arraysMethods } from './arrays';
import { base64Methods } from './base64';
import { bigDecimalMethods } from './big-decimal';
import { booleanMethods } from './boolean';
import { characterMethods } from './character';
import { classMethods } from './class';
import { collectionMethods } from './collection';
import { collectionsMethods } from './collections';
import { dateMethods } from './date';
import { jsonBuilderMethods } from './json-builder';
import { jsonOutputMethods } from './json-output';
import { jsonSlurperMethods } from './json-slurper';
import { listMethods } from './list';
import { mapMethods } from './map';
import { mathMethods } from './math';
import { nullMethods } from './null';
import { numberMethods } from './number';
import { objectMapperMethods } from './object-mapper';
import { objectsMethods } from './objects';
import { patternMethods } from './pattern';
import { simpleDateFormatMethods } from './simple-date-format';
import { stringMethods } from './string';
import { stringEscapeUtilsMethods } from './string-escape-utils';
import { urlDecoderMethods } from './url-decoder';
import { urlEncoderMethods } from './url-encoder';
import { writableMethods } from './writable';

/** Every overload that is evaluated. A new method is a file in the folder of its type and a line in the index there. */
export const methods: readonly Method[] = [
  ...anyMethods,
  ...arrayMethods,
  ...arraysMethods,
  ...base64Methods,
  ...bigDecimalMethods,
  ...booleanMethods,
  ...characterMethods,
  ...classMethods,
  ...collectionMethods,
  ...collectionsMethods,
  ...dateMethods,
  ...jsonBuilderMethods,
  ...jsonOutputMethods,
  ...jsonSlurperMethods,
  ...listMethods,
  ...mapMethods,
  ...mathMethods,
  ...nullMethods,
  ...numberMethods,
  ...objectMapperMethods,
  ...objectsMethods,
  ...patternMethods,
  ...simpleDateFormatMethods,
  ...stringMethods,
  ...stringEscapeUtilsMethods,
  ...urlDecoderMethods,
  ...urlEncoderMethods,
  ...writableMethods,
];

/** The overloads by the kind they are called on and their name. */
export const methodsByKind: ReadonlyMap<string, ReadonlyMap<string, readonly Method[]>> = group(methods);

function group(all: readonly Method[]): Map<string, Map<string, Method[]>> {
  const byKind = new Map<string, Map<string, Method[]>>();
  for (const entry of all) {
    let byName = byKind.get(entry.receiver);
    if (byName === undefined) {
      byName = new Map<string, Method[]>();
      byKind.set(entry.receiver, byName);
    }
    const overloads = byName.get(entry.name);
    if (overloads === undefined) byName.set(entry.name, [entry]);
    else overloads.push(entry);
  }
  return byKind;
}
