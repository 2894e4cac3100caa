import { compileTemplate } from '../../../server/src/expressions/groovy/render';
import { parseTemplate } from '../../../server/src/expressions/groovy/template';
import type { Scope } from '../../../server/src/expressions/kit/scope';
import type { Comparison } from '../report';

/** What engine.groovy answers for a template. */
export interface GroovyAnswer {
  readonly expected?: string;
  /** The class of the exception. */
  readonly error?: string;
  readonly phase?: 'parse' | 'render';
  readonly message?: string;
}

/** Ours beside the engine's answer: the text, the class of the exception, or that Groovy cannot parse it. */
export function compareGroovy(template: string, answer: GroovyAnswer, scope: Scope): Comparison {
  const engine = answer.expected ?? (answer.phase === 'parse' ? '!cannot be parsed' : `!${answer.error}`);
  // Neither engine is wrong about what does not end or does not fit.
  if (answer.error === 'timeout' || answer.error === 'java.lang.OutOfMemoryError')
    return { text: template, kind: 'same', group: '', engine, ours: engine };
  const rendered = compileTemplate(parseTemplate(template))(scope);
  if (rendered.verdict === 'unknown') {
    const reasons = [...new Set(rendered.unknowns.map(({ reason }) => reason))];
    return { text: template, kind: 'unknown', group: reasons[0] ?? '', engine, ours: rendered.text };
  }
  const ours = rendered.verdict === 'ok' ? rendered.text : `!${rendered.error?.exception ?? 'cannot be parsed'}`;
  if (ours === engine) return { text: template, kind: 'same', group: '', engine, ours };
  const failed = [engine, ours].map((one) => (one.startsWith('!') ? one.slice(1) : 'text'));
  const group = failed[0] === failed[1] ? 'another text' : `engine ${failed[0]}, ours ${failed[1]}`;
  return {
    text: template,
    kind: 'different',
    group,
    engine: `${engine} ${answer.message ?? ''}`,
    ours: `${ours} ${rendered.error?.message ?? ''}`,
  };
}
