import { TemplatedString } from '../../../../documents/saviynt/templated-string';
import { compileTemplate } from '../../../../expressions/groovy/render';
import { withValues } from '../../../../expressions/kit/scope';
import { isUnknown, Unknown, type Value } from '../../../../expressions/kit/value';
import { asString } from '../../../../json/narrow';
import type { JsonObject } from '../../../../json/node';
import { MASKED_TOKEN } from '../../masked-token';
import type { ImportCall } from '../import-call';
import type { Paging, ReadPage } from './page';
import { pageValue } from './page-path';
import type { Stop } from './stop';

/** Paging by `nextUrlPath`: an expression, or the path of a value of the answer. */
export function nextUrlPaging(call: ImportCall, block: JsonObject): Paging {
  const node = asString(block.get('nextUrlPath'));
  const text = node?.value.trim() ?? '';
  const source = node === undefined ? undefined : new TemplatedString(node, call.parameter.text);
  const isTemplate = source?.mayHoldExpression === true;
  const render = source === undefined ? undefined : compileTemplate(source.template);
  const next = (page: ReadPage): string | Stop => {
    if (render === undefined || text === '')
      return {
        reason: 'no-pagination',
        text: '"nextUrl" has no nextUrlPath, so one request is made.',
        belief: 'one-request',
      };
    if (!isTemplate) return urlOf(pageValue(text, page.answer), page);
    const { body, headers } = page.answer;
    const heads: Value = headers ?? new Unknown('the headers of the answer were not kept');
    const completeResponseMap = (body ?? null) as Value;
    const objectList = page.records as readonly Value[];
    const response = { completeResponseMap, objectList, headers: heads };
    const rendered = render(withValues(call.compiled.scope, { response, headers: heads, access_token: MASKED_TOKEN }));
    if (rendered.verdict === 'ok') return urlOf(rendered.text, page);
    if (rendered.verdict === 'wrong') {
      const why = rendered.error?.message ?? 'Groovy cannot run it.';
      return {
        reason: 'expression-fails',
        text: `nextUrlPath fails after page ${page.number}: ${why} What Saviynt does then is not published.`,
      };
    }
    return unknownUrl(rendered.unknowns[0]?.reason ?? 'a value is missing');
  };
  return { kind: 'nextUrl', first: (url) => url, next };
}

function unknownUrl(reason: string): Stop {
  return { reason: 'unknown', text: `The next URL cannot be known: ${reason}.` };
}

function urlOf(value: unknown, { number }: ReadPage): string | Stop {
  if (isUnknown(value)) return unknownUrl(value.reason);
  const text = typeof value === 'string' ? value.trim() : '';
  if (text === '' || text === 'null')
    return { reason: 'next-url-null', text: `nextUrlPath gives no URL after page ${number}.`, belief: 'next-url' };
  return text;
}
