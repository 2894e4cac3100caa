import type { Connector } from '../../documents/saviynt/connector';
import { RequestBody } from '../../documents/saviynt/request-body';
import { TemplatedString } from '../../documents/saviynt/templated-string';
import { UnclosedString } from '../../json/node';
import { deepestAt } from '../../json/path';
import type { Place } from '../place';
import { completeBody } from './body';
import type { Completion } from './completion';

/**
 * A person who types `"em` inside a body writes a bare quote, which ends the string it stands in. The body before it is
 * still there, and so are the attributes that may follow; the completion puts the backslash before the quote.
 * @returns undefined when the cursor is not behind such a quote
 */
export function completeQuoteInBody(place: Place, connector: Connector): readonly Completion[] | undefined {
  const { parameter, offset, call } = place;
  const { text } = parameter.text;
  const word = /"([\w$.:-]*)$/.exec(text.slice(Math.max(0, offset - 100), offset));
  if (word === null || call === undefined) return undefined;
  const quote = offset - word[0].length;
  const node = deepestAt(parameter.root, quote);
  if (node?.kind !== 'string' || node.end !== quote + 1 || !node.closed) return undefined;
  if (node.parent?.kind !== 'property' || node.parent.key === node || node.parent.key.value !== 'httpParams')
    return undefined;
  // Read on to the cursor as if the quote were escaped: it then belongs to the body.
  const string = new UnclosedString(null, node.start, offset, text, true);
  const body = new RequestBody(new TemplatedString(string, parameter.text));
  const slot = { call, templated: body.string, body, offset: body.text.text.length };
  const isFollowed = /^\s*\\"/.test(text.slice(offset, offset + 100));
  return completeBody(slot, body, { parameter, connector }).map((completion) => ({
    ...completion,
    insertion: isFollowed ? [...completion.insertion, ','] : completion.insertion,
    filterText: parameter.text.escape(JSON.stringify(completion.label)),
  }));
}
