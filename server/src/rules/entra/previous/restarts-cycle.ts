import { restartsCycle as restarts } from '../../../documents/entra/compare/consequences';
import type { EntraRule } from '../entra-rule';
import { changesOf } from './changes';
import { spanOfChange, wordsOf } from './words';

/** A change after which Entra goes through all users again. */
export const restartsCycle: EntraRule = {
  code: 'entra/restarts-cycle',
  severity: 'information',
  title: 'Change that starts an initial cycle',
  checkDocument(context, report) {
    const [first, ...others] = changesOf(context).filter(restarts);
    if (first === undefined) return;
    const more = others.length === 0 ? '' : `, and ${others.length} more ${others.length === 1 ? 'change' : 'changes'}`;
    report({
      span: spanOfChange(first),
      at: context.document.text,
      message: `Saving this file starts an initial cycle over all users in scope, because ${wordsOf(first)} was ${first.kind}${more}. It takes longer than the usual cycle of about 40 minutes. Collect such changes and save once.`,
    });
  },
};
