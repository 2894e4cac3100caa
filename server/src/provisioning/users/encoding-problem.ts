import { LONGEST_NAME, type UserProblem } from './user';

/** UTF-16 that was read as UTF-8 leaves traces that no file of people has. @param text its beginning */
export function wrongEncoding(text: string): UserProblem | undefined {
  const head = text.slice(0, 400);
  if (!/^\ufffd\ufffd/.test(head) && head.split('\0').length <= Math.max(2, head.length / 4)) return undefined;
  const message = 'The file is UTF-16, but was read as UTF-8. Save it as UTF-8 (in Excel: "CSV UTF-8").';
  return { severity: 'error', message, line: 1, column: 1 };
}

/** An old code page that was read as UTF-8: the first word it broke. @param line of the file on which the text begins */
export function brokenWord(text: string, line = 1): UserProblem | undefined {
  const at = text.indexOf('\ufffd');
  if (at < 0) return undefined;
  const before = text.slice(0, at);
  const lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  // So much of a word is quoted; looking for the beginning of a longer one from each of its letters would never end.
  const word = /[^\s,;"']*$/.exec(before.slice(Math.max(lineStart, at - LONGEST_NAME)))?.[0] ?? '';
  const rest = /^[^\s,;"']*/.exec(text.slice(at, at + LONGEST_NAME))?.[0] ?? '';
  return {
    severity: 'warning',
    message: `"${word}${rest}" holds a character that is not UTF-8; it would reach RingCentral as "\ufffd". Save the file as UTF-8 (in Excel: "CSV UTF-8").`,
    line: line - 1 + before.split(/\r\n|\r|\n/).length,
    column: at - lineStart + 1,
  };
}
