import { hostInfo, isRingCentralApiHost, productionHost } from '../../../knowledge/ringcentral/hosts';
import { replaceValue } from '../../edits';
import { contentOf } from '../../json-place';
import type { ProjectRule } from '../project-rule';

/** An address that no token is sent to, or that has more in it than a host. */
export const foreignServer: ProjectRule = {
  code: 'project/foreign-server',
  severity: 'error',
  title: 'Server no token is sent to',
  checkMapping({ document, mapping }, report) {
    const { account } = mapping;
    if (account?.kind !== 'live' || account.serverNode === undefined) return;
    const { serverNode: node } = account;
    const { uri, text } = document;
    const fault = faultOf(node.value);
    if (fault === undefined) return;
    const { message, right } = fault;
    report({
      span: contentOf(node),
      at: text,
      message,
      fixes: () =>
        right === undefined
          ? []
          : [{ title: `Change to ${right}`, edits: [replaceValue(uri, text, node, right)], isSafe: false }],
    });
  },
};

const LOCAL: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

function faultOf(server: string): { readonly message: string; readonly right?: string } | undefined {
  const production = `https://${productionHost}`;
  if (!URL.canParse(server))
    return { message: `This is no address, so the account cannot be read. Write ${production}.`, right: production };
  const url = new URL(server);
  // Not repeated: it may be a password.
  if (url.username !== '' || url.password !== '')
    return {
      message:
        'The address has a user name or password in it. Take them out; they are not used, and no secret belongs into this file.',
      right: url.origin,
    };
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '')
    return { message: `The address has more than a host, and is refused. Write ${url.origin}.`, right: url.origin };
  if (LOCAL.has(url.hostname)) return undefined;
  if (isRingCentralApiHost(url.host) && url.protocol === 'https:') return undefined;
  if (isRingCentralApiHost(url.host))
    return {
      message: `${url.host} would receive the token unencrypted, and is refused. Write https://${url.host}.`,
      right: `https://${url.host}`,
    };
  if (hostInfo(url.host) !== undefined)
    return {
      message: `${url.host} is RingCentral's, but not its API, and is refused. Write ${production}.`,
      right: production,
    };
  return {
    message: `${url.host} is not one of RingCentral's API hosts. No token is sent to it because a file says so: give --allow-host ${url.host} on the command line, or allow it in your own settings.`,
  };
}
