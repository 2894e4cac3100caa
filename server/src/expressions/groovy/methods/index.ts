import type { Method } from '../runtime/method';
import { anyMethods } from './any';
import { arrayMethods } from './array';
import { arraysMethods } from './arrays';
import { base64Methods } from './base64';
import { bigDecimalMethods } from './big-decimal';
import { bigIntegerMethods } from './big-integer';
import { booleanMethods } from './boolean';
import { characterMethods } from './character';
import { classMethods } from './class';
import { closureMethods } from './closure';
import { collectionMethods } from './collection';
import { collectionsMethods } from './collections';
import { collectorsMethods } from './collectors';
import { dateMethods } from './date';
import { hashSetMethods } from './hash-set';
import { iteratorMethods } from './iterator';
import { jsonBuilderMethods } from './json-builder';
import { jsonOutputMethods } from './json-output';
import { jsonSlurperMethods } from './json-slurper';
import { listMethods } from './list';
import { localeMethods } from './locale';
import { mapMethods } from './map';
import { mathMethods } from './math';
import { messageDigestMethods } from './message-digest';
import { nullMethods } from './null';
import { numberMethods } from './number';
import { objectMapperMethods } from './object-mapper';
import { objectsMethods } from './objects';
import { optionalMethods } from './optional';
import { patternMethods } from './pattern';
import { randomMethods } from './random';
import { rangeMethods } from './range';
import { setMethods } from './set';
import { simpleDateFormatMethods } from './simple-date-format';
import { streamMethods } from './stream';
import { stringMethods } from './string';
import { stringBuilderMethods } from './string-builder';
import { stringEscapeUtilsMethods } from './string-escape-utils';
import { systemMethods } from './system';
import { urlDecoderMethods } from './url-decoder';
import { urlEncoderMethods } from './url-encoder';
import { uuidMethods } from './uuid';
import { writableMethods } from './writable';

/** Every overload that is evaluated. A new method is a file in the folder of its type and a line in the index there. */
export const methods: readonly Method[] = [
  ...anyMethods,
  ...arrayMethods,
  ...arraysMethods,
  ...base64Methods,
  ...bigDecimalMethods,
  ...bigIntegerMethods,
  ...booleanMethods,
  ...characterMethods,
  ...classMethods,
  ...closureMethods,
  ...collectionMethods,
  ...collectionsMethods,
  ...collectorsMethods,
  ...dateMethods,
  ...hashSetMethods,
  ...iteratorMethods,
  ...jsonBuilderMethods,
  ...jsonOutputMethods,
  ...jsonSlurperMethods,
  ...listMethods,
  ...localeMethods,
  ...mapMethods,
  ...mathMethods,
  ...messageDigestMethods,
  ...nullMethods,
  ...numberMethods,
  ...objectMapperMethods,
  ...objectsMethods,
  ...optionalMethods,
  ...patternMethods,
  ...randomMethods,
  ...rangeMethods,
  ...setMethods,
  ...simpleDateFormatMethods,
  ...streamMethods,
  ...stringMethods,
  ...stringBuilderMethods,
  ...stringEscapeUtilsMethods,
  ...systemMethods,
  ...urlDecoderMethods,
  ...urlEncoderMethods,
  ...uuidMethods,
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
  for (const byName of byKind.values())
    for (const overloads of byName.values()) overloads.sort((a, b) => generality(a) - generality(b));
  return byKind;
}

/** Java chooses the overload whose parameters say most, so those that take anything come last. */
function generality({ parameters }: Method): number {
  return parameters.reduce((sum, { type, repeats }) => sum + (type === 'Object' ? 2 : 0) + (repeats ? 1 : 0), 0);
}
