import { scopeFor } from '../../documents/saviynt/scope';
import { templateSites } from '../../documents/saviynt/template-sites';
import type { Script } from '../../expressions/groovy/syntax/node';
import type { GroovyTemplate } from '../../expressions/groovy/template';
import type { Scope } from '../../expressions/kit/scope';
import { suggest } from '../../expressions/kit/suggest';
import { hasListedBindings } from '../../knowledge/saviynt/parameter-bindings';
import type { Span } from '../../text/span';
import { replaceIn } from '../edits';
import type { Rule } from '../rule';
import { bareNames } from './bare-dollar';
import { inScope, ScopedMemo } from './expression-findings';
import { fromFindings } from './from-finding';
import { walk } from './walk';

/** Where Saviynt publishes the names, the engine finds the others. */
const listed = fromFindings(['unknown-binding'], (finding, site, { parameter }) => {
  const { message, span, suggestions = [] } = finding;
  const { text } = site.string.text;
  for (const bare of bareNames(site.string.shared))
    if (bare.span.start <= span.start && span.end <= bare.span.end) return undefined;
  const dashed = dashedKey(text, span);
  if (dashed !== undefined) {
    // Each word behind a dash is a finding of its own; the first speaks for all.
    if (text.slice(dashed.key.start, span.start - 1).includes('-')) return undefined;
    const key = text.slice(dashed.key.start, dashed.key.end);
    return {
      span: dashed.key,
      severity: 'error',
      message: `Groovy reads ${key} as a subtraction, and there is no "${text.slice(span.start, span.end)}" to subtract. Put the key in quotes: ${dashed.object}'${key}'.`,
      fixes: [
        {
          title: `Write '${key}'`,
          edits: [replaceIn(parameter.uri, site.string.text, dashed.key, `'${key}'`)],
          isSafe: true,
        },
      ],
    };
  }
  if (suggestions.length > 0) return { message, severity: 'error' };
  const name = text.slice(span.start, span.end);
  return {
    message: `Saviynt's list of names for ${parameter.name} has no "${name}". If EIC does not know it either, nothing of this text is rendered (MissingPropertyException).`,
    severity: 'warning',
  };
});

/** Longer paths in front of a key with a dash are not looked at. */
const LONGEST_PATH = 200;

/** `connection.x-api-key`: the key that the name at `span` is a part of. */
function dashedKey(text: string, span: Span): { readonly object: string; readonly key: Span } | undefined {
  if (text[span.start - 1] !== '-') return undefined;
  const before = /\b((?:connection|headers|[\w.?]+\.headers)\??\.)(\w+(?:-\w+)*-)$/.exec(
    text.slice(Math.max(0, span.start - LONGEST_PATH), span.start),
  );
  if (before === null) return undefined;
  const [, object = '', start = ''] = before;
  const rest = /^[\w-]*/.exec(text.slice(span.end))?.[0] ?? '';
  return { object, key: { start: span.start - start.length, end: span.end + rest.length } };
}

/** An expression that begins with a name EIC does not give it. */
export const unknownBinding: Rule = {
  code: 'saviynt/unknown-binding',
  severity: 'error',
  title: 'Unknown name in an expression',
  check(context, report) {
    listed(context, report);
    const { parameter, connector } = context;
    const sites = templateSites(parameter);
    if (sites.length === 0 || hasListedBindings(parameter.name)) return;
    if (scopeFor(parameter, undefined, connector).bindings.size === 0) return;
    for (const site of sites) {
      for (const { name, span, meant } of inScope(NEAR_MISSES, site, context)) {
        const { text } = site.string;
        report({
          span,
          at: text,
          message: `Saviynt publishes no list of names for ${parameter.name}, and none of those in use is called ${name}. Did you mean ${meant}? A name that does not exist stops the rendering (MissingPropertyException).`,
          fixes: [{ title: `Change to ${meant}`, edits: [replaceIn(parameter.uri, text, span, meant)], isSafe: false }],
        });
      }
    }
  },
};

interface NearMiss {
  readonly name: string;
  readonly span: Span;
  readonly meant: string;
}

const NEAR_MISSES = new ScopedMemo(nearMisses, [], ({ length }) => length === 0);

/** Names that are nearly a binding, where others may exist. Variables, classes and packages are none. */
function nearMisses({ parts }: GroovyTemplate, scope: Scope): readonly NearMiss[] {
  return parts.flatMap((part) => (part.kind === 'expression' ? nearMissesOf(part.script, scope) : []));
}

function nearMissesOf(script: Script, scope: Scope): readonly NearMiss[] {
  const names: { readonly name: string; readonly span: Span }[] = [];
  const declared = walk(script, (node) => {
    if (node.kind === 'name') names.push({ name: node.name, span: { start: node.start, end: node.end } });
  });
  return names.flatMap(({ name, span }) => {
    if (scope.bindings.has(name) || declared.has(name) || name.length < 4 || /^[A-Z]/.test(name)) return [];
    const [meant] = suggest(name, scope.bindings.keys());
    return meant === undefined ? [] : [{ name, span, meant }];
  });
}
