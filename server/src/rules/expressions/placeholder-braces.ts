import type { RequestBody } from '../../documents/saviynt/request-body';
import { scopeFor } from '../../documents/saviynt/scope';
import type { Scope } from '../../expressions/kit/scope';
import type { JsonNode, JsonString } from '../../json/node';
import type { Span } from '../../text/span';
import { replaceIn } from '../edits';
import type { Rule } from '../rule';

/** `{user.email}` without its `$`, and `${user.email}}` with a brace too many, in the texts of a body. */
export const placeholderBraces: Rule = {
  code: 'saviynt/placeholder-braces',
  severity: 'warning',
  title: 'Braces that reach the body as they stand',
  checkCall(call, { parameter, connector }, report) {
    const { body } = call;
    if (body === undefined || !body.isCertain) return;
    const at = body.text;
    // Most bodies hold neither, and need no look at their strings.
    if (!/[^$]\{[A-Za-z]|\}\}/.test(at.text)) return;
    const scope = scopeFor(parameter, call, connector);
    for (const node of stringsOf(body.root)) {
      const text = withoutPlaceholders(node, body);
      for (const { path, span } of bracedPaths(text, node.start, scope))
        report({
          span,
          at,
          message: `Without a $ in front, {${path}} is no expression: the body holds these very letters. Write \${${path}}.`,
          fixes: [
            {
              title: `Write \${${path}}`,
              edits: [replaceIn(parameter.uri, at, { start: span.start, end: span.start }, '$')],
              isSafe: false,
            },
          ],
        });
      for (const span of looseBraces(text, node.start))
        report({
          span,
          at,
          message:
            'The expression ends at the brace before; this one is sent behind its value, as in "ada@example.com}". Remove it.',
          fixes: [{ title: 'Remove the brace', edits: [replaceIn(parameter.uri, at, span, '')], isSafe: false }],
        });
    }
  },
};

function* stringsOf(root: JsonNode | undefined): Iterable<JsonString> {
  const open: (JsonNode | undefined)[] = [root];
  while (open.length > 0) {
    const node = open.pop();
    if (node?.kind === 'string') yield node;
    else if (node?.kind === 'array') open.push(...node.items);
    else if (node?.kind === 'object') for (const { value } of node.properties) open.push(value);
  }
}

/** Stands for each character of a placeholder: none of a name, and no brace. */
const PLACEHOLDER = '\0';

/** The string as it is written, offset for offset, with its placeholders blotted out. */
function withoutPlaceholders(node: JsonString, body: RequestBody): string {
  const { text } = body.text;
  let result = '';
  let from = node.start;
  for (const { span } of body.placeholdersIn(node)) {
    result += text.slice(from, span.start) + PLACEHOLDER.repeat(span.end - span.start);
    from = span.end;
  }
  return result + text.slice(from, node.end);
}

/** The paths in single braces that begin with a name there is here, and a property of it where those are known. */
function* bracedPaths(
  text: string,
  start: number,
  scope: Scope,
): Iterable<{ readonly path: string; readonly span: Span }> {
  // A sign in front, or a second brace, belongs to another template language.
  for (const match of text.matchAll(/(?<![$#%{\\])\{([A-Za-z_]\w{0,60})\.(\w{1,60})((?:\.\w{1,60}){0,4})\}(?!\})/g)) {
    const [whole, name = '', property = '', rest = ''] = match;
    const shape = scope.bindings.get(name)?.shape;
    if (shape === undefined || shape.properties?.has(property) === false) continue;
    const from = start + match.index;
    yield { path: `${name}.${property}${rest}`, span: { start: from, end: from + whole.length } };
  }
}

/** A `}` right behind a placeholder, in a string that opens no brace of its own. */
function* looseBraces(text: string, start: number): Iterable<Span> {
  if (text.includes('{')) return;
  for (let at = text.indexOf(`${PLACEHOLDER}}`); at >= 0; at = text.indexOf(`${PLACEHOLDER}}`, at + 1))
    yield { start: start + at + 1, end: start + at + 2 };
}
