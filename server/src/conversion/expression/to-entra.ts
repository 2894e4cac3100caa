import { printString } from '../../expressions/entra';
import { type Common, type Condition, isBlank, Untranslatable } from './common';

/** Writes an expression in Entra's language. @throws Untranslatable */
export function toEntra(common: Common): string {
  switch (common.kind) {
    case 'text':
      return printString(common.text);
    case 'nothing':
      return '""';
    case 'attribute':
      return attribute(common.name);
    case 'concat':
      // Join leaves out what is empty, so a fallback to nothing need not be said.
      return `Join("", ${common.parts.map((part) => toEntra(withoutBlankFallback(part))).join(', ')})`;
    case 'default':
      return isBlank(common.fallback)
        ? toEntra(common.value)
        : `Coalesce(${toEntra(common.value)}, ${toEntra(common.fallback)})`;
    case 'if':
      return conditional(common.condition, toEntra(common.whenTrue), toEntra(common.whenFalse));
    case 'call':
      return call(common);
  }
}

function withoutBlankFallback(common: Common): Common {
  return common.kind === 'default' && isBlank(common.fallback) ? common.value : common;
}

function call({ call: made, value }: Extract<Common, { kind: 'call' }>): string {
  const text = toEntra(value);
  switch (made.name) {
    case 'lower':
      return `ToLower(${text})`;
    case 'upper':
      return `ToUpper(${text})`;
    case 'trim':
      return `Trim(${text})`;
    case 'removeSpaces':
      return `StripSpaces(${text})`;
    case 'replace':
      return `Replace(${text}, ${printString(made.from)}, , , ${printString(made.to)}, , )`;
    case 'substring':
      return `Mid(${text}, ${made.start + 1}, ${made.end === undefined ? 10_000 : made.end - made.start})`;
    case 'take':
      return `Left(${text}, ${made.count})`;
    case 'before':
      return `Item(Split(${text}, ${printString(made.separator)}), 1)`;
    case 'after':
      throw new Untranslatable('Entra has no function that is surely the same');
  }
}

/** Entra has neither AND nor OR: conditions are nested. */
function conditional(made: Condition, then: string, otherwise: string): string {
  switch (made.kind) {
    case 'equals':
      return `IIF(${toEntra(made.left)}=${toEntra(made.right)}, ${then}, ${otherwise})`;
    case 'empty':
      return `IIF(IsNullOrEmpty(${toEntra(made.value)}), ${then}, ${otherwise})`;
    case 'null':
      return `IIF(IsNull(${toEntra(made.value)}), ${then}, ${otherwise})`;
    case 'contains':
      return `IIF(InStr(${toEntra(made.value)}, ${printString(made.text)})>0, ${then}, ${otherwise})`;
    case 'startsWith':
      return `IIF(Left(${toEntra(made.value)}, ${made.text.length})=${printString(made.text)}, ${then}, ${otherwise})`;
    case 'not':
      return conditional(made.condition, otherwise, then);
    case 'and':
      return conditional(made.left, conditional(made.right, then, otherwise), otherwise);
    case 'or':
      return conditional(made.left, then, conditional(made.right, then, otherwise));
  }
}

function attribute(name: string): string {
  if (!/^[\w.:-]+$/.test(name)) throw new Untranslatable(`Entra cannot name the attribute ${name}`);
  return `[${name}]`;
}
