import { asObject } from '../../json/narrow';
import type { JsonArray, JsonNode, JsonObject } from '../../json/node';
import type { Fix } from '../diagnostic';
import { replaceIn } from '../edits';
import type { Report, Rule, RuleContext } from '../rule';
import { callHolders } from './support/import-calls';
import { listed } from './support/nodes';

/** One status code under successResponses and under unsuccessResponses (forum thread 57983). */
export const contradictingResponses: Rule = {
  code: 'saviynt/contradicting-responses',
  severity: 'warning',
  title: 'Status that means success and failure',
  check({ parameter }, report) {
    const blocks = new Set(callHolders(parameter).map(({ object }) => object));
    for (const object of blocks) checkObject(object, parameter, report);
  },
  checkCall({ object }, { parameter }, report) {
    checkObject(object, parameter, report);
  },
};

function checkObject(object: JsonObject, { uri, text }: RuleContext['parameter'], report: Report): void {
  const failure = statusCodes(object, 'unsuccessResponses');
  const expected = statusCodes(object, 'successResponses');
  if (failure === undefined || expected === undefined || !haveCommon(failure, expected)) return;
  const success = new Set(codesOf(expected).map(({ code }) => code));
  const both = codesOf(failure).filter(({ code }) => success.has(code));
  const codes = listed(both.map(({ code }) => String(code)));
  if (both.length === 0) return;
  const kept = codesOf(failure).filter(({ code }) => !success.has(code));
  const fixes: readonly Fix[] =
    kept.length === 0
      ? []
      : [
          {
            title: `Take ${codes} out of unsuccessResponses`,
            edits: [
              replaceIn(
                uri,
                text,
                failure,
                `[${kept.map(({ source }) => text.text.slice(source.start, source.end)).join(', ')}]`,
              ),
            ],
            isSafe: false,
          },
        ];
  report({
    span: both.length === 1 ? (both[0] as Code).source : failure,
    at: text,
    message: `${codes} counts as success and as failure; which of the two EIC believes is not documented. Where a service answers both with one status, test the body in one of them, such as {"error.message": …}.`,
    fixes,
  });
}

interface Code {
  readonly code: number;
  readonly source: JsonNode;
}

function statusCodes(object: JsonObject, key: string): JsonArray | undefined {
  const node = asObject(object.get(key))?.get('statusCode');
  return node?.kind === 'array' ? node : undefined;
}

/** Most lists are short and have nothing in common: no set is made to see that. */
function haveCommon(a: JsonArray, b: JsonArray): boolean {
  if (a.items.length * b.items.length > 10_000) return true;
  for (const one of a.items) {
    const code = codeOf(one);
    if (code !== undefined) for (const other of b.items) if (codeOf(other) === code) return true;
  }
  return false;
}

function codesOf({ items }: JsonArray): readonly Code[] {
  return items.flatMap((source) => {
    const code = codeOf(source);
    return code === undefined ? [] : [{ code, source }];
  });
}

function codeOf(node: JsonNode): number | undefined {
  const code = node.kind === 'number' ? node.value : node.kind === 'string' ? Number(node.value) : Number.NaN;
  return Number.isInteger(code) ? code : undefined;
}
