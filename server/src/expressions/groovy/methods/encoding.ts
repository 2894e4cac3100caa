import { anyShape, stringShape } from '../../kit/shape';
import type { Value } from '../../kit/value';
import { decodeBase64, encodeBase64, formDecode, formEncode, utf8 } from '../runtime/encoding';
import { Failure, giveUp } from '../runtime/failure';
import { method } from '../runtime/method';
import { Instance, JavaArray } from '../runtime/types';
import { required } from './helpers';

const encoder = 'java.util.Base64$Encoder';
const decoder = 'java.util.Base64$Decoder';
const writable = 'groovy.lang.Writable';

const bytesOf = (array: readonly Value[]): Uint8Array =>
  Uint8Array.from(
    array.map((item) => (typeof item === 'number' ? item & 255 : giveUp('an array of bytes is expected'))),
  );
const toArray = (bytes: Uint8Array): Value =>
  JavaArray.from(Array.from(bytes, (byte) => (byte << 24) >> 24)) as JavaArray;

function charset(name: string | undefined): void {
  if (name === undefined || /^utf-?8$/i.test(name)) return;
  if (/^(iso-8859-1|us-ascii|utf-16|windows-1252)$/i.test(name)) giveUp(`the character set ${name} is not evaluated`);
  throw new Failure('java.io.UnsupportedEncodingException', `Java does not know the character set "${name}".`);
}

export const encodingMethods = [
  method<Value, [string, string?]>(
    'static java.net.URLEncoder',
    'encode(String text, String charset?)',
    'The text for a URL or form: a space becomes +.',
    stringShape,
    (_c, [text, name]) => {
      charset(name);
      return formEncode(required(text, 'The text to encode'));
    },
  ),
  method<Value, [string, string?]>(
    'static java.net.URLDecoder',
    'decode(String text, String charset?)',
    'The text behind an encoded one.',
    stringShape,
    (_c, [text, name]) => {
      charset(name);
      return formDecode(required(text, 'The text to decode'));
    },
  ),
  method<string, [string?]>(
    'string',
    'getBytes(String charset?)',
    'The bytes of the text in UTF-8.',
    anyShape,
    (s, [name]) => {
      charset(name);
      return toArray(utf8(s));
    },
  ),
  method<string>('string', 'decodeBase64()', 'The bytes behind Base64 text.', anyShape, (s) =>
    toArray(decodeBase64(s)),
  ),
  method<Value[]>(
    'array',
    'encodeBase64()',
    'The bytes as Base64 text.',
    anyShape,
    (bytes) => new Instance(writable, encodeBase64(bytesOf(bytes))),
  ),
  method<Value[]>(
    'array',
    'encodeHex()',
    'The bytes in hexadecimal.',
    anyShape,
    (bytes) =>
      new Instance(writable, Array.from(bytesOf(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')),
  ),
  method<Instance>(writable, 'toString()', 'The text.', stringShape, (self) => self.state),
  method('static java.util.Base64', 'getEncoder()', 'A Base64 encoder.', anyShape, () => new Instance(encoder, null)),
  method('static java.util.Base64', 'getDecoder()', 'A Base64 decoder.', anyShape, () => new Instance(decoder, null)),
  method<Instance, [Value[]]>(
    encoder,
    'encodeToString(List bytes)',
    'The bytes as Base64 text.',
    stringShape,
    (_self, [bytes]) => encodeBase64(bytesOf(bytes)),
  ),
  method<Instance, [string]>(
    decoder,
    'decode(String text)',
    'The bytes behind Base64 text.',
    anyShape,
    (_self, [text]) => toArray(decodeBase64(text)),
  ),
  method<Value, [Value[]]>(
    'new java.lang.String',
    'new(List bytes)',
    'The text of bytes in UTF-8.',
    stringShape,
    (_c, [bytes]) => new TextDecoder().decode(bytesOf(bytes)),
  ),
];
