import { type GroovyTemplate, parseTemplate } from '../../expressions/groovy/template';
import { ContentCache } from '../../text/content-cache';
import { Memo } from '../memo';

/**
 * The template of a text, shared by all strings with that text, with what is worked out from it. The calls of connectors
 * repeat each other's bodies and headers, and at a keystroke all texts but one are the same as before.
 */
export class SharedTemplate {
  readonly memo = new Memo<SharedTemplate>(this);

  /** @param template never changed */
  constructor(readonly template: GroovyTemplate) {}
}

const templates = new ContentCache((text) => new SharedTemplate(parseTemplate(text)));

/** The template of `text`; equal texts give the same object for as long as it is in use. */
export function templateOf(text: string): SharedTemplate {
  return templates.get(text);
}
