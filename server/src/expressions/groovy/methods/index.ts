import type { Method } from '../runtime/method';
import { anyMethods } from './any';
import { arrayMethods } from './array';
import { arraysMethods } from './arrays';
import { base64Methods } from './base64';
import { base64UrlDecoderMethods } from './base64-url-decoder';
import { base64UrlEncoderMethods } from './base64-url-encoder';
import { bigDecimalMethods } from './big-decimal';
import { bigIntegerMethods } from './big-integer';
import { booleanMethods } from './boolean';
import { calendarMethods } from './calendar';
import { characterMethods } from './character';
import { chronoUnitMethods } from './chrono-unit';
import { classMethods } from './class';
import { closureMethods } from './closure';
import { collectionMethods } from './collection';
import { collectionsMethods } from './collections';
import { collectorsMethods } from './collectors';
import { dateMethods } from './date';
import { dateTimeFormatterMethods } from './date-time-formatter';
import { durationMethods } from './duration';
import { enumMethods } from './enum';
import { gregorianCalendarMethods } from './gregorian-calendar';
import { hashSetMethods } from './hash-set';
import { instantMethods } from './instant';
import { iteratorMethods } from './iterator';
import { jsonBuilderMethods } from './json-builder';
import { jsonOutputMethods } from './json-output';
import { jsonSlurperMethods } from './json-slurper';
import { listMethods } from './list';
import { localDateMethods } from './local-date';
import { localDateTimeMethods } from './local-date-time';
import { localTimeMethods } from './local-time';
import { localeMethods } from './locale';
import { mapMethods } from './map';
import { mathMethods } from './math';
import { messageDigestMethods } from './message-digest';
import { nullMethods } from './null';
import { numberMethods } from './number';
import { objectMapperMethods } from './object-mapper';
import { objectsMethods } from './objects';
import { offsetDateTimeMethods } from './offset-date-time';
import { optionalMethods } from './optional';
import { patternMethods } from './pattern';
import { periodMethods } from './period';
import { randomMethods } from './random';
import { rangeMethods } from './range';
import { setMethods } from './set';
import { simpleDateFormatMethods } from './simple-date-format';
import { streamMethods } from './stream';
import { stringMethods } from './string';
import { stringBuilderMethods } from './string-builder';
import { stringEscapeUtilsMethods } from './string-escape-utils';
import { systemMethods } from './system';
import { timeMethods } from './time';
import { timeZoneMethods } from './time-zone';
import { urlDecoderMethods } from './url-decoder';
import { urlEncoderMethods } from './url-encoder';
import { uuidMethods } from './uuid';
import { writableMethods } from './writable';
import { zoneIdMethods } from './zone-id';
import { zoneOffsetMethods } from './zone-offset';
import { zonedDateTimeMethods } from './zoned-date-time';

/** Every overload that is evaluated. A new method is a file in the folder of its type and a line in the index there. */
export const methods: readonly Method[] = [
  ...anyMethods,
  ...arrayMethods,
  ...arraysMethods,
  ...base64Methods,
  ...base64UrlDecoderMethods,
  ...base64UrlEncoderMethods,
  ...bigDecimalMethods,
  ...bigIntegerMethods,
  ...booleanMethods,
  ...calendarMethods,
  ...characterMethods,
  ...chronoUnitMethods,
  ...classMethods,
  ...closureMethods,
  ...collectionMethods,
  ...collectionsMethods,
  ...collectorsMethods,
  ...dateMethods,
  ...dateTimeFormatterMethods,
  ...durationMethods,
  ...enumMethods,
  ...gregorianCalendarMethods,
  ...hashSetMethods,
  ...instantMethods,
  ...iteratorMethods,
  ...jsonBuilderMethods,
  ...jsonOutputMethods,
  ...jsonSlurperMethods,
  ...listMethods,
  ...localDateMethods,
  ...localDateTimeMethods,
  ...localTimeMethods,
  ...localeMethods,
  ...mapMethods,
  ...mathMethods,
  ...messageDigestMethods,
  ...nullMethods,
  ...numberMethods,
  ...objectMapperMethods,
  ...objectsMethods,
  ...offsetDateTimeMethods,
  ...optionalMethods,
  ...patternMethods,
  ...periodMethods,
  ...randomMethods,
  ...rangeMethods,
  ...setMethods,
  ...simpleDateFormatMethods,
  ...streamMethods,
  ...stringMethods,
  ...stringBuilderMethods,
  ...stringEscapeUtilsMethods,
  ...systemMethods,
  ...timeMethods,
  ...timeZoneMethods,
  ...urlDecoderMethods,
  ...urlEncoderMethods,
  ...uuidMethods,
  ...writableMethods,
  ...zoneIdMethods,
  ...zoneOffsetMethods,
  ...zonedDateTimeMethods,
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
