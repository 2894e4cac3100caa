import type { Call } from '../../documents/saviynt/call';
import type { SaviyntParameter } from '../../documents/saviynt/parameter';
import { asString } from '../../json/narrow';
import type { JsonObject } from '../../json/node';
import type { Fix } from '../diagnostic';
import { replaceIn } from '../edits';
import type { Rule } from '../rule';
import { paginationOf, type ScimList, scimList } from './support/import-calls';
import { asCount, isPlaceholder } from './support/nodes';
import { pagingBlocks, scimPagination, setFirstCount } from './support/paging';

/** SCIM pages by "startIndex", the position of the first record, and "count" (RFC 7644 §3.4.2.4); it knows no page number. */
export const pageNumberNotScim: Rule = {
  code: 'saviynt/page-number-not-scim',
  severity: 'warning',
  title: 'Page number sent to a SCIM service',
  concerns: ['import'],
  check({ parameter }, report) {
    for (const { object, call, isPlaced } of pagingBlocks(parameter, 'page')) {
      const node = asString(object.get('pageNumberParam'));
      const list = call === undefined ? undefined : scimList(call);
      if (node === undefined || call === undefined || list === undefined || isPlaceholder(node.value)) continue;
      report({
        span: node,
        at: parameter.text,
        message: messageFor(node.value.trim(), object),
        fixes: isPlaced ? fixesFor(parameter, call, list, object) : [],
      });
    }
  },
};

function messageFor(name: string, page: JsonObject): string {
  const size = asCount(page.get('pageSize'));
  if (name !== 'startIndex')
    return `SCIM has no parameter "${name}": the service ignores it, and every request gets the first page. Page by startIndex and count.`;
  const example = size !== undefined && size > 1 ? ` (2 to ${size + 1} after 1 to ${size})` : '';
  return `"startIndex" is the position of the first record, and "page" counts pages: 1, 2, 3. Each request gets nearly the same records again${example}, and the last ones are never read. Page by nextUrl.`;
}

function fixesFor(parameter: SaviyntParameter, call: Call, list: ScimList, page: JsonObject): readonly Fix[] {
  const pagination = paginationOf(call);
  const pageSize = asCount(page.get('pageSize')) ?? list.count ?? 100;
  const value = scimPagination(list, pageSize) as { nextUrl: object } | undefined;
  const block = page.parent;
  if (value === undefined || block?.kind !== 'property' || block.parent !== pagination) return [];
  if (pagination.property('nextUrl') !== undefined || parameter.json.problems.length > 0) return [];
  const { uri, text } = parameter;
  const json = formatted('nextUrl', value.nextUrl, text.text, block.start);
  const edits = [replaceIn(uri, text, block, json), ...setFirstCount(parameter, call, list, pageSize)];
  return [{ title: 'Page by nextUrl with startIndex', edits, isSafe: true }];
}

/** A property as it should stand at `offset`, with its line's indentation and line ends. */
function formatted(key: string, value: object, text: string, offset: number): string {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const indent = /^[ \t]*/.exec(text.slice(lineStart, offset))?.[0] ?? '';
  const isOwnLine = lineStart + indent.length === offset && lineStart > 0;
  if (!isOwnLine) return `${JSON.stringify(key)}: ${JSON.stringify(value)}`;
  const lineEnd = text[lineStart - 2] === '\r' ? '\r\n' : '\n';
  const step = indent.includes('\t') ? '\t' : '  ';
  return `${JSON.stringify(key)}: ${JSON.stringify(value, null, step).replaceAll('\n', `${lineEnd}${indent}`)}`;
}
