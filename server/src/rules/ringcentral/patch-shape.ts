import type { ComparisonFilter, Filter } from '../../account/path/syntax';
import type { RequestBody } from '../../documents/saviynt/request-body';
import type { JsonObject } from '../../json/node';
import { patchOpUrn } from '../../knowledge/scim/schema-urns';
import { isScim1Urn, scimVersionOf } from '../../knowledge/scim/version';
import { replaceIn } from '../edits';
import type { Report, Rule, RuleContext } from '../rule';
import { attributeOf } from './attribute-places';
import { addProperties, wrapInArray } from './insert';
import type { PatchOperation } from './patch-operations';
import { patchContent } from './scim-request';

const answer = 'A SCIM service answers 400 (RFC 7644 §3.12).';

/** A PATCH whose body is not a SCIM PatchOp. Holds for any SCIM service. */
export const patchShape: Rule = {
  code: 'ringcentral/patch-shape',
  severity: 'error',
  title: 'PATCH that is no SCIM PatchOp',
  checkCall(call, context, report) {
    const { body } = call;
    if (call.method !== 'PATCH' || body === undefined || body.isOpaque || body.json.problems.length > 0) return;
    const root = body.root;
    if (root?.kind !== 'object' || !isScim2(call.url?.text.text ?? '', root, body)) return;
    checkSchemas(root, body, context, report);
    const list = attributeOf(root, 'Operations');
    if (list === undefined) {
      if (body.isCertain)
        report({
          span: call.http.property('httpParams')?.key ?? root,
          at: call.text,
          message: `A SCIM PATCH lists its changes in Operations (RFC 7644 §3.5.2), and this body has none. ${answer}`,
        });
      return;
    }
    if (list.value?.kind === 'object')
      report({
        span: list.key,
        at: body.text,
        message: `Operations is a list, even for one operation (RFC 7644 §3.5.2). ${answer} Put brackets around it.`,
        fixes: [
          {
            title: 'Make Operations a list',
            edits: [wrapInArray(context.parameter.uri, body.text, list.value)],
            isSafe: true,
          },
        ],
      });
    for (const operation of patchContent(root, body).operations)
      checkOperation(operation, body, context.parameter.uri, report);
  },
};

/** Whether the request is SCIM 2.0: by its address, or by what the body says. A PATCH of SCIM 1.1 looks otherwise. */
function isScim2(url: string, root: JsonObject, body: RequestBody): boolean {
  const version = scimVersionOf(url);
  if (version !== undefined) return version === 2;
  const schemas = attributeOf(root, 'schemas')?.value;
  if (schemas?.kind === 'array' && schemas.items.some((item) => isScim1Urn(body.literal(item) ?? ''))) return false;
  return attributeOf(root, 'Operations') !== undefined && (/\/scim\//i.test(url) || schemas !== undefined);
}

function checkSchemas(root: JsonObject, body: RequestBody, { parameter }: RuleContext, report: Report): void {
  const property = attributeOf(root, 'schemas');
  const quoted = `"${patchOpUrn}"`;
  if (property === undefined) {
    if (!body.isCertain || attributeOf(root, 'Operations') === undefined) return;
    return report({
      span: attributeOf(root, 'Operations')?.key ?? root,
      at: body.text,
      message: `The body of a PATCH names its schema, ${patchOpUrn} (RFC 7644 §3.5.2), and this one does not. ${answer}`,
      fixes: [
        {
          title: 'Add schemas',
          edits: [addProperties(parameter.uri, body.text, root, [`"schemas":[${quoted}]`])],
          isSafe: true,
        },
      ],
    });
  }
  const list = property.value;
  if (list === undefined || body.knowledge(list) !== 'static') return;
  const items = list.kind === 'array' ? list.items : [list];
  const hasUrn = items.some((item) => body.literal(item)?.toLowerCase() === patchOpUrn.toLowerCase());
  if (hasUrn) return;
  report({
    span: list,
    at: body.text,
    message: `The schema of a PATCH body is ${patchOpUrn} (RFC 7644 §3.5.2), not that of the resource. ${answer}`,
    fixes: [
      { title: 'Use the PatchOp URN', edits: [replaceIn(parameter.uri, body.text, list, `[${quoted}]`)], isSafe: true },
    ],
  });
}

function checkOperation(operation: PatchOperation, body: RequestBody, uri: string, report: Report): void {
  const { object, op, path, pathNode, pathError, value } = operation;
  const at = body.text;
  const isOpen = body.placeholdersIn(object).some(({ position }) => position === 'fragment');
  const literal = body.literal(op)?.toLowerCase();
  if (op === undefined) {
    if (!isOpen)
      report({
        span: object,
        at,
        message: `This operation has no "op": add, replace or remove (RFC 7644 §3.5.2). ${answer}`,
      });
  } else if (literal !== undefined && !['add', 'replace', 'remove'].includes(literal)) {
    report({
      span: op,
      at,
      message: `"${body.literal(op)}" is no operation; SCIM has add, replace and remove (RFC 7644 §3.5.2). ${answer}`,
    });
  }
  if (pathError !== undefined && pathNode !== undefined) {
    const pathText = at.inString(pathNode);
    report({
      span: visible(pathError.span, pathNode.value.length),
      at: pathText,
      message: `This path cannot be read (RFC 7644 §3.5.2): ${pathError.message} A SCIM service answers 400 invalidPath.`,
    });
  }
  if (path?.filter !== undefined && pathNode !== undefined) {
    const pathText = at.inString(pathNode);
    for (const filter of comparisons(path.filter))
      if (filter.operatorSpan.end === filter.valueSpan.start)
        report({
          span: { start: filter.operatorSpan.start, end: filter.valueSpan.end },
          at: pathText,
          severity: 'warning',
          message: `A blank must stand between ${filter.operator} and the value (RFC 7644 §3.4.2.2). A service that reads the filter strictly answers 400 invalidFilter.`,
          fixes: [
            {
              title: 'Insert a blank',
              edits: [replaceIn(uri, pathText, { start: filter.valueSpan.start, end: filter.valueSpan.start }, ' ')],
              isSafe: true,
            },
          ],
        });
  }
  if (isOpen) return;
  if (literal === 'remove' && pathNode === undefined && !operation.hasUnknownPath)
    report({
      span: op ?? object,
      at,
      message: 'A remove needs a path (RFC 7644 §3.5.2.2). A SCIM service answers 400 noTarget.',
    });
  if ((literal === 'add' || literal === 'replace') && value === undefined)
    report({
      span: path !== undefined && pathNode !== undefined ? pathNode : (op ?? object),
      at,
      message: `${literal === 'add' ? 'An add' : 'A replace'} needs a value (RFC 7644 §3.5.2). ${answer}`,
    });
}

function comparisons(filter: Filter): readonly ComparisonFilter[] {
  switch (filter.kind) {
    case 'comparison':
      return [filter];
    case 'and':
    case 'or':
      return filter.operands.flatMap(comparisons);
    case 'not':
      return comparisons(filter.operand);
    case 'value':
      return comparisons(filter.filter);
    case 'presence':
      return [];
  }
}

/** An empty span at the end of a path would draw nothing: it takes the last character with it. */
function visible(span: { readonly start: number; readonly end: number }, length: number) {
  if (span.end > span.start || length === 0) return span;
  return span.start < length ? { start: span.start, end: span.start + 1 } : { start: length - 1, end: length };
}
