import type { Span } from '../../../text/span';
import { differsInCase, suggest } from '../../kit/suggest';
import { isRecord, Unknown, type Value } from '../../kit/value';
import { importedClasses } from '../knowledge/names';
import { classes, importedClassNames, packagedClassNames } from '../methods/classes';
import { Bean } from '../runtime/bean';
import { Failure } from '../runtime/failure';
import type { Machine } from '../runtime/machine';
import { ClassRef, Instance } from '../runtime/types';
import type { Node } from '../syntax/node';

/** What every script has, without any binding (groovy.lang.Script, GroovyObject). */
const ofScript = new Set(['this', 'super', 'binding', 'metaClass']);

const writer = new Instance('java.io.Writer', null);
const packages = new Set(['java', 'javax', 'groovy', 'org', 'com', 'net', 'io', 'groovyx']);

/** The value of a name that is no local variable. Throws Failure for a name the scope certainly lacks. */
export function lookUp(name: string, span: Span, machine: Machine): Value {
  const global = machine.globals?.get(name);
  if (global !== undefined) return global;
  const binding = machine.scope.bindings.get(name);
  const value = machine.bound(name);
  if (value !== undefined)
    return binding?.shape.type === 'object' && isRecord(value) ? new Bean(binding.shape, value) : value;
  if (binding !== undefined) return new Unknown(`"${name}" is known only in a run`, binding.shape);
  if (name === 'out') return writer;
  const imported = importedClassNames.get(name);
  if (imported !== undefined) return new ClassRef(imported);
  if (importedClasses.has(name)) return new Unknown(`the class ${name} is not evaluated`);
  if (ofScript.has(name)) return new Unknown(`"${name}" is not evaluated`);
  if (!machine.scope.complete) return new Unknown(`whether there is a "${name}" is not known`);
  throw missingName(name, span, machine);
}

function missingName(name: string, span: Span, machine: Machine): Failure {
  const packaged = packagedClassNames.get(name);
  const suggestions = packaged === undefined ? suggest(name, machine.scope.bindings.keys()) : [packaged];
  const hint = suggestions.length === 0 ? '' : ` Did you mean "${suggestions[0]}"?`;
  const failure = new Failure(
    'groovy.lang.MissingPropertyException',
    `There is no "${name}" here, so this fails.${hint}`,
    'unknown-binding',
    { name, differsInCase: differsInCase(name, suggestions) },
    suggestions,
  );
  failure.span = span;
  return failure;
}

/** The class a qualified name such as `groovy.json.JsonOutput` stands for, or undefined if the node is no such name. */
export function qualifiedClass(node: Node): string | undefined {
  const names: string[] = [];
  let at = node;
  while (at.kind === 'property' && typeof at.name === 'string' && at.access === '.') {
    names.unshift(at.name);
    at = at.object;
  }
  if (at.kind !== 'name' || !packages.has(at.name) || names.length === 0) return undefined;
  const last = names[names.length - 1]!;
  return /^[A-Z]/.test(last) && names.slice(0, -1).every((part) => /^[a-z]/.test(part))
    ? `${at.name}.${names.join('.')}`
    : undefined;
}

/** The qualified name of a class written in `new X(…)`, `x as X`. */
export function resolveClass(written: string): string {
  return classes.has(written) ? written : (importedClassNames.get(written) ?? written);
}
