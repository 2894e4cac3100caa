import type { SaviyntParameter } from '../../documents/saviynt/parameter';
import { asObject } from '../../json/narrow';
import { toValue } from '../../json/value';
import type { Fix } from '../diagnostic';
import { insertProperty, removeProperty } from '../edits';
import type { Rule } from '../rule';
import { counted, paginationOf, scimList } from './support/import-calls';
import { isTrue } from './support/nodes';
import { addScimPagination, type MisplacedPaging, misplacedPaging, pageSizeOf } from './support/paging';

/**
 * A paging block outside a call's "pagination". Saviynt's ImportAccountEntJSON page shows it only there; five of the 49
 * public packages have it elsewhere.
 */
export const paginationMisplaced: Rule = {
  code: 'saviynt/pagination-misplaced',
  severity: 'warning',
  title: 'Pagination outside a call',
  concerns: ['import'],
  check({ parameter }, report) {
    for (const paging of misplacedPaging(parameter)) {
      const { property } = paging;
      report({
        span: property.key,
        at: parameter.text,
        message: messageFor(paging, parameter),
        fixes: fixesFor(paging, parameter),
      });
    }
  },
};

function messageFor({ property, call }: MisplacedPaging, parameter: SaviyntParameter): string {
  const key = property.key.value;
  const home = key === 'pagination' ? 'inside a call' : 'inside a call\'s "pagination"';
  const so = `Saviynt reads "${key}" only ${home}.`;
  if (call === undefined)
    return `${so} Here it is ignored: only the first page is imported. Move it into the call that reads the list.`;
  if (paginationOf(call) !== undefined)
    return `${so} Here it is ignored; ${call.name} has its own "pagination". Remove this one.`;
  const list = scimList(call);
  const read =
    list === undefined
      ? 'the first page'
      : list.count === undefined
        ? 'the first page'
        : `the first page (${counted(list)})`;
  const lost =
    call.section === 'accountParams' && inactivates(parameter)
      ? ', and accounts beyond it would be marked inactive'
      : '';
  return `${so} Here it is ignored: only ${read} is imported${lost}. Move it to ${call.name}.pagination.`;
}

function inactivates(parameter: SaviyntParameter): boolean {
  const config = asObject(asObject(parameter.object?.get('accountParams'))?.get('statusAndThresholdConfig'));
  return isTrue(config?.get('inactivateAccountsNotInFile'));
}

function fixesFor({ property, value, call }: MisplacedPaging, parameter: SaviyntParameter): readonly Fix[] {
  const { uri, text } = parameter;
  const removal = removeProperty(uri, text, property);
  if (call === undefined || !call.object.closed || parameter.json.problems.length > 0) return [];
  if (paginationOf(call) !== undefined)
    return [{ title: `Remove "${property.key.value}"`, edits: [removal], isSafe: false }];
  if (call.object.property('pagination') !== undefined || call.object.properties.length < 2) return [];
  const list = scimList(call);
  // Moved as it is, a block with page numbers would not page a SCIM list; the same wish is written so that it works.
  const scim = list === undefined ? undefined : addScimPagination(parameter, call, list, pageSizeOf(value));
  if (scim !== undefined) {
    return [{ title: `Move to ${call.name}.pagination, as nextUrl`, edits: [...scim, removal], isSafe: true }];
  }
  const moved = property.key.value === 'pagination' ? toValue(value) : { [property.key.value]: toValue(value) };
  const insertion = insertProperty(uri, text, call.object, 'pagination', moved);
  return [{ title: `Move to ${call.name}.pagination`, edits: [insertion, removal], isSafe: false }];
}
