import type { SaviyntParameter } from '../../documents/saviynt/parameter';
import { suggest } from '../../expressions/kit/suggest';
import { mappingTypes } from '../../knowledge/saviynt/mapping-words';
import type { Fix, Severity } from '../diagnostic';
import { replaceValue } from '../edits';
import type { Report, Rule } from '../rule';
import { type Mapping, mappingTables } from './support/mapping';
import { beginning } from './support/nodes';

const TYPES = [...mappingTypes.keys()];

/** A mapping that is not `<path>~#~<type>`. */
export const mappingSyntax: Rule = {
  code: 'saviynt/mapping-syntax',
  severity: 'warning',
  title: 'Mapping is not path~#~type',
  check({ parameter }, report) {
    for (const { mappings } of mappingTables(parameter))
      for (const mapping of mappings) checkMapping(mapping, parameter, report);
  },
};

function checkMapping(mapping: Mapping, parameter: SaviyntParameter, report: Report): void {
  const { node, source, type } = mapping;
  const problem = (message: string, right?: string, isSafe = false, severity?: Severity) => {
    const fixes: readonly Fix[] =
      right === undefined
        ? []
        : [{ title: `Write "${right}"`, edits: [replaceValue(parameter.uri, parameter.text, node, right)], isSafe }];
    report({ span: node, at: parameter.text, message, fixes, ...(severity && { severity }) });
  };
  if (node.value.trim() === '') return;
  if (type === undefined) {
    const broken = /^(.*?)\s*[~#]+\s*(\w+)\s*$/.exec(beginning(source));
    const right =
      broken !== null && TYPES.includes(broken[2] ?? '')
        ? `${broken[1]}~#~${broken[2]}`
        : /[~#]/.test(source)
          ? undefined
          : `${source.trim()}~#~char`;
    return problem(
      'A mapping is a path, then ~#~, then a type. Without ~#~ Saviynt finds no type here. Write for example id~#~char.',
      right,
    );
  }
  if (source.includes('~#~')) return;
  if (source.endsWith('~') && mapping.isPath)
    return problem(
      `The separator is ~#~; here a tilde too many belongs to the path "${source}", which finds nothing. Remove it.`,
      `${withoutTildes(source)}~#~${type}`,
      true,
    );
  const trimmed = type.trim();
  if (trimmed !== type && TYPES.includes(trimmed))
    return problem(
      `A blank stands beside the type "${trimmed}", and Saviynt may not know "${type}". Remove it.`,
      `${source}~#~${trimmed}`,
      true,
      'information',
    );
  if (TYPES.includes(trimmed) || trimmed.includes('${')) return;
  const [near] = suggest(trimmed, TYPES);
  const known = near === undefined ? 'Nearly all mappings use char.' : `Did you mean ${near}?`;
  problem(
    `No public source knows the type "${trimmed}"; whether Saviynt takes it is unknown. ${known}`,
    near === undefined ? undefined : `${source}~#~${near}`,
  );
}

function withoutTildes(text: string): string {
  let end = text.length;
  while (text[end - 1] === '~') end--;
  return text.slice(0, end);
}
