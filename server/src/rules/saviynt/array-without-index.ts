import { asObject } from '../../json/narrow';
import { coreUserAttributes } from '../../knowledge/scim/core-user';
import { replaceIn } from '../edits';
import type { Rule } from '../rule';
import { callHolders, scimList } from './support/import-calls';
import { mappingTables } from './support/mapping';

const LISTS = new Set(
  coreUserAttributes
    .filter(({ multiValued, subAttributes }) => multiValued && subAttributes.length > 0)
    .map(({ name }) => name),
);

/** RingCentral lists one type only for these, so their first element is the one meant. */
const SINGLE_AT_RINGCENTRAL = new Set(['emails', 'addresses']);

/** `emails.value`: Saviynt's paths take an element of a list by index ("address.home[1].city", ImportAccountEntJSON). */
export const arrayWithoutIndex: Rule = {
  code: 'saviynt/array-without-index',
  severity: 'warning',
  title: 'Path into a list without an index',
  concerns: ['import'],
  check({ parameter, connector }, report) {
    const userCalls = callHolders(parameter).flatMap(({ calls }) =>
      calls.filter((call) => scimList(call)?.resource === 'users'),
    );
    if (userCalls.length === 0) return;
    const userTables = new Set(userCalls.map((call) => asObject(call.object.get('colsToPropsMap'))));
    for (const { object, mappings } of mappingTables(parameter)) {
      if (!userTables.has(object)) continue;
      for (const { node, source, isPath } of mappings) {
        const path = source.trim();
        const dot = path.indexOf('.');
        const name = path.slice(0, Math.max(dot, 0));
        const rest = path.slice(dot + 1);
        if (!isPath || rest === '' || !LISTS.has(name)) continue;
        const start = source.indexOf(name) + name.length;
        const at = parameter.text.inString(node);
        report({
          span: { start: source.indexOf(name), end: source.trimEnd().length },
          at,
          message: `"${name}" is a list in SCIM (RFC 7643 §4.1.2). Without an index the path "${path}" does not lead to a value. Write ${name}[0].${rest} for the first element.`,
          fixes: [
            {
              title: `Write ${name}[0].${rest}`,
              edits: [replaceIn(parameter.uri, at, { start, end: start }, '[0]')],
              isSafe: connector.target === 'ringcentral' && SINGLE_AT_RINGCENTRAL.has(name),
            },
          ],
        });
      }
    }
  },
};
