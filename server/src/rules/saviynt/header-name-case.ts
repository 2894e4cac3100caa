import { MemoKey } from '../../documents/memo';
import type { Connector } from '../../documents/saviynt/connector';
import { renameKey } from '../edits';
import type { Rule } from '../rule';

/** One header in several spellings. Harmless to HTTP (field names ignore case, RFC 9110 §5.1), a trap for searching. */
export const headerNameCase: Rule = {
  code: 'saviynt/header-name-case',
  severity: 'hint',
  title: 'Header spelled in several ways',
  checkCall(call, { parameter, connector }, report) {
    const unusual = unusualSpellings(connector);
    if (unusual.size === 0) return;
    for (const { property, name } of call.headers) {
      const usual = unusual.get(name);
      if (usual === undefined) continue;
      const isFree = property.parent.property(usual) === undefined;
      report({
        span: property.key,
        at: parameter.text,
        message: `This connector writes the header both "${name}" and "${usual}". HTTP takes either; one spelling is easier to find. Write ${usual}.`,
        fixes: isFree
          ? [
              {
                title: `Write ${usual}`,
                edits: [renameKey(parameter.uri, parameter.text, property, usual)],
                isSafe: true,
              },
            ]
          : [],
      });
    }
  },
};

const UNUSUAL = new MemoKey(findUnusual);

/** By spelling, the one to prefer to it: `Like-This` before the most frequent; only of headers with several. */
function unusualSpellings(connector: Connector): ReadonlyMap<string, string> {
  return connector.memo.of(UNUSUAL);
}

function findUnusual(connector: Connector): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const [spelling, count] of spelledHeaders(connector)) {
    const lower = spelling.toLowerCase();
    counts.set(lower, (counts.get(lower) ?? new Map<string, number>()).set(spelling, count));
  }
  const result = new Map<string, string>();
  for (const [lower, of] of counts) {
    if (lower === '' || of.size < 2) continue;
    const usual = lower.replace(/(^|-)([a-z])/g, (_, dash: string, letter: string) => dash + letter.toUpperCase());
    const most = [...of].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? usual;
    const right = of.has(usual) ? usual : most;
    for (const spelling of of.keys()) if (spelling !== right) result.set(spelling, right);
  }
  return result;
}

/** How often each spelling occurs: many headers, few spellings. */
function spelledHeaders(connector: Connector): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { calls } of connector.parameters) {
    for (const { headers } of calls) {
      for (const { name } of headers) {
        const spelling = name.trim();
        counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
      }
    }
  }
  return counts;
}
