const LONGEST = 400;

/**
 * A message without what differs from one person to the next: ids, e-mail addresses, dates, numbers and quoted values. Two
 * messages with the same rest have the same cause as far as the text tells.
 */
export function normaliseMessage(text: string): string {
  return text
    .slice(0, 4000)
    .replace(/'[^'\n]{1,200}'|"[^"\n]{1,200}"/g, '*')
    .replace(/[^\s,;:()[\]{}<>"']+/g, (word) => (isVarying(word) ? '*' : word.toLowerCase()))
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST);
}

/** An address, a number, a date, a GUID or another id: anything with an @ or a digit. */
function isVarying(word: string): boolean {
  return word.includes('@') || /\d/.test(word);
}
