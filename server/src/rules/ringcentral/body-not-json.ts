import type { Call } from '../../documents/saviynt/call';
import { literalHost } from '../../documents/saviynt/connector';
import { isRingCentralHost } from '../../knowledge/ringcentral/hosts';
import { replaceIn } from '../edits';
import type { Rule } from '../rule';
import { notParsed } from './answers';

/** A body that is not JSON whatever its placeholders become. Holds for every target: EIC sends the body as it is. */
export const bodyNotJson: Rule = {
  code: 'ringcentral/body-not-json',
  severity: 'error',
  title: 'Request body that is not JSON',
  checkCall(call, { parameter, connector }, report) {
    const { body } = call;
    if (body === undefined || !sendsJson(call) || !body.isCertain) return;
    const [problem] = body.json.problems;
    // What is nested too deep for us is JSON all the same.
    if (problem === undefined || problem.code === 'too-deep') return;
    const host = literalHost(call.url?.text.text ?? '');
    const isRingCentral = connector.target === 'ringcentral' && (host === undefined || isRingCentralHost(host));
    const spaces = problem.code === 'unicode-space' ? body.json.unicodeSpaces : [];
    report({
      span: problem.span,
      at: body.text,
      message: `The body is not JSON, and EIC sends it as it is: ${problem.message} ${isRingCentral ? notParsed : 'The target will refuse it.'}`,
      fixes:
        spaces.length === 0
          ? []
          : [
              {
                title: 'Replace with blanks',
                edits: spaces.map((span) =>
                  replaceIn(parameter.uri, body.text, span, ' '.repeat(span.end - span.start)),
                ),
                isSafe: true,
              },
            ],
    });
  },
};

/** Whether the call says that its body is JSON; without a content type nothing is known. */
function sendsJson(call: Call): boolean {
  const setting = call.http.get('httpContentType');
  const header = call.headers.find(({ name }) => name.toLowerCase() === 'content-type')?.value?.text.text;
  const type = header ?? (setting?.kind === 'string' ? setting.value : undefined);
  return type !== undefined && /^\s*application\/([\w.-]+\+)?json\b/i.test(type);
}
