import type { Rule } from '../rule';
import { wrongShape } from './support/shape';

/** The value of one parameter pasted into another. Two public packages and a forum thread (84166) show it. */
export const wrongShapeRule: Rule = {
  code: 'saviynt/wrong-shape',
  severity: 'error',
  title: 'Value of another parameter',
  check({ parameter }, report) {
    const wrong = wrongShape(parameter);
    if (wrong === undefined) return;
    report({
      span: wrong.property.key,
      at: parameter.text,
      message: `This is the shape of ${wrong.actual}. In ${parameter.name} Saviynt finds nothing to do in it: it looks for ${wrong.expected}.`,
    });
  },
};
