import type { ExpectedRefusal } from '../../documents/project/expectation';
import type { PlanEntry } from '../plan/plan';
import { printable } from '../render/style';
import { because, type CheckContext, failed, passed, undecided } from './check';
import type { ExpectationCheck } from './result';
import { decisive } from './source';

/** `"refusal": 409`, or with `status`, `scimType` and `detail` */
export function checkRefusal({ entry, expectation, uri }: CheckContext): ExpectationCheck | undefined {
  const { refusal } = expectation;
  if (refusal === undefined) return undefined;
  const own = { uri, span: refusal.node };
  const { title } = entry;
  const wish = described(refusal);
  if (entry.action === 'unknown')
    return undecided('refusal', `Cannot tell whether ${title} is refused${because(entry)}.`, own, wish);
  if (entry.action !== 'refused') {
    const message = `${title} is expected to be ${wish}, and the action is ${entry.action}${because(entry)}.`;
    return failed('refusal', message, own, wish, entry.action, decisive(entry));
  }
  const { isSo, actual } = compare(refusal, entry);
  if (isSo) return passed('refusal', `${title} is ${actual}.`, own, wish);
  const message = `${title} is expected to be ${wish}, and is ${actual}${because(entry)}.`;
  return failed('refusal', message, own, wish, actual, decisive(entry));
}

function compare({ status, scimType, detail }: ExpectedRefusal, entry: PlanEntry) {
  const answer = entry.requests.findLast((request) => (request.answer?.status ?? 0) >= 400)?.answer;
  const said = `${entry.reason ?? ''} ${answer?.detail ?? ''}`.toLowerCase();
  const isSo =
    (status === undefined || answer?.status === status) &&
    (scimType === undefined || answer?.scimType?.toLowerCase() === scimType.toLowerCase()) &&
    (detail === undefined || said.includes(detail.toLowerCase()));
  const actual =
    answer === undefined
      ? 'refused before a request is answered'
      : described({ status: answer.status, ...(answer.scimType !== undefined && { scimType: answer.scimType }) });
  return { isSo, actual: printable(actual) };
}

function described({ status, scimType, detail }: Omit<ExpectedRefusal, 'node'>): string {
  const parts = [status, scimType, detail === undefined ? undefined : `"${printable(detail)}"`];
  const said = parts.filter((part) => part !== undefined).join(' ');
  return said === '' ? 'refused' : `refused with ${said}`;
}
