import { readQuoted } from './quoted';

/** A piece of a custom format: a run of one letter, or a literal text. */
export interface FormatToken {
  /** The letter of a run; undefined for a literal that was quoted or escaped. */
  readonly letter: string | undefined;
  readonly length: number;
  readonly text: string;
}

const cache = new Map<string, readonly FormatToken[] | undefined>();
/** A mapping uses a handful of formats. */
const cacheSize = 200;

/** The pieces of a custom format, worked out once; undefined if .NET refuses the format. */
export function formatTokens(pattern: string): readonly FormatToken[] | undefined {
  if (cache.has(pattern)) return cache.get(pattern);
  if (cache.size >= cacheSize) cache.clear();
  const tokens = read(pattern);
  cache.set(pattern, tokens);
  return tokens;
}

function read(pattern: string): readonly FormatToken[] | undefined {
  const tokens: FormatToken[] = [];
  let single = false;
  for (let i = 0; i < pattern.length; ) {
    const c = pattern[i]!;
    if (c === '%') {
      const next = pattern[i + 1];
      if (next === undefined || next === '%') return undefined;
      single = true;
      i++;
      continue;
    }
    if (c === '"' || c === "'") {
      const quoted = readQuoted(pattern, i);
      if (quoted === undefined) return undefined;
      tokens.push({ letter: undefined, length: 1, text: quoted.text });
      i = quoted.end;
    } else if (c === '\\') {
      const escaped = pattern[i + 1];
      if (escaped === undefined) return undefined;
      tokens.push({ letter: undefined, length: 1, text: escaped });
      i += 2;
    } else {
      let end = i + 1;
      while (!single && pattern[end] === c) end++;
      if ((c === 'f' || c === 'F') && end - i > 7) return undefined;
      tokens.push({ letter: c, length: end - i, text: c.repeat(end - i) });
      i = end;
    }
    single = false;
  }
  return tokens;
}
