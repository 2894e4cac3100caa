import type { ExpectedAttribute } from '../../documents/project/expectation';
import { readablePath } from '../../knowledge/scim/readable-paths';
import type { Span } from '../../text/span';
import type { PlanEntry } from '../plan/plan';
import { entryChanges } from '../render/explain-entry';
import { sameValue } from '../scim/attributes';
import { shortPath } from '../scim/locate';
import { because, type CheckContext, failed, madeBy, passed, quoted, undecided } from './check';
import { plainValue } from './people';
import type { ExpectationCheck } from './result';
import { decisive, findSource } from './source';

/** `"attributes": { "addresses[work].country": "United States", "title": null }` */
export function checkAttribute({ path, value, property }: ExpectedAttribute, context: CheckContext): ExpectationCheck {
  return checkValue(path, path, value, property, context);
}

/** `"userName": "ada.obi@example.com"` */
export function checkUserName(context: CheckContext): ExpectationCheck | undefined {
  const { userName } = context.expectation;
  return userName && checkValue('userName', 'userName', userName.value, userName.node, context);
}

function checkValue(
  what: string,
  path: string,
  expected: string | boolean | null | undefined,
  span: Span,
  context: CheckContext,
): ExpectationCheck {
  const { entry, expectation, uri } = context;
  const own = { uri, span };
  const { title } = entry;
  const wish = quoted(expected);
  if (expected === undefined) {
    const message = `What is expected of ${path} is neither a text, a number, true, false nor null, so it cannot be held.`;
    return failed(what, message, own, 'a value', 'something else');
  }
  if (entry.action === 'unknown')
    return undecided(what, `Cannot tell whether ${title} gets ${path} ${wish}${because(entry)}.`, own, wish);
  if (entry.action === 'refused' && !expectsRefusal(expectation)) {
    const message = `${title} is expected to get ${path} ${wish}, and is refused${because(entry)}.`;
    return failed(what, message, own, wish, 'refused', decisive(entry));
  }
  const known = shortPathOf(path, entry);
  const actual = valueUnder(known, path, entry);
  if (isSame(known, expected, actual)) return passed(what, `${title}: ${path} is ${quoted(actual)}.`, own, wish);
  const source = findSource(known, entry);
  const message = `${title} is expected to ${expected === null || expected === '' ? `have no ${path}` : `get ${path} ${wish}`}, and ${verb(entry)} ${quoted(actual)}.${madeBy(source)}`;
  return failed(what, message, own, wish, quoted(actual), source);
}

function expectsRefusal({ action, refusal }: CheckContext['expectation']): boolean {
  return refusal !== undefined || action?.value === 'refused';
}

function verb({ action }: PlanEntry): string {
  if (action === 'refused') return 'the refused request asks for';
  return action === 'create' || action === 'update' || action === 'enable' ? 'gets' : 'has';
}

/** The path as the plan has it: letter case is of no account (RFC 7643 §2.1), `[type eq "work"]` is written `[work]`. */
function shortPathOf(path: string, entry: PlanEntry): string {
  const { before, after, changes } = entryChanges(entry);
  const wanted = [path.toLowerCase(), shortPath(path)];
  for (const known of [...changes.map((change) => change.path), ...after.keys(), ...before.keys()])
    if (wanted.includes(known.toLowerCase())) return known;
  return readablePath(path);
}

function valueUnder(known: string, written: string, entry: PlanEntry): string | boolean | undefined {
  const { after, changes } = entryChanges(entry);
  const change = changes.find(({ path }) => path === known);
  if (change !== undefined) return change.after;
  if (after.has(known)) return after.get(known);
  if (entry.match.by !== 'RingCentral') return undefined;
  // An import: what it does not change is as the provider has it, and the user name is RingCentral's.
  if (known === 'userName') return entry.userName;
  const { values } = entry.user;
  return Object.hasOwn(values, written) ? plainValue(values[written]) : undefined;
}

function isSame(path: string, expected: string | boolean | null, actual: string | boolean | undefined): boolean {
  if (expected === null || expected === '') return actual === undefined || actual === '';
  if (actual === undefined) return false;
  return sameValue(path, expected, actual) || String(expected) === String(actual);
}
