import { replaceValue } from '../edits';
import type { Rule } from '../rule';

/** Methods are case-sensitive (RFC 9110 §9.1), and all Saviynt material but one sample writes them in capitals. */
export const methodCase: Rule = {
  code: 'saviynt/method-case',
  severity: 'information',
  title: 'HTTP method not in capitals',
  checkCall(call, { parameter }, report) {
    const node = call.methodNode;
    if (node === undefined || !/^\s*[a-z]+\s*$/i.test(node.value) || node.value === call.method) return;
    const written = node.value.trim() === node.value ? 'in capitals' : 'without blanks';
    report({
      span: node,
      at: parameter.text,
      message: `HTTP methods are written ${written}; whether Saviynt takes "${node.value}" is not documented. Write ${call.method}.`,
      fixes: [
        {
          title: `Write ${call.method}`,
          edits: [replaceValue(parameter.uri, parameter.text, node, call.method)],
          isSafe: true,
        },
      ],
    });
  },
};
