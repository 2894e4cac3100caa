import type { Node } from './node';

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
