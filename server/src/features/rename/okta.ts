import type { OktaDocument } from '../../documents/okta/document';
import type { FileEdit } from '../../rules/diagnostic';
import { replaceIn } from '../../rules/edits';
import { mentionsAround, type OktaMention } from '../okta/mentions';
import { oktaMentionAt, oktaMentionsOf } from '../okta/references';
import type { Refusal, RenameTarget } from './answer';

/** What a rename at `offset` would change: a custom attribute. Undefined where no name stands. */
export function prepareOktaRename(document: OktaDocument, offset: number): RenameTarget | Refusal | undefined {
  const mention = oktaMentionAt(document, offset);
  if (mention === undefined) return undefined;
  const refusal = whyFixed(document, mention);
  return refusal === undefined ? { span: mention.at.spanToFile(mention.span), name: mention.name } : { refusal };
}

/** The edits that give the attribute at `offset` another name in its schema, in mappings and in expressions. */
export function renameInOkta(
  document: OktaDocument,
  offset: number,
  newName: string,
): readonly FileEdit[] | Refusal | undefined {
  const mention = oktaMentionAt(document, offset);
  if (mention === undefined) return undefined;
  if (newName === mention.name) return [];
  const refusal = whyFixed(document, mention) ?? whyNot(document, mention, newName);
  if (refusal !== undefined) return { refusal };
  return oktaMentionsOf(document, mention).map(({ uri, at, span }) => replaceIn(uri, at, span, newName));
}

function whyFixed(document: OktaDocument, mention: OktaMention): string | undefined {
  const { name } = mention;
  const definition = oktaMentionsOf(document, mention).find((each) => each.definition !== undefined)?.definition;
  if (definition === undefined)
    return `No schema in this folder defines "${name}", so it cannot be told where else it is meant. Put the schema beside the mapping.`;
  if (definition.part === 'base') return `"${name}" is a base attribute, whose name cannot be changed.`;
  const files = [document, ...document.beside];
  if (files.some(({ mappings, schemas, json }) => mappings.length + schemas.length > 0 && json.problems.length > 0))
    return 'A file of this folder is not JSON, so names in it cannot be followed. Repair it first.';
  for (const { node, parsed } of files.flatMap(({ expressions }) => expressions)) {
    if (parsed.problems.length === 0 || !node.value.includes(name)) continue;
    const excerpt = node.value.length > 80 ? `${node.value.slice(0, 79)}…` : node.value;
    return `"${name}" also stands in an expression that cannot be parsed: ${excerpt} Correct it first.`;
  }
  return undefined;
}

const MAX_LENGTH = 200;

function whyNot(document: OktaDocument, { key }: OktaMention, newName: string): string | undefined {
  if (newName.length > MAX_LENGTH || !/^[A-Za-z_]\w*$/.test(newName))
    return 'The name of an attribute begins with a letter or _, and holds letters, digits and _ only.';
  const [owner] = JSON.parse(key) as readonly [string, string];
  const other = newName.toLowerCase();
  const taken = mentionsAround(document).find(
    (mention) =>
      mention.definition !== undefined &&
      mention.key !== key &&
      (JSON.parse(mention.key) as readonly [string, string])[0] === owner &&
      mention.name.toLowerCase() === other,
  );
  return taken === undefined ? undefined : `There is a "${taken.name}" already. Choose another name.`;
}
