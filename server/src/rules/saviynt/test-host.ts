import { literalHost } from '../../documents/saviynt/connector';
import type { Rule } from '../rule';

/** A label of a host name that says what the system is for. */
const TEST_LABEL = /(^|[.-])(uat|sandbox|staging|stage|devtest|preprod|localhost)([.-]|$)/i;

/** A call that goes to a test system while others of the connector go to another host. */
export const testHost: Rule = {
  code: 'saviynt/test-host',
  severity: 'information',
  title: 'Test system beside another host',
  checkCall(call, { connector }, report) {
    // For RingCentral retired-host knows every host.
    if (connector.target === 'ringcentral') return;
    const url = call.url;
    const host = url === undefined ? undefined : literalHost(url.text.text);
    if (url === undefined || host === undefined || !TEST_LABEL.test(host)) return;
    const other = hostsOf(connector.parameters.flatMap(({ calls }) => calls.map((one) => one.url?.text.text))).find(
      (one) => !TEST_LABEL.test(one),
    );
    if (other === undefined) return;
    const start = url.text.text.toLowerCase().indexOf(host);
    report({
      span: { start, end: start + host.length },
      at: url.text,
      message: `This call goes to a test system, ${host}, and others of this connector to ${other}. A person changed in one place would stay as they were in the other. Send all calls to one system.`,
    });
  },
};

function hostsOf(urls: readonly (string | undefined)[]): readonly string[] {
  return urls.flatMap((url) => (url === undefined ? [] : (literalHost(url) ?? [])));
}
