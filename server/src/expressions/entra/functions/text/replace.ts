import { type EvaluatedFunction, EvaluationFailure } from '../../../kit/evaluated-function';
import { replaceAll } from '../../../kit/replace-all';
import { stringShape } from '../../../kit/shape';
import { Unknown, type Value } from '../../../kit/value';
import { compileRegex } from '../../regex';
import { notDocumented, textOf } from '../arguments';
import { reference } from '../sources';

export const replace: EvaluatedFunction = {
  name: 'Replace',
  parameters: [
    { name: 'source', key: 'source', type: 'String', documentation: 'The text to change, usually an attribute.' },
    {
      name: 'oldValue',
      key: 'Find',
      type: 'String',
      optional: true,
      documentation: 'The text that is replaced, in source or, with a template, in the template.',
    },
    {
      name: 'regexPattern',
      key: 'RegularExpression',
      type: 'String',
      optional: true,
      documentation: 'A .NET regular expression. Each backslash is written twice: "\\\\d+".',
    },
    {
      name: 'regexGroupName',
      key: 'RegularExpressionGroupName',
      type: 'String',
      optional: true,
      documentation: 'The name of a group of regexPattern, when only that group is replaced or read.',
    },
    {
      name: 'replacementValue',
      key: 'Replacement',
      type: 'String',
      optional: true,
      documentation: 'What stands there afterwards; with regexPattern it may use ${name} for groups.',
    },
    {
      name: 'replacementAttributeName',
      key: 'ReplacementPropertyName',
      type: 'String',
      optional: true,
      documentation: 'The attribute to read from when source has no value.',
    },
    {
      name: 'template',
      key: 'Template',
      type: 'String',
      optional: true,
      documentation: 'A text in which oldValue is replaced by source.',
    },
  ],
  returns: 'String',
  documentation:
    'Replaces parts of a text, upper and lower case being different. It has seven places; the ones you leave empty decide what it does: oldValue with replacementValue replaces a text, oldValue with template puts source into the template, regexPattern with replacementValue replaces every match, with regexGroupName only that group of each match, and regexPattern with regexGroupName and replacementAttributeName reads a group from another attribute when source is empty.',
  examples: [
    {
      expression: 'Replace([mail], "@example.org", , , "@example.com", , )',
      inputs: { mail: 'ada@example.org' },
      result: '"ada@example.com"',
    },
    {
      expression: 'Replace([employeeId], "<id>", , , , , "E-<id>")',
      inputs: { employeeId: '0042' },
      result: '"E-0042"',
      note: 'With a template.',
    },
    {
      expression: 'Replace([mobile], , "[^0-9]+", , "", , )',
      inputs: { mobile: '+1 (650) 555-0100' },
      result: '"16505550100"',
    },
    {
      expression: 'Replace([displayName], , "(?<first>\\\\w+) (?<last>\\\\w+)", , "${last}, ${first}", , )',
      inputs: { displayName: 'Ada Obi' },
      result: '"Obi, Ada"',
      note: 'Named groups in the replacement.',
    },
    {
      expression: 'Replace([mail], , "@(?<domain>.*)", "domain", "example.com", , )',
      inputs: { mail: 'ada@old.example' },
      result: '"ada@example.com"',
      note: 'Only the group is replaced.',
    },
    {
      expression: 'Replace([telephoneNumber], , "(?<digits>[0-9]+)", "digits", , [mobile], )',
      inputs: { telephoneNumber: '', mobile: 'm 5550100' },
      result: '"5550100"',
      note: 'Read from another attribute.',
    },
  ],
  source: reference('Replace'),
  shape: stringShape,
  call: (_context, source, oldValue, pattern, group, value, attribute, template) => {
    if (pattern !== undefined) return withPattern(source, pattern, group, value, attribute);
    if (oldValue === undefined) return unclear;
    const old = textOf(oldValue, 'Replace', 'oldValue');
    if (typeof old !== 'string') return old;
    if (old === '') return new Unknown('Microsoft does not say what Replace does with an empty oldValue.');
    const text = textOf(source, 'Replace', 'source');
    if (typeof text !== 'string') return text;
    if (template === undefined) return value === undefined ? unclear : inText(text, old, value, 'replacementValue');
    if (value !== undefined) return unclear;
    const form = textOf(template, 'Replace', 'template');
    return typeof form === 'string' ? inText(form, old, text, 'source') : form;
  },
};

const unclear = new Unknown('Microsoft does not describe Replace with this choice of arguments.');

function inText(text: string, old: string, value: Value, parameter: string): Value {
  const replacement = textOf(value, 'Replace', parameter);
  if (typeof replacement !== 'string') return replacement;
  return replaceAll(text, old, replacement);
}

function withPattern(
  source: Value | undefined,
  written: Value,
  groupName: Value | undefined,
  value: Value | undefined,
  attribute: Value | undefined,
): Value {
  const pattern = textOf(written, 'Replace', 'regexPattern');
  if (typeof pattern !== 'string') return pattern;
  if (pattern === '') return new Unknown('Microsoft does not say what Replace does with an empty regexPattern.');
  const regex = compile(pattern);
  if (regex instanceof Unknown) return regex;
  const group = groupName === undefined ? undefined : textOf(groupName, 'Replace', 'regexGroupName');
  if (group instanceof Unknown) return group;
  if (attribute !== undefined) return fromAttribute(source, attribute, value, regex, group);
  if (value === undefined) return unclear;
  const replacement = textOf(value, 'Replace', 'replacementValue');
  if (typeof replacement !== 'string') return replacement;
  const text = textOf(source, 'Replace', 'source');
  if (typeof text !== 'string') return text;
  return group === undefined ? regex.replace(text, replacement) : regex.replaceGroup(text, group, replacement);
}

function fromAttribute(
  source: Value | undefined,
  attribute: Value,
  value: Value | undefined,
  regex: Exclude<ReturnType<typeof compileRegex>, Unknown>,
  group: string | undefined,
): Value {
  if (group === undefined || value !== undefined) return unclear;
  if (source !== null && source !== '') {
    return source === undefined ? notDocumented(source, 'Replace', 'source') : textOf(source, 'Replace', 'source');
  }
  const other = textOf(attribute, 'Replace', 'replacementAttributeName');
  if (typeof other !== 'string') return other;
  const text = regex.groupText(other, group);
  return (
    text ??
    new Unknown('The pattern finds nothing in the other attribute; Microsoft does not say what Replace then gives.')
  );
}

/** The fault of a pattern is marked at its argument. */
function compile(pattern: string): ReturnType<typeof compileRegex> {
  try {
    return compileRegex(pattern);
  } catch (thrown) {
    if (!(thrown instanceof EvaluationFailure)) throw thrown;
    throw new EvaluationFailure(thrown.message, thrown.exception, 2);
  }
}
