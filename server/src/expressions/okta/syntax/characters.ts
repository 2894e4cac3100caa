/** SpEL's own classes of characters: ASCII only. Source: measured with Spring 4.3.30. */
export function isNameStart(c: string | undefined): boolean {
  return c !== undefined && ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c === '_' || c === '$');
}

export function isDigit(c: string | undefined): boolean {
  return c !== undefined && c >= '0' && c <= '9';
}

export function nameEnd(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && (isNameStart(text[end]) || isDigit(text[end]))) end++;
  return end;
}

function digitsEnd(text: string, start: number): number {
  let end = start;
  while (isDigit(text[end])) end++;
  return end;
}

/** The end of a number: `12`, `12L`, `0x1F`, `1.5`, `1e3`, `1.5f`, `1d`. A dot without digits behind it is not part, an `e` is. */
export function numberEnd(text: string, start: number): number {
  if (text[start] === '0' && (text[start + 1] === 'x' || text[start + 1] === 'X')) return hexEnd(text, start + 2);
  let end = digitsEnd(text, start);
  if (text[end] === '.' && isDigit(text[end + 1])) {
    end = digitsEnd(text, end + 1);
  } else if (text[end] === 'L' || text[end] === 'l') {
    return end + 1;
  }
  if (text[end] === 'e' || text[end] === 'E') {
    const sign = text[end + 1] === '+' || text[end + 1] === '-' ? 1 : 0;
    end = digitsEnd(text, end + 1 + sign);
  }
  const suffix = text[end];
  return suffix === 'f' || suffix === 'F' || suffix === 'd' || suffix === 'D' ? end + 1 : end;
}

function hexEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && /[0-9a-fA-F]/.test(text[end]!)) end++;
  return text[end] === 'L' || text[end] === 'l' ? end + 1 : end;
}
