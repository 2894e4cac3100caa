import { changingListMethods } from '../methods/changing';
import type { GroovyTemplate } from './template';

const written = new RegExp(`\\.(?:${[...changingListMethods].join('|')})\\b|<<|\\+\\+|--|[^=!<>~]=[^=~]`);

/** Whether a template may change lists, maps or objects, so that it must work on copies. Too often is harmless. */
export function changesValues(template: GroovyTemplate): boolean {
  return template.parts.some(
    (part) => part.kind !== 'text' && written.test(template.text.slice(part.code.start, part.code.end)),
  );
}
