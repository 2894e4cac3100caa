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

/** Every method that is evaluated. A new folder is a line here. */
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
