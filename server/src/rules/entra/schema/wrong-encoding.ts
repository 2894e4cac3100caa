import type { EntraRule } from '../entra-rule';

/** A file in UTF-16 that was opened as something else. */
export const wrongEncoding: EntraRule = {
  code: 'entra/wrong-encoding',
  severity: 'error',
  title: 'File opened in the wrong encoding',
  checkDocument({ document }, report) {
    if (!document.isMisread) return;
    report({
      span: { start: 0, end: 1 },
      at: document.text,
      message:
        'This file is UTF-16 and was opened in another encoding, so nothing in it can be checked. Reopen it with the encoding UTF-16 LE or BE, then save it as UTF-8: Graph takes JSON in UTF-8.',
    });
  },
};
