import { asObject } from '../../json/narrow';
import type { JsonNode, JsonObject } from '../../json/node';
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
  const failure = asObject(object.get('unsuccessResponses'))?.get('statusCode');
  if (failure === undefined) return;
  const success = new Set(codesOf(asObject(object.get('successResponses'))?.get('statusCode')).map(({ code }) => code));
  const both = codesOf(failure).filter(({ code }) => success.has(code));
  if (both.length === 0) return;
  const codes = listed(both.map(({ code }) => String(code)));
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

function codesOf(node: JsonNode | undefined): readonly Code[] {
  if (node?.kind !== 'array') return [];
  return node.items.flatMap((source) => {
    const code = source.kind === 'number' ? source.value : source.kind === 'string' ? Number(source.value) : Number.NaN;
    return Number.isInteger(code) ? [{ code, source }] : [];
  });
}
