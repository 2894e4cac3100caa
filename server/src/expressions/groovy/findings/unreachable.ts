import type { Finding } from '../../kit/finding';
import { nodesOf } from '../syntax/children';
import type { Node, Script, Statement } from '../syntax/node';

const leaving = new Set(['return', 'throw', 'break', 'continue']);

/** Statements behind `return`, `throw`, `break` or `continue` in the same block. */
export function unreachable(script: Script, found: Finding[]): void {
  const work: (readonly Statement[])[] = [script.statements];
  for (let list = work.pop(); list !== undefined; list = work.pop()) {
    const at = list.findIndex(({ kind }) => leaving.has(kind));
    const after = at < 0 ? undefined : list.slice(at + 1).find((statement) => statement.kind === 'expression');
    if (after?.kind === 'expression') add(after.expression, list[at]!.kind, found);
    for (const statement of list) work.push(...blocksOf(statement));
  }
  for (const node of nodesOf(script)) if (node.kind === 'closure') unreachableIn(node.body, found);
}

function unreachableIn(body: readonly Statement[], found: Finding[]): void {
  const at = body.findIndex(({ kind }) => leaving.has(kind));
  const after = at < 0 ? undefined : body[at + 1];
  if (after?.kind === 'expression') add(after.expression, body[at]!.kind, found);
}

function add({ start, end }: Node, kind: string, found: Finding[]): void {
  found.push({
    code: 'unreachable',
    severity: 'warning',
    span: { start, end },
    message: `This is never reached: "${kind}" stands before it.`,
  });
}

function blocksOf(statement: Statement): readonly (readonly Statement[])[] {
  switch (statement.kind) {
    case 'block':
      return [statement.statements];
    case 'if':
      return [[statement.then], ...(statement.otherwise === undefined ? [] : [[statement.otherwise]])];
    case 'for':
    case 'forIn':
    case 'while':
      return [[statement.body]];
    case 'labelled':
      return [[statement.statement]];
    case 'switch':
      return statement.cases.map(({ body }) => body);
    case 'try':
      return [
        [statement.body],
        ...statement.catches.map(({ body }) => [body]),
        ...(statement.finally === undefined ? [] : [[statement.finally]]),
      ];
    default:
      return [];
  }
}
