/**
 * Text as a block of Markdown. The fence is longer than any run of backticks inside, so that names cannot end it
 * (CommonMark 0.31 §4.5).
 */
export function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text}${fence}\n`;
}
