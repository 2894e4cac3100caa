import type { RequestBody } from '../../documents/saviynt/request-body';
import type { JsonString } from '../../json/node';
import { replaceIn } from '../edits';
import type { Rule } from '../rule';
import { attributeOf } from './attribute-places';
import { areSameForSamples, type WrittenText } from './same-for-samples';
import { ringCentralRequest } from './scim-request';

/** `userName` and the work e-mail come from different expressions. */
export const usernameNotEmail: Rule = {
  code: 'ringcentral/username-not-email',
  severity: 'warning',
  title: 'userName differs from the work e-mail',
  checkCall(call, context, report) {
    const { parameter } = context;
    const request = ringCentralRequest(call, context);
    const { root, body } = request ?? {};
    if (request === undefined || root === undefined || body === undefined) return;
    if (request.operation !== 'create' && request.operation !== 'replace') return;
    const userName = attributeOf(root, 'userName')?.value;
    const email = workEmail(request.root, body);
    if (userName?.kind !== 'string' || email === undefined) return;
    const [left, right] = [source(userName, body), source(email, body)];
    if (left === right || left === '' || right === '' || normalise(left) === normalise(right)) return;
    if (areSameForSamples(written(userName, body), written(email, body))) return;
    const areBothFixed = body.knowledge(userName) === 'static' && body.knowledge(email) === 'static';
    report({
      span: content(userName),
      at: body.text,
      message: areBothFixed
        ? `userName is "${left}" and the work e-mail is "${right}". RingCentral says they must be the same (documented); it is believed to answer 400 invalidValue.`
        : `userName is ${left} and the work e-mail is ${right}. RingCentral says they must be the same (documented), so every user for whom they differ is believed to be refused with 400 invalidValue. Use one expression for both.`,
      fixes: [
        {
          title: 'Use the e-mail for userName',
          edits: [replaceIn(parameter.uri, body.text, userName, body.text.text.slice(email.start, email.end))],
          isSafe: false,
        },
      ],
      related: [
        {
          uri: parameter.uri,
          span: body.text.spanToFile(content(email)),
          message: 'The work e-mail.',
        },
      ],
    });
  },
};

function workEmail(root: Parameters<typeof attributeOf>[0] | undefined, body: RequestBody): JsonString | undefined {
  const list = root === undefined ? undefined : attributeOf(root, 'emails')?.value;
  if (list?.kind !== 'array') return undefined;
  for (const item of list.items) {
    if (item.kind !== 'object') continue;
    const type = body.literal(attributeOf(item, 'type')?.value);
    const value = attributeOf(item, 'value')?.value;
    if ((type === undefined || type.toLowerCase() === 'work') && value?.kind === 'string') return value;
  }
  return undefined;
}

function content({ contentStart, contentEnd }: JsonString): { readonly start: number; readonly end: number } {
  return { start: contentStart, end: contentEnd };
}

/** What stands there: the text between the quotes, or the placeholder that stands for the whole value. */
function source(node: JsonString, body: RequestBody): string {
  return written(node, body).template;
}

function written(node: JsonString, body: RequestBody): WrittenText {
  const [only] = body.placeholdersIn(node);
  const isWholeValue = only?.position === 'value';
  const span = isWholeValue ? only.span : content(node);
  return { template: body.text.text.slice(span.start, span.end), isWholeValue };
}

/** Without what does not change an address: blanks, upper and lower case, null guards and JSON escaping. */
function normalise(text: string): string {
  let result = text.replace(/\s+/g, '');
  for (let before = ''; before !== result; ) {
    before = result;
    result = result
      .replace(/^\$\{groovy\.json\.JsonOutput\.toJson\((.*)\)\}$/, '${$1}')
      .replace(/^\$\{newgroovy\.json\.JsonBuilder\((.*)\)\.toString\(\)\}$/, '${$1}')
      .replace(/\?:''\}$/, '}')
      .replace(/^\$\{\((.*)\)\}$/, '${$1}')
      .replace(/\??\.(toLowerCase|toUpperCase|trim)\(\)\}$/, '}');
  }
  return result.replaceAll('?.', '.').toLowerCase();
}
