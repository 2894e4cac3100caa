import type { PlannedRequest } from '../plan/plan';
import { because, type CheckContext, failed, passed, undecided } from './check';
import type { ExpectationCheck } from './result';
import { decisive } from './source';

/** `"requests": 1`, or `"requests": ["POST"]`: those that change something, a refused one among them. */
export function checkRequests({ entry, expectation, uri }: CheckContext): ExpectationCheck | undefined {
  const { requests } = expectation;
  if (requests === undefined) return undefined;
  const own = { uri, span: requests.node };
  const { title } = entry;
  const wish = requests.methods === undefined ? counted(requests.count) : listed(requests.methods);
  if (entry.action === 'unknown')
    return undecided('requests', `Cannot tell which requests ${title} causes${because(entry)}.`, own, wish);
  const methods = entry.requests.filter(isWrite).map(({ method }) => method);
  const actual = requests.methods === undefined ? counted(methods.length) : listed(methods);
  if (actual === wish) return passed('requests', `${title}: ${actual}.`, own, wish);
  const more = requests.methods === undefined && methods.length > 0 ? ` (${methods.join(', ')})` : '';
  const message = `${title} is expected to cause ${wish}, and the plan has ${actual}${more}.`;
  return failed('requests', message, own, wish, actual, decisive(entry));
}

/** One that would be sent and is no question. */
function isWrite({ method, answer }: PlannedRequest): boolean {
  return method !== 'GET' && answer !== undefined;
}

function counted(count: number): string {
  return count === 0 ? 'no request that changes anything' : count === 1 ? '1 request' : `${count} requests`;
}

function listed(methods: readonly string[]): string {
  return methods.length === 0 ? counted(0) : methods.join(', ');
}
