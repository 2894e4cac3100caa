import type { Source } from './token';

/**
 * The code SimpleTemplateEngine (Groovy 2.4.21, escapeBackslash on) makes of a template, without the `out.print`
 * around it, and where each character comes from. Only needed where the engine changes code: inside `${…}` it drops
 * line ends up to the first `}`, and behind that `}` it treats the rest as text, so it escapes quotes and backslashes.
 */
export function translate(text: string): Required<Source> {
  const out: string[] = [];
  const map: number[] = [];
  const put = (written: string, from: number): void => {
    out.push(written);
    for (let k = 0; k < written.length; k++) map.push(from);
  };
  let i = 0;
  while (i < text.length) {
    const c = text[i]!;
    if (c === '$' && text[i + 1] === '{') {
      put('$', i);
      put('{', i + 1);
      i += 2;
      while (i < text.length) {
        const inner = text[i]!;
        if (inner !== '\n' && inner !== '\r') put(inner, i);
        i++;
        if (inner === '}') break;
      }
    } else if (c === '<' && text[i + 1] === '%') {
      const close = text.indexOf('%>', i + 2);
      const end = close < 0 ? text.length : close + 2;
      // Read apart (scriptlet.ts); here only its length matters.
      for (; i < end; i++) put(' ', i);
    } else if (c === '"') {
      put('\\"', i);
      i++;
    } else if (c === '\\') {
      if (text[i + 1] === '$') {
        put('\\', i);
        put('$', i + 1);
        i += 2;
      } else {
        put('\\\\', i);
        i++;
      }
    } else if (c === '\r') {
      put('\n', i);
      i += text[i + 1] === '\n' ? 2 : 1;
    } else {
      put(c, i);
      i++;
    }
  }
  map.push(text.length);
  return { text: out.join(''), map: Int32Array.from(map) };
}
