import type { SaviyntParameter } from '../../documents/saviynt/parameter';
import { LineIndex } from '../../text/line-index';

/**
 * Why nothing can be planned with a parameter as a whole, in two sentences; undefined when it can be read. EIC takes only
 * well-formed JSON, so half of a file says nothing about what would be sent.
 */
export function parameterFault(parameter: SaviyntParameter): string | undefined {
  const { name, json, text, object } = parameter;
  if (parameter.isEmpty || parameter.isEncrypted) return undefined;
  const [problem] = json.problems;
  if (problem !== undefined) {
    const { line, character } = new LineIndex(text.root.text).positionAt(text.spanToFile(problem.span).start);
    return `${name} is not JSON (line ${line + 1}, column ${character + 1}): ${problem.message} EIC does not take it, so what it would send is unknown.`;
  }
  if (parameter.info.shape !== 'calls' || parameter.calls.length > 0) return undefined;
  const isUnused = object === undefined || object.properties.length === 0 || object.get('call') !== undefined;
  return isUnused
    ? undefined
    : `${name} has no "call", where EIC looks for the requests. What it does without is unknown.`;
}
