import type { Span } from '../../../text/span';
import { partsOfNode } from './children';
import type { ClosureLiteral, Node, Parameter, Statement } from './node';

export interface DuplicateName {
  readonly name: string;
  readonly span: Span;
}

type Step =
  | { readonly enter: readonly Parameter[] }
  | { readonly leave: number }
  | { readonly declare: string; readonly span: Span }
  | Node
  | Statement;

/**
 * Variables declared where one of the same name can be seen already: in the same block, or in one around it, closures and
 * loops included. Groovy refuses the script then (measured). Iterative, in the order of the text.
 */
export function duplicateNames(statements: readonly Statement[]): readonly DuplicateName[] {
  const found: DuplicateName[] = [];
  const visible: string[] = [];
  const known = new Map<string, number>();
  const marks: number[] = [];
  const declare = (name: string, span: Span): void => {
    if (name === '') return;
    if ((known.get(name) ?? 0) > 0) found.push({ name, span: { start: span.start, end: span.end } });
    visible.push(name);
    known.set(name, (known.get(name) ?? 0) + 1);
  };
  const work: Step[] = [...statements].reverse();
  for (let step = work.pop(); step !== undefined; step = work.pop()) {
    if ('enter' in step) {
      marks.push(visible.length);
      for (const parameter of step.enter) declare(parameter.name, parameter);
    } else if ('leave' in step) {
      const mark = marks.pop() ?? 0;
      while (visible.length > mark) {
        const name = visible.pop()!;
        known.set(name, (known.get(name) ?? 1) - 1);
      }
    } else if ('declare' in step) declare(step.declare, step.span);
    else {
      const next = 'start' in step ? ofNode(step as Node, known) : ofStatement(step as Statement);
      for (let i = next.length - 1; i >= 0; i--) work.push(next[i]!);
    }
  }
  return found;
}

const leave: Step = { leave: 0 };
const scoped = (parameters: readonly Parameter[], inner: readonly (Step | undefined)[]): Step[] => [
  { enter: parameters },
  ...inner.filter((step) => step !== undefined),
  leave,
];

function ofNode(node: Node, known: ReadonlyMap<string, number>): Step[] {
  if (node.kind === 'closure') return ofClosure(node, known);
  if (node.kind === 'gstring')
    return node.parts.flatMap((part) => (typeof part === 'string' ? [] : scoped([], part.statements)));
  return [...partsOfNode(node)];
}

/** A closure without parameters has `it`, which may hide that of another closure but no variable of that name. */
function ofClosure({ parameters, body, start }: ClosureLiteral, known: ReadonlyMap<string, number>): Step[] {
  const it = (known.get('it') ?? 0) > 0 ? [] : [{ name: 'it', start, end: start }];
  const initial = (parameters ?? []).map((parameter) => parameter.initial);
  return [...initial.filter((node) => node !== undefined), ...scoped(parameters ?? it, body)];
}

function ofStatement(statement: Statement): Step[] {
  switch (statement.kind) {
    case 'declare':
      return [
        ...(statement.spread === undefined ? [] : [statement.spread]),
        ...statement.names.flatMap((name): Step[] => [
          ...(name.initial === undefined ? [] : [name.initial]),
          { declare: name.name, span: name },
        ]),
      ];
    case 'expression':
      return [statement.expression];
    case 'block':
      return scoped([], statement.statements);
    case 'if':
      return [
        statement.condition,
        ...scoped([], [statement.then]),
        ...(statement.otherwise === undefined ? [] : scoped([], [statement.otherwise])),
      ];
    case 'forIn':
      return [statement.iterable, ...scoped([statement.variable], [statement.body])];
    case 'for':
      return scoped([], [...statement.initial, statement.condition, statement.body, ...statement.update]);
    case 'while':
      return [statement.condition, ...scoped([], [statement.body])];
    case 'switch':
      return [
        statement.subject,
        ...statement.cases.flatMap(({ value, body }) => [...(value === undefined ? [] : [value]), ...scoped([], body)]),
      ];
    case 'try':
      return [
        statement.body,
        ...statement.catches.flatMap(({ name, nameSpan, body }) => scoped([{ name, ...nameSpan }], [body])),
        ...(statement.finally === undefined ? [] : [statement.finally]),
      ];
    case 'return':
      return statement.value === undefined ? [] : [statement.value];
    case 'throw':
    case 'assignAll':
      return [statement.value];
    case 'assert':
      return [statement.condition];
    case 'labelled':
      return [statement.statement];
    case 'output':
      return [statement.text];
    // A function sees no variable of the script (measured), so it is a world of its own.
    default:
      return [];
  }
}
