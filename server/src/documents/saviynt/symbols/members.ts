import type { SaviyntParameter } from '../parameter';
import { type TemplateSite, templateSites } from '../template-sites';
import type { Mention } from './mention';

/** What an expression reads from a binding: `a` for `binding.a`, `binding?.a.b` and `binding['a']`. */
export interface Member extends Pick<Mention, 'form' | 'at' | 'span' | 'name'> {
  readonly binding: string;
  readonly site: TemplateSite;
}

/** Whether a text may read from one of the bindings whose members have names here; looked at before it is parsed. */
const BINDINGS = /\b(connection|response|account|userAccount|entitlementValue)\b/;

/** The members that the expressions of a parameter read, in the order of the file. */
export function* membersRead(parameter: SaviyntParameter): Iterable<Member> {
  for (const site of templateSites(parameter)) {
    const { string } = site;
    if (!BINDINGS.test(string.node.value)) continue;
    for (const { segments } of string.references) {
      const [first, second] = segments;
      if (first === undefined || second === undefined) continue;
      const { name, span } = second;
      // A key in quotes comes with them.
      const isQuoted = span.end - span.start === name.length + 2;
      yield {
        binding: first.name,
        site,
        name,
        form: isQuoted ? 'index' : 'member',
        at: string.text,
        span: isQuoted ? { start: span.start + 1, end: span.end - 1 } : span,
      };
    }
  }
}
