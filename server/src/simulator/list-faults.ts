import { isObject } from '../json/value';
import type { ListFault } from './faults';

/** Asks the account for a list with another startIndex; the answer's body. */
export type AskList = (startIndex: number) => unknown;

// Whether a fault is one of these is asked of every fault.
const listKinds: ReadonlySet<string> = new Set<ListFault['kind']>([
  'duplicate-page',
  'shrinking-list',
  'growing-list',
  'wrong-total',
  'no-resources',
  'items-over-count',
]);

/** Whether a fault of this kind changes what a list says. */
export function isListFault(fault: { readonly kind: string }): fault is ListFault {
  return listKinds.has(fault.kind);
}

/** The list `body` as the fault makes it; `strikes` is how often it has struck, this time included. */
export function distortList(fault: ListFault, strikes: number, body: unknown, count: number, ask: AskList): unknown {
  if (!isObject(body) || typeof body.totalResults !== 'number' || !Array.isArray(body.Resources)) return body;
  const startIndex = typeof body.startIndex === 'number' ? body.startIndex : 1;
  const moved = strikes - 1;
  switch (fault.kind) {
    case 'duplicate-page':
      return startIndex === 1 ? body : { ...body, ...resourcesOf(ask(1)) };
    case 'shrinking-list':
      return {
        ...body,
        ...resourcesOf(ask(startIndex + moved)),
        totalResults: Math.max(0, body.totalResults - moved),
      };
    case 'growing-list':
      return {
        ...body,
        ...resourcesOf(ask(Math.max(1, startIndex - moved))),
        totalResults: body.totalResults + moved,
      };
    case 'wrong-total':
      return { ...body, totalResults: fault.total };
    case 'no-resources': {
      const { Resources: _resources, ...rest } = body;
      return rest;
    }
    case 'items-over-count':
      return { ...body, itemsPerPage: count + 1 };
  }
}

function resourcesOf(page: unknown): object {
  if (!isObject(page)) return {};
  return { Resources: page.Resources, itemsPerPage: page.itemsPerPage };
}
