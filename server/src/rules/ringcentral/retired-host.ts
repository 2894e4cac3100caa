import type { SaviyntParameter } from '../../documents/saviynt/parameter';
import type { JsonNode, JsonString } from '../../json/node';
import { hostInfo } from '../../knowledge/ringcentral/hosts';
import { replaceIn } from '../edits';
import type { Report, Rule } from '../rule';

/** A call or a sign-in goes to a RingCentral host that is no longer offered. */
export const retiredHost: Rule = {
  code: 'ringcentral/retired-host',
  severity: 'warning',
  title: 'Retired RingCentral host',
  check({ parameter }, report) {
    for (const url of authenticationUrls(parameter)) checkUrl(url, parameter, report);
    for (const call of parameter.calls) if (call.url !== undefined) checkUrl(call.url.node, parameter, report);
  },
};

function checkUrl(node: JsonString, parameter: SaviyntParameter, report: Report): void {
  const at = parameter.text.inString(node);
  const match = /^\s*https?:\/\/([^/?#:\s$]+)/i.exec(at.text);
  const host = match?.[1];
  if (match === null || host === undefined) return;
  const info = hostInfo(host);
  if (info?.status !== 'retired') return;
  const end = match[0].length;
  const span = { start: end - host.length, end };
  const replacement = info.replacement;
  report({
    span,
    at,
    message: `${host} is RingCentral's sandbox, which RingCentral took out of its guide in August 2024; whether it still answers is not known. Use ${replacement ?? 'the production host'} with the credentials of an app there.`,
    fixes:
      replacement === undefined
        ? []
        : // Another host is another account: credentials and users differ, so a person decides.
          [
            {
              title: `Use ${replacement}`,
              edits: [replaceIn(parameter.uri, at, span, replacement)],
              isSafe: false,
            },
          ],
  });
}

/** The URLs of ConnectionJSON: of the sign-in, of the refresh and of the test. */
function authenticationUrls(parameter: SaviyntParameter): readonly JsonString[] {
  return parameter.authentications.flatMap(({ value }) => {
    const holders = [value, child(value, 'refreshTokenCall'), child(child(value, 'testConnectionParams'), 'http')];
    return holders.flatMap((holder) => {
      const url = child(holder, 'url');
      return url?.kind === 'string' ? [url] : [];
    });
  });
}

function child(node: JsonNode | undefined, key: string): JsonNode | undefined {
  return node?.kind === 'object' ? node.get(key) : undefined;
}
