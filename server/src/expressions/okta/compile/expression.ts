import type { Value } from '../../kit/value';
import { Failure } from '../runtime/failure';
import type { Node, Refused, Variable } from '../syntax/node';
import { compileCall } from './call';
import { compileIndex, compileList, compileMap, compileProjection, compileSelection } from './collections';
import type { Compiler, Run } from './frame';
import { compileBinary, compileConditional, compileElvis, compileUnary } from './operators';
import { compileName, compileProperty } from './path';

/** Turns an expression into closures, once. Recursion is bounded by the height the parser allows. */
export function createCompiler(): Compiler {
  const site = { call: { start: 0, end: 0 } };
  const inside: Compiler = {
    site,
    inElement: true,
    compile: (node) => compileNode(node, inside),
    get inside() {
      return inside;
    },
  };
  const outside: Compiler = { site, inElement: false, compile: (node) => compileNode(node, outside), inside };
  return outside;
}

function compileNode(node: Node, compiler: Compiler): Run {
  switch (node.kind) {
    case 'literal': {
      const { value } = node;
      return () => value;
    }
    case 'name':
      return compileName(node, compiler);
    case 'group':
      return compiler.compile(node.inner);
    case 'property':
      return compileProperty(node, compiler);
    case 'call':
      return compileCall(node, compiler);
    case 'index':
      return compileIndex(node, compiler);
    case 'projection':
      return compileProjection(node, compiler);
    case 'selection':
      return compileSelection(node, compiler);
    case 'list':
      return compileList(node, compiler);
    case 'map':
      return compileMap(node, compiler);
    case 'unary':
      return compileUnary(node, compiler);
    case 'binary':
      return compileBinary(node, compiler);
    case 'conditional':
      return compileConditional(node, compiler);
    case 'elvis':
      return compileElvis(node, compiler);
    case 'variable':
      return compileVariable(node, compiler);
    case 'refused':
      return refuse(node);
    case 'assignment':
      return fail(node, 'An Okta expression cannot change a value.', 'EL1010E');
    case 'step':
      return fail(node, 'An Okta expression cannot change a value.', stepCode(node.operand));
    case 'missing':
      return fail(node, 'Something is missing here.');
  }
}

/** Spring's code for `++` and `--` on what cannot be written. */
function stepCode(operand: Node): string {
  return operand.kind === 'name' || operand.kind === 'property' ? 'EL1010E' : 'EL1068E';
}

function fail(node: Node, message: string, exception?: string): Run {
  return () => {
    throw new Failure(message, node, exception);
  };
}

/** `#root` is all there is, `#this` the element inside a selection; another variable is null, as in Spring. */
function compileVariable(node: Variable, compiler: Compiler): Run {
  if (node.name === 'this' && compiler.inElement) return (frame) => frame.element ?? null;
  if (node.name === 'this' || node.name === 'root') return (frame) => (frame.values ?? {}) as Value;
  return () => null;
}

export const refusals = {
  type: 'T(…) reaches a Java class. It is not run, here or by Okta.',
  constructor: '"new" creates a Java object. It is not run, here or by Okta.',
  bean: '"@" and "&" reach a bean of the Java program. They are not run, here or by Okta.',
} as const;

function refuse(node: Refused): Run {
  return fail(node, refusals[node.form]);
}
