import { type Common, type Condition, isBlank, Untranslatable } from './common';

/** Writes an expression in Okta's language. @throws Untranslatable */
export function toOkta(common: Common): string {
  switch (common.kind) {
    case 'text':
      return quoted(common.text);
    case 'nothing':
      return 'null';
    case 'attribute':
      return attribute(common.name);
    case 'concat':
      return common.parts.map(operand).join(' + ');
    case 'default':
      return isBlank(common.fallback)
        ? `${operand(common.value)} ?: ""`
        : `${operand(common.value)} ?: ${operand(common.fallback)}`;
    case 'if':
      return `${condition(common.condition)} ? ${operand(common.whenTrue)} : ${operand(common.whenFalse)}`;
    case 'call':
      return call(common);
  }
}

/** In parentheses where the language would else read it with its neighbours. */
function operand(common: Common): string {
  const text = toOkta(common);
  return common.kind === 'if' || common.kind === 'default' || common.kind === 'concat' ? `(${text})` : text;
}

function call({ call: made, value }: Extract<Common, { kind: 'call' }>): string {
  const text = toOkta(value);
  switch (made.name) {
    case 'lower':
      return `String.toLowerCase(${text})`;
    case 'upper':
      return `String.toUpperCase(${text})`;
    case 'removeSpaces':
      return `String.removeSpaces(${text})`;
    case 'replace':
      return `String.replace(${text}, ${quoted(made.from)}, ${quoted(made.to)})`;
    case 'substring':
      return `String.substring(${text}, ${made.start}, ${made.end ?? `String.len(${text})`})`;
    case 'take':
      return `(String.len(${text}) > ${made.count} ? String.substring(${text}, 0, ${made.count}) : ${operand(value)})`;
    case 'before':
      return `String.substringBefore(${text}, ${quoted(made.separator)})`;
    case 'after':
      return `String.substringAfter(${text}, ${quoted(made.separator)})`;
    case 'trim':
      throw new Untranslatable('Okta has no function that trims a text');
  }
}

function condition(made: Condition): string {
  switch (made.kind) {
    case 'equals':
      return `${operand(made.left)} == ${operand(made.right)}`;
    case 'null':
      return `${operand(made.value)} == null`;
    case 'empty':
      return `(${operand(made.value)} == null || ${operand(made.value)} == "")`;
    case 'contains':
      return `String.stringContains(${toOkta(made.value)}, ${quoted(made.text)})`;
    case 'startsWith':
      return `String.startsWith(${toOkta(made.value)}, ${quoted(made.text)})`;
    case 'not':
      return denied(made.condition);
    case 'and':
    case 'or':
      return `(${condition(made.left)}) ${made.kind} (${condition(made.right)})`;
  }
}

function denied(made: Condition): string {
  if (made.kind === 'equals') return `${operand(made.left)} != ${operand(made.right)}`;
  if (made.kind === 'null') return `${operand(made.value)} != null`;
  if (made.kind === 'empty') return `(${operand(made.value)} != null && ${operand(made.value)} != "")`;
  return `!(${condition(made)})`;
}

function attribute(name: string): string {
  if (!/^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)+$/.test(name))
    throw new Untranslatable(`Okta cannot name the attribute ${name}`);
  return name;
}

/** A quote is doubled; a backslash is only itself (Spring Expression Language). */
function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
