import type { Call } from '../documents/saviynt/call';
import type { SaviyntConnection, SaviyntDocument } from '../documents/saviynt/document';
import type { SaviyntParameter } from '../documents/saviynt/parameter';
import type { RequestBody } from '../documents/saviynt/request-body';
import type { TemplatedString } from '../documents/saviynt/templated-string';
import type { JsonString } from '../json/node';
import { touches } from '../text/span';

/** A string of a call that Saviynt renders as a Groovy template. */
export interface TemplateSlot {
  readonly call: Call;
  readonly templated: TemplatedString;
  /** The request body, when the string is one. */
  readonly body?: RequestBody;
}

/** Where a cursor stands, in the terms of the document. */
export interface Place {
  readonly connection: SaviyntConnection;
  readonly parameter: SaviyntParameter;
  /** Offset in the text of the parameter. */
  readonly offset: number;
  /** The call around the cursor. */
  readonly call?: Call;
  /** The template around the cursor. */
  readonly slot?: TemplateSlot & { /** Offset in the text of the template. */ readonly offset: number };
}

/** The place of `fileOffset`; undefined when no parameter is there (in a package, between the parameters). */
export function placeAt(document: SaviyntDocument, fileOffset: number): Place | undefined {
  for (const connection of document.connections) {
    const parameter = connection.parameters.find(({ text }) => text.contains(fileOffset));
    if (parameter !== undefined) return placeIn(connection, parameter, fileOffset);
  }
  return undefined;
}

function placeIn(connection: SaviyntConnection, parameter: SaviyntParameter, fileOffset: number): Place {
  const offset = parameter.text.fromFile(fileOffset);
  const call = parameter.calls.find(({ object }) => touches(object, offset));
  if (call === undefined) return { connection, parameter, offset };
  const slot = templatesOf(call).find(({ templated }) => isInside(templated.node, offset));
  if (slot === undefined) return { connection, parameter, offset, call };
  return {
    connection,
    parameter,
    offset,
    call,
    slot: { ...slot, offset: slot.templated.text.fromFile(fileOffset) },
  };
}

/** Every template of a call: its URL, its headers, its body. */
export function templatesOf(call: Call): readonly TemplateSlot[] {
  const slots: TemplateSlot[] = [];
  if (call.url !== undefined) slots.push({ call, templated: call.url });
  for (const { value } of call.headers) if (value !== undefined) slots.push({ call, templated: value });
  if (call.body !== undefined) slots.push({ call, templated: call.body.string, body: call.body });
  return slots;
}

/** Whether the cursor stands between the quotes of `node`. */
export function isInside(node: JsonString, offset: number): boolean {
  return offset >= node.contentStart && offset <= node.contentEnd;
}
