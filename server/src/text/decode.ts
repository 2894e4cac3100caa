/** How the bytes of a file were read, and what to tell about it. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
  /** Byte offset of the first byte that is not valid in the encoding; the text has U+FFFD there. */
  readonly invalidAt?: number;
}

/**
 * Reads the bytes of a file as text. UTF-16 is recognised by its byte order mark or, as JSON begins with two ASCII
 * characters, by the zeros of the first ones (RFC 4627 §3); everything else is UTF-8, which RFC 8259 §8.1 demands of JSON.
 * Wrong bytes become U+FFFD and are named, never dropped. A byte order mark is not part of the text.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const utf16 = utf16Of(bytes);
  if (utf16 !== undefined) return { text: new TextDecoder(utf16).decode(bytes), encoding: utf16 };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: new TextDecoder('utf-8').decode(bytes), encoding: 'utf-8', invalidAt: firstInvalid(bytes) };
  }
}

/** The encoding of a file that begins with these bytes, as `TextDecoder` names it. @param head at least four bytes, where there are */
export function encodingOf(head: Uint8Array): DecodedText['encoding'] {
  return utf16Of(head) ?? 'utf-8';
}

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first = 0, second = 0, third = 0, fourth = 0] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // Two characters of ASCII; a single one, such as a number, is too little to tell by.
  if (first !== 0 && second === 0 && third !== 0 && fourth === 0 && bytes.length >= 4) return 'utf-16le';
  if (first === 0 && second !== 0 && third === 0 && fourth !== 0) return 'utf-16be';
  return undefined;
}

/** Binary search for the longest valid prefix, allowing for a character cut at its end. */
function firstInvalid(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (isValidPrefix(bytes.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  return startOfCharacter(bytes, low);
}

/** Where the character begins that is incomplete at `end`; `end` itself when none is. */
function startOfCharacter(bytes: Uint8Array, end: number): number {
  let lead = end - 1;
  while (lead > end - 4 && lead > 0 && ((bytes[lead] ?? 0) & 0xc0) === 0x80) lead--;
  const first = bytes[lead] ?? 0;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc0 ? 2 : 1;
  return lead + length > end ? lead : end;
}

function isValidPrefix(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
