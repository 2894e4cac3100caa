import type { Connector } from '../documents/saviynt/connector';
import type { SaviyntParameter } from '../documents/saviynt/parameter';
import { scopeFor } from '../documents/saviynt/scope';
import { describeShape, memberNamed } from './expression/members';
import { nameAt } from './expression/name-at';
import type { Hover } from './hover';
import type { TemplateSlot } from './place';

/** What the name at the cursor of an expression means. */
export function hoverExpression(
  parameter: SaviyntParameter,
  slot: TemplateSlot & { readonly offset: number },
  connector: Connector,
): Hover | undefined {
  const { templated, call, offset } = slot;
  const at = nameAt(templated.template, offset);
  if (at === undefined || at.name === '') return undefined;
  const member = memberNamed(scopeFor(parameter, call, connector), at.path, at.name);
  if (member === undefined) return undefined;
  const head = `**${[...at.path, at.name].join('.')}** — ${describeShape(member.shape)}`;
  const text = [head, member.documentation, member.shape.documentation].filter(
    (part) => part !== undefined && part !== '',
  );
  return { span: templated.text.spanToFile(at.span), markdown: [...new Set(text)].join('\n\n') };
}
