import type { ConnectorSymbol } from '../../documents/saviynt/symbols/connector-symbols';
import type { NameForm } from '../../documents/saviynt/symbols/mention';
import { attributesOf } from '../../knowledge/saviynt/attributes';

/** Words that Groovy does not take for the name of a property without quotes. */
const KEYWORDS = new Set(
  'as assert break case catch class const continue def default do else enum extends false finally for goto if implements import in instanceof interface new null package return super switch this throw throws trait true try while'.split(
    ' ',
  ),
);

const MAX_LENGTH = 200;

/** Why `name` cannot be the name of the thing, in a sentence; undefined when it can. */
export function whyNot(name: string, { kind, mentions }: ConnectorSymbol): string | undefined {
  if (name.trim() === '') return 'A name cannot be empty.';
  if (name.trim() !== name) return 'A name cannot begin or end with a blank.';
  if (name.length > MAX_LENGTH) return `A name longer than ${MAX_LENGTH} characters is none.`;
  if ([...name].some((c) => c < ' ')) return 'A name cannot hold control characters.';
  if (/[$<]/.test(name)) return 'A name with $ or < would be read as an expression.';
  if (kind === 'accountAttribute' && !isAttribute(name))
    return `An account of EIC has no attribute "${name}". Choose one it has, such as customproperty7.`;
  for (const form of new Set(mentions.map((mention) => mention.form))) {
    const reason = unfit(name, form);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

function unfit(name: string, form: NameForm): string | undefined {
  switch (form) {
    case 'text':
      return undefined;
    case 'path':
      return /^\w+$/.test(name)
        ? undefined
        : 'A path begins with this name, so it can only hold letters, digits and _.';
    case 'member':
      return /^[A-Za-z_]\w*$/.test(name) && !KEYWORDS.has(name)
        ? undefined
        : 'An expression uses this name without quotes, so it can only be letters, digits and _, and no word of Groovy.';
    case 'index':
      return /['"\\]/.test(name)
        ? 'An expression uses this name in quotes, so it cannot hold quotes or backslashes.'
        : undefined;
  }
}

function isAttribute(name: string): boolean {
  return attributesOf('account').some((attribute) => attribute.name === name);
}
