import { asString } from '../../../json/narrow';
import type { JsonObject, JsonString } from '../../../json/node';
import { contentOf } from '../../json-place';
import { removeItem } from '../../layout';
import type { Report } from '../../rule';
import type { EntraContext, EntraRule } from '../entra-rule';

/** Two directories, objects of a directory, or attributes of an object with one name; two rules with one id. */
export const duplicateName: EntraRule = {
  code: 'entra/duplicate-name',
  severity: 'error',
  title: 'Name defined twice',
  checkSchema({ directories, rules }, context, report) {
    check(directories, 'The schema', 'directory', context, report);
    const ids = rules.map(({ id, node }) => ({ name: id, nameNode: asString(node.get('id')), node }));
    check(ids, 'The schema', 'rule', context, report);
  },
  checkDirectory({ objects, name }, context, report) {
    check(objects, `"${name}"`, 'object', context, report);
  },
  checkObject({ attributes, name }, context, report) {
    check(attributes, `"${name}"`, 'attribute', context, report);
  },
};

interface Named {
  readonly name: string;
  readonly nameNode: JsonString | undefined;
  readonly node: JsonObject;
}

function check(list: readonly Named[], owner: string, what: string, context: EntraContext, report: Report): void {
  const first = new Map<string, Named>();
  for (const item of list) {
    const { name, nameNode, node } = item;
    const before = first.get(name);
    if (before === undefined) first.set(name, item);
    else if (name !== '' && nameNode !== undefined)
      report({
        span: contentOf(nameNode),
        at: context.document.text,
        message: `${owner} defines the ${what} "${name}" twice. Names must be unique; which definition Entra would take is not documented. Remove one.`,
        fixes: () => fixes(node, before.node, what, context),
        related: [
          {
            uri: context.document.uri,
            span: contentOf(before.nameNode ?? before.node),
            message: 'The first definition.',
          },
        ],
      });
  }
}

function fixes(node: JsonObject, before: JsonObject, what: string, context: EntraContext) {
  const { text } = context.document.text;
  const edit = removeItem(context.document, node);
  if (edit === undefined) return [];
  const isSame = text.slice(node.start, node.end) === text.slice(before.start, before.end);
  return [{ title: `Remove the second ${what}`, edits: [edit], isSafe: isSame }];
}
