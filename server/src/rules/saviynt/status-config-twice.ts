import { removeProperty } from '../edits';
import type { Rule } from '../rule';
import { statusConfigOf } from './support/status-config';

/** The block of accountParams counts only while the parameter STATUS_THRESHOLD_CONFIG is empty (Saviynt, ImportAccountEntJSON). */
export const statusConfigTwice: Rule = {
  code: 'saviynt/status-config-twice',
  severity: 'information',
  title: 'Thresholds in two places',
  concerns: ['import'],
  check({ parameter, connector }, report) {
    const own = parameter.info.shape === 'import' ? statusConfigOf(parameter) : undefined;
    const separate = connector.get('STATUS_THRESHOLD_CONFIG');
    const other = statusConfigOf(separate);
    if (own === undefined || separate === undefined || other === undefined) return;
    const { uri, text } = parameter;
    report({
      span: own.key,
      at: text,
      message:
        'STATUS_THRESHOLD_CONFIG is filled as well, and this block is meant for connections where it is empty. Keep one of the two.',
      fixes: [{ title: 'Remove this block', edits: [removeProperty(uri, text, own)], isSafe: false }],
      related: [{ uri: separate.uri, span: separate.text.spanToFile(other.key), message: 'The other one.' }],
    });
  },
};
