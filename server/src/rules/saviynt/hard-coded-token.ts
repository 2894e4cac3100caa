import { replaceIn } from '../edits';
import type { Rule } from '../rule';

/** Of the name `authorization`; most headers have shorter ones. */
const LENGTH = 13;

/** A token that is written into a call: it expires, and whoever reads the file has it (forum thread 37775). */
export const hardCodedToken: Rule = {
  code: 'saviynt/hard-coded-token',
  severity: 'warning',
  title: 'Token written into a call',
  checkCall(call, { parameter }, report) {
    for (const { name, value } of call.headers) {
      if (value === undefined || name.length < LENGTH || value.mayHoldExpression) continue;
      if (name.trim().toLowerCase() !== 'authorization') continue;
      const text = value.node.value.trim();
      const token = /^(Bearer|Basic|SSWS|GenieKey|token) +(\S+)$/i.exec(text)?.[2];
      if (token === undefined || token.length < 12 || /[<>@*]/.test(token)) continue;
      report({
        span: { start: 0, end: value.text.text.length },
        at: value.text,
        message:
          'The token stands in the call itself: when it expires the call fails, the connector cannot renew it, and whoever has this file has it too. Write ${access_token}, and let the authentication get the token.',
        fixes: [
          {
            title: 'Write ${access_token}',
            edits: [replaceIn(parameter.uri, value.text, { start: 0, end: value.text.text.length }, '${access_token}')],
            isSafe: false,
          },
        ],
      });
    }
  },
};
