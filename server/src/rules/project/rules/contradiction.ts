import type { Expectation } from '../../../documents/project/expectation';
import { readablePath } from '../../../knowledge/scim/readable-paths';
import type { Span } from '../../../text/span';
import { contentOf, keySpan } from '../../json-place';
import type { ProjectRule } from '../project-rule';
import { sameText } from '../same-text';

/** Two expectations that cannot both hold: one fails always. */
export const contradiction: ProjectRule = {
  code: 'project/contradiction',
  severity: 'error',
  title: 'Expectations that contradict each other',
  checkMapping({ document, mapping }, report) {
    const { uri, text } = document;
    const first = new Map<string, Said>();
    for (const expectation of mapping.expectations) {
      const who = personKey(expectation);
      if (who === undefined) continue;
      for (const said of statements(expectation)) {
        const key = `${who} ${said.what}`;
        const before = first.get(key);
        if (before === undefined) first.set(key, said);
        else if (!sameText(before.value, said.value))
          report({
            span: said.span,
            at: text,
            message: `${said.what} of this person is expected to be ${said.value} here and ${before.value} elsewhere: one of the two fails always. Remove one.`,
            related: [{ uri, span: text.spanToFile(before.span), message: `${before.value} is expected here.` }],
          });
      }
    }
  },
};

interface Said {
  readonly what: string;
  /** As a person reads it. */
  readonly value: string;
  readonly span: Span;
}

/** The same text for references to the same person, as far as the file alone tells. */
function personKey({ person }: Expectation): string | undefined {
  if (person === undefined) return undefined;
  const { name, userName, email, line, key = [] } = person;
  const keys = key.map(({ column, value }) => [column.toLowerCase(), value]);
  return JSON.stringify(
    [name, userName, email].map((each) => each?.trim().toLowerCase()).concat(JSON.stringify([line, keys])),
  );
}

function statements({ action, userName, attributes, refusal }: Expectation): readonly Said[] {
  const said: Said[] = [];
  if (action !== undefined) said.push({ what: 'The action', value: action.value, span: contentOf(action.node) });
  if (refusal !== undefined) said.push({ what: 'The action', value: 'refused', span: contentOf(refusal.node) });
  if (userName !== undefined)
    said.push({ what: 'userName', value: JSON.stringify(userName.value), span: contentOf(userName.node) });
  for (const { path, value, property } of attributes)
    if (value !== undefined)
      said.push({
        what: readablePath(path),
        value: value === null ? 'no value' : JSON.stringify(value),
        span: property.value === undefined ? keySpan(property) : contentOf(property.value),
      });
  return said;
}
