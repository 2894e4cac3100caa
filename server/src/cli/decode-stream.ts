import { StringDecoder } from 'node:string_decoder';
import { encodingOf } from '../text/decode';

/** Enough to tell the encoding by. */
const HEAD = 4;

/** Makes texts of bytes that come in pieces, by the rules of `decodeText`; a character that is cut stays whole. */
export async function* decodeStream(source: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  let head: Uint8Array = new Uint8Array();
  let decoder: Decoder | undefined;
  for await (const piece of source) {
    const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
    if (decoder === undefined) {
      head = Buffer.concat([head, bytes]);
      if (head.length < HEAD) continue;
      decoder = decoderFor(head);
      yield decoder.write(head);
    } else yield decoder.write(bytes);
  }
  if (decoder === undefined) {
    decoder = decoderFor(head);
    yield decoder.write(head);
  }
  yield decoder.end();
}

interface Decoder {
  write(bytes: Uint8Array): string;
  end(): string;
}

function decoderFor(head: Uint8Array): Decoder {
  const encoding = encodingOf(head);
  if (encoding === 'utf-8') return new Utf8Decoder();
  const decoder = new TextDecoder(encoding);
  return { write: (bytes) => decoder.decode(bytes, { stream: true }), end: () => decoder.decode() };
}

/** Of a text without other letters it makes strings of one byte a letter, which take half the memory. */
class Utf8Decoder implements Decoder {
  private readonly decoder = new StringDecoder('utf8');
  private isStart = true;

  write(bytes: Uint8Array): string {
    const text = this.decoder.write(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    if (!this.isStart || text === '') return text;
    this.isStart = false;
    return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  }

  end(): string {
    return this.decoder.end();
  }
}
