import { differsInCase, suggest } from '../../kit/suggest';
import { place, type Visit } from './visit';

/** An attribute the source does not have. Where the list is not complete, only a wrong case is said. */
export function checkAttribute({ node, scope, report }: Visit): void {
  if (node.kind !== 'attribute' || node.flaw !== undefined || scope.bindings.has(node.name)) return;
  const { name } = node;
  if (name.trim() === '') {
    report({
      code: 'syntax',
      severity: 'error',
      span: place(node),
      message: 'The brackets hold no attribute. Write its name between them.',
    });
    return;
  }
  const known = [...scope.bindings.keys()];
  const suggestions = suggest(name, known);
  const [best] = suggestions;
  const trimmed = name.trim();
  if (trimmed !== name && scope.bindings.has(trimmed)) {
    report({
      code: 'unknown-binding',
      severity: 'warning',
      span: place(node),
      message: `The name in the brackets has a space at its edge. Write [${trimmed}].`,
      data: { name, known: trimmed },
      suggestions: [`[${trimmed}]`],
    });
  } else if (best !== undefined && differsInCase(name, suggestions)) {
    report({
      code: 'wrong-case',
      severity: scope.complete ? 'error' : 'warning',
      span: place(node),
      message: `Attribute names are case-sensitive: the source has ${best}, not ${name}.`,
      data: { name, known: best },
      suggestions: [`[${best}]`],
    });
  } else if (scope.complete) {
    report({
      code: 'unknown-binding',
      severity: 'error',
      span: place(node),
      message: `The source has no attribute "${name}", so this part is always null.${best === undefined ? ' Add it to the source attributes of the schema, or use another one.' : ` Did you mean ${best}?`}`,
      data: { name, ...(best !== undefined && { known: best }) },
      ...(best !== undefined && { suggestions: suggestions.map((suggestion) => `[${suggestion}]`) }),
    });
  }
}
