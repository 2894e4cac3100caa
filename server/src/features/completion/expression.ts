import type { Connector } from '../../documents/saviynt/connector';
import type { SaviyntParameter } from '../../documents/saviynt/parameter';
import { scopeFor } from '../../documents/saviynt/scope';
import { describeShape, type Member, membersOf } from '../expression/members';
import { nameAt } from '../expression/name-at';
import type { TemplateSlot } from '../place';
import type { Completion } from './completion';

/** Names and properties in the expression at the cursor; undefined when the cursor is in plain text. */
export function completeExpression(
  parameter: SaviyntParameter,
  slot: TemplateSlot & { readonly offset: number },
  connector: Connector,
): readonly Completion[] | undefined {
  const { templated, call, offset } = slot;
  const at = nameAt(templated.template, offset);
  if (at === undefined) return isInCode(slot) ? [] : undefined;
  const scope = scopeFor(parameter, call, connector);
  const span = templated.text.spanToFile(at.span);
  return membersOf(scope, at.path).map((member) => ({
    label: member.name,
    kind: at.path.length === 0 ? 'binding' : 'property',
    detail: describeShape(member.shape),
    ...words(member),
    span,
    insertion: [member.name],
    at: templated.text,
    filterText: templated.text.escape(member.name),
    rank: 0,
    edits: [],
  }));
}

function isInCode({ templated, offset }: TemplateSlot & { readonly offset: number }): boolean {
  return templated.template.parts.some(
    ({ kind, span }) => kind !== 'text' && offset > span.start + 1 && offset < span.end,
  );
}

function words({ documentation }: Member): Pick<Completion, 'documentation'> {
  return documentation === '' ? {} : { documentation };
}
