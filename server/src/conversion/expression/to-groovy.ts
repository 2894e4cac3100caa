import { type Common, type Condition, isBlank, Untranslatable } from './common';

/** Writes an expression as Groovy code. @throws Untranslatable */
export function toGroovyCode(common: Common): string {
  switch (common.kind) {
    case 'text':
      return quoted(common.text);
    case 'nothing':
      return 'null';
    case 'attribute':
      return attribute(common.name);
    case 'concat': {
      // The first operand decides what + means: a text makes it a concatenation even where a value is null.
      const [first] = common.parts;
      const parts = common.parts.map(operand);
      return (first?.kind === 'text' ? parts : ["''", ...parts]).join('+');
    }
    case 'default':
      return `${operand(common.value)}?:${isBlank(common.fallback) ? "''" : operand(common.fallback)}`;
    case 'if':
      return `${condition(common.condition)}?${operand(common.whenTrue)}:${operand(common.whenFalse)}`;
    case 'call':
      return call(common);
  }
}

/** Writes an expression as a Groovy template: text with placeholders. @throws Untranslatable */
export function toGroovy(common: Common): string {
  const parts = common.kind === 'concat' ? common.parts : [common];
  return parts
    .map((part) =>
      part.kind === 'text' ? part.text.replaceAll('\\', '\\\\').replaceAll('$', '\\$') : `\${${toGroovyCode(part)}}`,
    )
    .join('');
}

function operand(common: Common): string {
  const text = toGroovyCode(common);
  return common.kind === 'if' || common.kind === 'default' || common.kind === 'concat' ? `(${text})` : text;
}

function call({ call: made, value }: Extract<Common, { kind: 'call' }>): string {
  // Nothing stays nothing instead of stopping the whole call.
  const text = `${operand(value)}?`;
  switch (made.name) {
    case 'lower':
      return `${text}.toLowerCase()`;
    case 'upper':
      return `${text}.toUpperCase()`;
    case 'trim':
      return `${text}.trim()`;
    case 'removeSpaces':
      return `${text}.replace(' ','')`;
    case 'replace':
      return `${text}.replace(${quoted(made.from)},${quoted(made.to)})`;
    case 'substring':
      return made.end === undefined
        ? `${text}.substring(${made.start})`
        : `${text}.substring(${made.start},${made.end})`;
    case 'take':
      return `${text}.take(${made.count})`;
    case 'before':
      return `${text}.split(${quoted(pattern(made.separator))})?.getAt(0)`;
    case 'after':
      throw new Untranslatable('Groovy has no short form that is surely the same');
  }
}

function condition(made: Condition): string {
  switch (made.kind) {
    case 'equals':
      return `${operand(made.left)}==${operand(made.right)}`;
    case 'null':
      return `${operand(made.value)}==null`;
    case 'empty':
      return `!${operand(made.value)}`;
    case 'contains':
      return `${operand(made.value)}?.contains(${quoted(made.text)})`;
    case 'startsWith':
      return `${operand(made.value)}?.startsWith(${quoted(made.text)})`;
    case 'not':
      return made.condition.kind === 'empty' ? operand(made.condition.value) : `!(${condition(made.condition)})`;
    case 'and':
    case 'or':
      return `((${condition(made.left)})${made.kind === 'and' ? '&&' : '||'}(${condition(made.right)}))`;
  }
}

function attribute(name: string): string {
  if (!/^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+$/.test(name))
    throw new Untranslatable(`Saviynt cannot name the attribute ${name}`);
  return name;
}

/** A text in single quotes. Backslashes would pass through EIC's template engine, whose settings are not known. */
function quoted(text: string): string {
  if (/[\\\n\r]/.test(text)) throw new Untranslatable('a text has a backslash or a line break');
  if (text.includes("'")) {
    if (/["$]/.test(text)) throw new Untranslatable('a text has quotes of both kinds');
    return `"${text}"`;
  }
  return `'${text}'`;
}

/** `split` takes a pattern; a separator with signs of one would need backslashes. */
function pattern(separator: string): string {
  if (/[\\^$.|?*+()[\]{}]/.test(separator))
    throw new Untranslatable(`a separator such as ${separator} would be a pattern in Groovy`);
  return separator;
}
