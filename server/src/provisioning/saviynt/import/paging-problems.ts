import { asObject } from '../../../json/narrow';
import type { JsonObject, JsonProperty } from '../../../json/node';
import { counted } from '../../../text/counted';
import type { ImportCall } from './import-call';
import type { CallRun } from './import-preview';
import { unreadRecordCount } from './paging/record-count';
import { placeOf } from './place';
import type { ImportProblem } from './problem';

const BLOCKS = ['pagination', 'page', 'offset', 'nextUrl'];
const SETTINGS = new Set([
  'page',
  'offset',
  'nextUrl',
  'pageSizeParam',
  'pageSize',
  'pageNumberParam',
  'totalCountPath',
  'offsetParam',
  'batchParam',
  'nextUrlPath',
]);

/** A paging block that stands where Saviynt does not look, for a call that has none of its own. */
export function misplacedPaging(
  call: ImportCall,
  holder: JsonObject,
  root: JsonObject | undefined,
): JsonProperty | undefined {
  const { object, http } = call.call;
  const places: readonly (readonly [JsonObject | undefined, string])[] = [
    [object, 'pagination'],
    [http === object ? undefined : http, ''],
    [holder, ''],
    [root, ''],
  ];
  for (const [place, except] of places)
    for (const name of BLOCKS) {
      const property = name === except ? undefined : place?.property(name);
      const block = asObject(property?.value);
      if (block?.properties.some(({ key }) => SETTINGS.has(key.value))) return property;
    }
  return undefined;
}

/** What the way a call was read leaves out, or reads twice. */
export function runProblems(
  run: CallRun,
  call: ImportCall,
  misplaced: JsonProperty | undefined,
): readonly ImportProblem[] {
  const { parameter, pagination } = call;
  const problems: ImportProblem[] = [];
  const home = pagination?.parent;
  const place = home?.kind === 'property' ? placeOf(parameter, home.key) : call.place;
  const { stop, total, records, pages } = run;
  const isShort = total !== undefined && records < total && run.forRecord === undefined;
  const of = total === undefined ? '' : ` of ${total}`;
  if (stop.reason === 'no-pagination' && (isShort || total === undefined) && misplaced !== undefined)
    problems.push({
      severity: 'error',
      code: 'pagination-misplaced',
      message: `Saviynt reads "${misplaced.key.value}" only inside a call's "pagination". Here it is ignored: only the first page is read, ${counted(records, 'record')}${of}. Move it to ${call.name}.pagination.`,
      place: placeOf(parameter, misplaced.key),
      belief: 'one-request',
    });
  else if (isShort && stop.reason === 'no-pagination')
    problems.push({
      severity: 'error',
      code: 'first-page-only',
      message: `${call.name} has no paging, so only the first page is read: ${counted(records, 'record')}${of}. Add "pagination" to the call.`,
      place,
      belief: 'one-request',
    });
  else if (isShort)
    problems.push({
      severity: 'error',
      code: 'not-all-read',
      message: `${counted(records, 'record')}${of} were read. ${stop.text}`,
      place,
      ...(stop.belief === undefined ? {} : { belief: stop.belief }),
    });
  else if (
    run.failed ||
    stop.reason === 'elsewhere' ||
    stop.reason === 'unknown' ||
    stop.reason === 'not-a-read' ||
    stop.reason === 'no-request'
  )
    problems.push({
      severity: run.failed ? 'error' : 'warning',
      code: run.failed ? 'call-failed' : 'call-unknown',
      message: stop.text,
      place: call.place,
    });
  const page = asObject(pagination?.get('page'));
  const answers = run.failed ? [] : pages.flatMap(({ read }) => read.answer ?? []);
  const unread = answers.map((answer) => page && unreadRecordCount(page, answer));
  const [path] = unread;
  const count = page?.property('pageRecordCount');
  if (path !== undefined && count !== undefined && unread.every((one) => one !== undefined))
    problems.push({
      severity: 'information',
      code: 'record-count-unread',
      message: `pageRecordCount "${path}" leads to no number in the answers, so the preview counts the records itself. What Saviynt does then is not published. Compare the path with an answer; it begins with completeResponseMap.`,
      place: placeOf(parameter, count),
      belief: 'page-record-count',
    });
  const repeated = pages.reduce((sum, page) => sum + page.repeated, 0);
  if (repeated > 0)
    problems.push({
      severity: 'warning',
      code: 'pages-overlap',
      message: `${counted(repeated, 'record')} came again on a later page, as when a page number is sent as startIndex, which counts records (RFC 7644 §3.4.2.4). Page by nextUrl.`,
      place,
    });
  return problems;
}
