import type { Call, Node } from '../../expressions/groovy/syntax/node';
import { type GroovyTemplate, parseTemplate } from '../../expressions/groovy/template';
import { type Common, type Condition, concat, maximumDepth, not, Untranslatable } from './common';
import { joined } from './simplify';

/** Reads a Groovy template, such as `${user.firstname} ${user.lastname}`. @throws Untranslatable */
export function fromGroovy(text: string): Common {
  const template: GroovyTemplate = parseTemplate(text);
  if (template.problems.some(({ code }) => code === 'syntax')) throw new Untranslatable('it cannot be parsed');
  return concat(
    ...template.parts.map((part): Common => {
      if (part.kind === 'text') return { kind: 'text', text: part.value };
      if (part.kind === 'scriptlet') throw new Untranslatable('scriptlets have no counterpart');
      return groovyValue(onlyExpression(part.script), 0);
    }),
  );
}

type Script = Extract<GroovyTemplate['parts'][number], { kind: 'expression' }>['script'];

/** The one expression of a placeholder. @throws Untranslatable when it is several statements */
export function onlyExpression(script: Script): Node {
  const [statement, more] = script.statements;
  if (statement?.kind !== 'expression' || more !== undefined)
    throw new Untranslatable('several statements have no counterpart');
  return statement.expression;
}

/** What one Groovy expression says. @throws Untranslatable */
export function groovyValue(node: Node, depth: number): Common {
  if (depth > maximumDepth) throw new Untranslatable('it is nested too deeply');
  const path = pathOf(node);
  if (path !== undefined) return { kind: 'attribute', name: path };
  switch (node.kind) {
    case 'literal':
      return node.value === null ? { kind: 'nothing' } : { kind: 'text', text: String(node.value) };
    case 'number':
      return { kind: 'text', text: node.text };
    case 'gstring':
      return concat(
        ...node.parts.map(
          (part): Common =>
            typeof part === 'string' ? { kind: 'text', text: part } : groovyValue(onlyExpression(part), depth + 1),
        ),
      );
    case 'binary':
      if (node.operator === '+') return concat(groovyValue(node.left, depth + 1), groovyValue(node.right, depth + 1));
      break;
    case 'conditional': {
      const otherwise = groovyValue(node.otherwise, depth + 1);
      if (node.then === undefined)
        return { kind: 'default', value: groovyValue(node.condition, depth + 1), fallback: otherwise };
      return {
        kind: 'if',
        condition: groovyCondition(node.condition, depth + 1),
        whenTrue: groovyValue(node.then, depth + 1),
        whenFalse: otherwise,
      };
    }
    case 'index': {
      // x.split('@')[0]
      const [index] = node.arguments;
      const { object } = node;
      if (
        object.kind === 'call' &&
        object.name === 'split' &&
        object.object !== undefined &&
        index?.kind === 'number' &&
        index.text === '0'
      )
        return {
          kind: 'call',
          call: { name: 'before', separator: separatorOf(object) },
          value: groovyValue(object.object, depth + 1),
        };
      break;
    }
    case 'call':
      return callOf(node, depth + 1);
    default:
      break;
  }
  throw new Untranslatable('the other languages have no such form');
}

/** `split` takes a pattern: only a text without signs of one means the same as a separator. */
function separatorOf({ arguments: [first] }: Call): string {
  const text = constant(first);
  if (/[\\^$.|?*+()[\]{}]/.test(text) || text === '')
    throw new Untranslatable('split with a pattern has no counterpart');
  return text;
}

function callOf(node: Call, depth: number): Common {
  const { name = '', object, arguments: args } = node;
  if (object === undefined) throw new Untranslatable(`${name} has no counterpart`);
  const call = (made: Extract<Common, { kind: 'call' }>['call']): Common => ({
    kind: 'call',
    call: made,
    value: groovyValue(object, depth),
  });
  switch (`${name} ${args.length}`) {
    case 'toLowerCase 0':
      return call({ name: 'lower' });
    case 'toUpperCase 0':
      return call({ name: 'upper' });
    case 'trim 0':
      return call({ name: 'trim' });
    case 'toString 0':
      return groovyValue(object, depth);
    case 'concat 1':
      return concat(groovyValue(object, depth), ...args.map((argument) => groovyValue(argument, depth)));
    case 'replace 2': {
      const [from, to] = [constant(args[0]), constant(args[1])];
      return from === ' ' && to === '' ? call({ name: 'removeSpaces' }) : call({ name: 'replace', from, to });
    }
    case 'take 1':
      return call({ name: 'take', count: number(args[0]) });
    case 'substring 1':
      return call({ name: 'substring', start: number(args[0]) });
    case 'substring 2':
      return call({ name: 'substring', start: number(args[0]), end: number(args[1]) });
    default:
      throw new Untranslatable(`${name} has no counterpart`);
  }
}

/** What a Groovy condition says; a value alone holds where it is neither null nor empty. @throws Untranslatable */
export function groovyCondition(node: Node, depth: number): Condition {
  if (depth > maximumDepth) throw new Untranslatable('it is nested too deeply');
  if (node.kind === 'unary' && node.operator === '!') return not(groovyCondition(node.operand, depth + 1));
  if (node.kind === 'logical')
    return joined(
      node.operator === '&&' ? 'and' : 'or',
      groovyCondition(node.left, depth + 1),
      groovyCondition(node.right, depth + 1),
    );
  if (node.kind === 'binary' && (node.operator === '==' || node.operator === '!=')) {
    const [left, right] = [groovyValue(node.left, depth + 1), groovyValue(node.right, depth + 1)];
    const equal: Condition =
      right.kind === 'nothing'
        ? { kind: 'null', value: left }
        : left.kind === 'nothing'
          ? { kind: 'null', value: right }
          : { kind: 'equals', left, right };
    return node.operator === '==' ? equal : not(equal);
  }
  if (node.kind === 'call' && node.object !== undefined) {
    const value = () => groovyValue(node.object as Node, depth + 1);
    const [argument] = node.arguments;
    if (node.name === 'contains') return { kind: 'contains', value: value(), text: constant(argument) };
    if (node.name === 'startsWith') return { kind: 'startsWith', value: value(), text: constant(argument) };
    if (node.name === 'isEmpty' && argument === undefined)
      return { kind: 'equals', left: value(), right: { kind: 'text', text: '' } };
    if (node.name === 'equals' && argument !== undefined)
      return { kind: 'equals', left: value(), right: groovyValue(argument, depth + 1) };
  }
  if (pathOf(node) !== undefined) return not({ kind: 'empty', value: groovyValue(node, depth + 1) });
  throw new Untranslatable('its condition has no counterpart');
}

/** `user.firstname`, `user?.firstname` */
function pathOf(node: Node): string | undefined {
  const names: string[] = [];
  let at = node;
  while (at.kind === 'property' && typeof at.name === 'string' && (at.access === '.' || at.access === '?.')) {
    names.push(at.name);
    at = at.object;
  }
  return at.kind === 'name' && names.length > 0 ? [...names, at.name].reverse().join('.') : undefined;
}

function constant(node: Node | undefined): string {
  if (node?.kind === 'literal' && typeof node.value === 'string') return node.value;
  throw new Untranslatable('an argument is no constant text');
}

function number(node: Node | undefined): number {
  const value = node?.kind === 'number' ? Number(node.text) : Number.NaN;
  if (Number.isInteger(value) && value >= 0) return value;
  throw new Untranslatable('an argument is no constant number');
}
