import type { Node, Script, Statement } from './node';

/** Every node of a script, parents before children, in the order of the text. Iterative, so depth does not matter. */
export function* nodesOf(script: Script): Iterable<Node> {
  const stack: (Node | Statement)[] = [...script.statements].reverse();
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if ('start' in next) yield next as Node;
    const inner = childrenOf(next);
    for (let i = inner.length - 1; i >= 0; i--) stack.push(inner[i]!);
  }
}

/** The nodes directly inside a node, in the order of the text; not the statements of closures and strings. */
export function partsOfNode(node: Node): readonly Node[] {
  switch (node.kind) {
    case 'property':
      return typeof node.name === 'string' ? [node.object] : [node.object, node.name];
    case 'index':
      return [node.object, ...node.arguments];
    case 'call':
      return node.object === undefined ? node.arguments : [node.object, ...node.arguments];
    case 'new':
      return node.arguments;
    case 'list':
      return node.items;
    case 'map':
      return node.entries.flatMap(({ key, value }) => (key === null ? [value] : [key, value]));
    case 'unary':
    case 'cast':
    case 'instanceof':
    case 'spread':
      return [node.operand];
    case 'step':
      return [node.target];
    case 'binary':
    case 'logical':
      return [node.left, node.right];
    case 'conditional':
      return node.then === undefined ? [node.condition, node.otherwise] : [node.condition, node.then, node.otherwise];
    case 'assignment':
      return [node.target, node.value];
    default:
      return [];
  }
}

type Child = Node | Statement | undefined;

function childrenOf(node: Node | Statement): (Node | Statement)[] {
  const all: readonly Child[] = 'start' in node ? ofNode(node as Node) : ofStatement(node as Statement);
  return all.filter((child): child is Node | Statement => child !== undefined);
}

function ofNode(node: Node): readonly Child[] {
  switch (node.kind) {
    case 'gstring':
      return node.parts.flatMap((part) => (typeof part === 'string' ? [] : part.statements));
    case 'closure':
      return [...(node.parameters ?? []).map((parameter) => parameter.initial), ...node.body];
    default:
      return partsOfNode(node);
  }
}

function ofStatement(statement: Statement): readonly Child[] {
  switch (statement.kind) {
    case 'expression':
      return [statement.expression];
    case 'declare':
      return [...statement.names.map((name) => name.initial), statement.spread];
    case 'if':
      return [statement.condition, statement.then, statement.otherwise];
    case 'forIn':
      return [statement.iterable, statement.body];
    case 'for':
      return [...statement.initial, statement.condition, ...statement.update, statement.body];
    case 'while':
      return [statement.condition, statement.body];
    case 'switch':
      return [statement.subject, ...statement.cases.flatMap((entry) => [entry.value, ...entry.body])];
    case 'try':
      return [statement.body, ...statement.catches.map((clause) => clause.body), statement.finally];
    case 'return':
    case 'throw':
    case 'assignAll':
      return [statement.value];
    case 'labelled':
      return [statement.statement];
    case 'function':
      return [...statement.parameters.map((parameter) => parameter.initial), ...statement.body];
    case 'assert':
      return [statement.condition];
    case 'block':
      return statement.statements;
    case 'output':
      return [statement.text];
    default:
      return [];
  }
}
