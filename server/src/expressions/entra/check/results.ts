import { parseEntra } from '../parse';
import type { CallNode, Node, StringNode } from '../syntax/node';

/** The parts one of which becomes the result: through the branches of IIF, Switch, Coalesce and what passes a value on. */
export function results(node: Node, found: Node[] = []): readonly Node[] {
  if (node.kind !== 'call') found.push(node);
  else {
    const inner = branches(node);
    if (inner === undefined) found.push(node);
    else for (const branch of inner) results(branch, found);
  }
  return found;
}

function branches(call: CallNode): readonly Node[] | undefined {
  const { args } = call;
  switch (call.name) {
    case 'IIF':
      return args.slice(1, 3);
    case 'Switch':
      return args.filter((_, i) => i % 2 === 1);
    case 'Coalesce':
      return args;
    case 'IgnoreFlowIfNullOrEmpty':
    case 'Redact':
      return args.slice(0, 1);
    default:
      return undefined;
  }
}

/** The texts that an expression can give whatever the user has; none while it does not parse. */
export function constantResults(text: string): readonly StringNode[] {
  const { root, problems } = parseEntra(text);
  return problems.length > 0 ? [] : results(root).filter((node): node is StringNode => node.kind === 'string');
}
