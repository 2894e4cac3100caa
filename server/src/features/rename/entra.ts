import type { EntraDocument } from '../../documents/entra/document';
import { userAttributes } from '../../expressions/entra/user-attributes';
import { findRingCentralTarget } from '../../knowledge/entra/ringcentral-targets';
import type { FileEdit } from '../../rules/diagnostic';
import { replaceIn } from '../../rules/edits';
import { type EntraMention, mentionsIn } from '../entra/mentions';
import { mentionAt, mentionsOf } from '../entra/references';
import type { Refusal, RenameTarget } from './answer';

/** What a rename at `offset` would change: an attribute of a person's own. Undefined where no name stands. */
export function prepareEntraRename(document: EntraDocument, offset: number): RenameTarget | Refusal | undefined {
  const mention = mentionAt(document, offset);
  if (mention === undefined) return undefined;
  const refusal = whyFixed(document, mention);
  return refusal === undefined ? { span: mention.at.spanToFile(mention.span), name: mention.name } : { refusal };
}

/** The edits that give the attribute at `offset` another name in its definition, mappings, expressions and filters. */
export function renameInEntra(
  document: EntraDocument,
  offset: number,
  newName: string,
): readonly FileEdit[] | Refusal | undefined {
  const mention = mentionAt(document, offset);
  if (mention === undefined) return undefined;
  if (newName === mention.name) return [];
  const refusal = whyFixed(document, mention) ?? whyNot(document, mention, newName);
  if (refusal !== undefined) return { refusal };
  return mentionsOf(document, mention).map(({ at, span }) => replaceIn(document.uri, at, span, newName));
}

function whyFixed(document: EntraDocument, mention: EntraMention): string | undefined {
  const { kind, name } = mention;
  if (kind !== 'attribute')
    return `The service knows this ${kind} by its name "${name}". Only attributes of your own can be renamed.`;
  if (findRingCentralTarget(name) !== undefined || userAttributes.some((attribute) => attribute.name === name))
    return `"${name}" is no attribute of your own: under another name it would not be found.`;
  if (document.json.problems.length > 0)
    return 'The file is not JSON, so names in it cannot be followed. Repair it first.';
  return whyUnreadable(document, mention);
}

/** An expression with a mistake, which may read the attribute without our seeing it. */
function whyUnreadable({ expressions }: EntraDocument, { name }: EntraMention): string | undefined {
  const broken = expressions.find(({ node, parsed }) => node.value.includes(name) && parsed.problems.length > 0);
  if (broken === undefined) return undefined;
  const { value } = broken.node;
  const excerpt = value.length > 80 ? `${value.slice(0, 79)}…` : value;
  return `"${name}" also stands in an expression that cannot be parsed: ${excerpt} Correct it first.`;
}

const MAX_LENGTH = 200;

function whyNot(document: EntraDocument, mention: EntraMention, newName: string): string | undefined {
  if (newName.trim() === '') return 'A name cannot be empty.';
  if (newName.trim() !== newName) return 'A name cannot begin or end with a blank.';
  if (newName.length > MAX_LENGTH) return `A name longer than ${MAX_LENGTH} characters is none.`;
  if ([...newName].some((c) => c < ' ')) return 'A name cannot hold control characters.';
  if (mentionsOf(document, mention).some(({ inExpression }) => inExpression) && /["()[\],]/.test(newName))
    return 'An expression reads this attribute in brackets, so its name cannot hold brackets, commas or quotes.';
  return isTaken(document, mention, newName) ? `There is a "${newName}" already. Choose another name.` : undefined;
}

function isTaken(document: EntraDocument, { key }: EntraMention, newName: string): boolean {
  const parts = JSON.parse(key) as readonly unknown[];
  const other = JSON.stringify([...parts.slice(0, -1), newName]);
  return mentionsIn(document).some((mention) => mention.kind === 'attribute' && mention.key === other);
}
