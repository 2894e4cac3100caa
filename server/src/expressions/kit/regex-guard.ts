/** Patterns and inputs beyond these sizes are not run. */
export const patternLimit = 500;
export const inputLimit = 20_000;

/**
 * Why a user's pattern must not be run on `input`, or undefined if it may. It refuses what can take exponential time:
 * a quantified group that itself holds a quantifier or alternatives, such as `(a+)+` or `(a|aa)*`, and many open
 * quantifiers in a row on long input.
 */
export function regexDanger(pattern: string, input: string): string | undefined {
  if (pattern.length > patternLimit) return 'the pattern is too long to run safely';
  if (input.length > inputLimit) return 'the text is too long to run a pattern on';
  const groups: boolean[] = [];
  let loose = 0;
  let inClass = false;
  for (let i = 0; i < pattern.length; i++) {
    const c = pattern[i]!;
    if (c === '\\') {
      i++;
      continue;
    }
    if (inClass) {
      inClass = c !== ']';
      continue;
    }
    if (c === '[') inClass = true;
    else if (c === '(') groups.push(false);
    else if (c === '|' && groups.length > 0) groups[groups.length - 1] = true;
    else if (c === ')') {
      const risky = groups.pop() ?? false;
      const next = pattern[i + 1];
      const repeated = next === '*' || next === '+' || next === '{';
      if (risky && repeated) return 'the pattern could take exponential time';
      if ((risky || repeated) && groups.length > 0) groups[groups.length - 1] = true;
    } else if (c === '*' || c === '+' || c === '{') {
      if (pattern[i - 1] === '(') continue;
      loose++;
      if (groups.length > 0) groups[groups.length - 1] = true;
    }
  }
  return loose > 3 && input.length > 2_000 ? 'the pattern could take very long on this text' : undefined;
}
