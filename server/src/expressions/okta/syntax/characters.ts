/** The code unit at `index`, -1 behind the end: a number in every case, which keeps the scanner fast. */
export function codeAt(text: string, index: number): number {
  return index < text.length ? text.charCodeAt(index) : -1;
}

/** SpEL's own classes of characters, by UTF-16 code unit: ASCII only. Source: measured with Spring 4.3.30. */
export function isNameStart(code: number): boolean {
  // The two cases of a letter differ in one bit.
  return ((code | 32) >= 97 && (code | 32) <= 122) || code === 95 || code === 36;
}

/** 0 to 9. @param code a UTF-16 code unit */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Behind the name that starts before `from`. */
export function nameEnd(text: string, from: number): number {
  let end = from;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (!isNameStart(code) && !isDigit(code)) break;
  }
  return end;
}

function digitsEnd(text: string, start: number): number {
  let end = start;
  while (isDigit(codeAt(text, end))) end++;
  return end;
}

/** The end of a number: `12`, `12L`, `0x1F`, `1.5`, `1e3`, `1.5f`, `1d`. A dot without digits behind it is not part, an `e` is. */
export function numberEnd(text: string, start: number): number {
  if (text[start] === '0' && (text[start + 1] === 'x' || text[start + 1] === 'X')) return hexEnd(text, start + 2);
  let end = digitsEnd(text, start);
  if (text[end] === '.' && isDigit(codeAt(text, end + 1))) {
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
  while (isHexDigit(codeAt(text, end))) end++;
  return text[end] === 'L' || text[end] === 'l' ? end + 1 : end;
}

function isHexDigit(code: number): boolean {
  return isDigit(code) || ((code | 32) >= 97 && (code | 32) <= 102);
}
