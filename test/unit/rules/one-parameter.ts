import { Connector } from '../../../server/src/documents/saviynt/connector';
import { readSaviyntDocument } from '../../../server/src/documents/saviynt/document';
import type { ParameterName } from '../../../server/src/knowledge/saviynt/parameters';
import { checkDocument } from '../../../server/src/rules/check';
import type { Diagnostic, Fix } from '../../../server/src/rules/diagnostic';

/** Where a parameter can stand, and how its lines can end. */
export const forms = ['file', 'file with CRLF', 'package', 'package with CRLF'] as const;
export type Form = (typeof forms)[number];

export interface Checked {
  readonly file: string;
  /** Only those of the wanted code. */
  readonly found: readonly Diagnostic[];
  readonly all: readonly Diagnostic[];
}

const production = 'https://platform.ringcentral.com/scim/v2/Users';

export interface CallDraft {
  readonly name?: string;
  readonly url?: string;
  readonly method?: string;
  readonly body?: string | object;
  readonly headers?: Readonly<Record<string, string>>;
  readonly statusCode?: readonly (number | string)[];
  readonly contentType?: string;
}

/** A parameter with these calls, as a person would indent it. Objects given as body are written as JSON. */
export function parameterText(...calls: readonly CallDraft[]): string {
  return JSON.stringify(
    {
      call: calls.map((call, index) => ({
        name: call.name ?? `call${index + 1}`,
        connection: 'acctAuth',
        url: call.url ?? production,
        httpMethod: call.method ?? 'POST',
        ...(call.body === undefined
          ? {}
          : { httpParams: typeof call.body === 'string' ? call.body : JSON.stringify(call.body) }),
        httpHeaders: call.headers ?? { Authorization: '${access_token}', Accept: 'application/json' },
        httpContentType: call.contentType ?? 'application/json',
        successResponses: { statusCode: call.statusCode ?? [200, 201, 204] },
      })),
    },
    null,
    2,
  );
}

function fileOf(name: ParameterName, text: string, form: Form): { readonly uri: string; readonly content: string } {
  const lines = form.endsWith('CRLF') ? text.replaceAll('\n', '\r\n') : text;
  if (form.startsWith('file')) return { uri: `file:///w/RingCentral.${name}.json`, content: lines };
  const content = JSON.stringify(
    {
      RingCentral: {
        connectionname: 'RingCentral',
        EXTERNAL_ATTR: [{ attributename: name, encryptedattributevalue: lines, formdata: 'None' }],
      },
    },
    null,
    2,
  );
  return { uri: 'file:///w/Connection_1.json', content };
}

function checkFile(uri: string, content: string, code: string): Checked {
  const document = readSaviyntDocument(uri, content);
  if (document === undefined) throw new Error('not a Saviynt file');
  const all = checkDocument(document, (connection) => new Connector(connection.key, connection.name, [connection]), {
    fileSyntax: true,
  });
  return { file: content, all, found: all.filter((diagnostic) => diagnostic.code === code) };
}

/** What rule `code` finds in a parameter that stands in the given form. */
export function check(code: string, name: ParameterName, text: string, form: Form = 'file'): Checked {
  const { uri, content } = fileOf(name, text, form);
  return checkFile(uri, content, code);
}

/** The text under a diagnostic, with all escapes taken off. */
export function textAt(checked: Checked, diagnostic: Pick<Diagnostic, 'span'>): string {
  let text = checked.file.slice(diagnostic.span.start, diagnostic.span.end);
  while (/\\["\\]/.test(text)) text = text.replace(/\\(["\\])/g, '$1');
  return text;
}

/** The file after `fix`, checked again. */
export function applied(checked: Checked, fix: Fix | undefined, code: string): Checked {
  if (fix === undefined) throw new Error('no fix');
  const edits = [...fix.edits].sort((a, b) => b.span.start - a.span.start);
  let content = checked.file;
  for (const { span, newText } of edits) content = content.slice(0, span.start) + newText + content.slice(span.end);
  return checkFile(edits[0]?.uri ?? '', content, code);
}

/** The body of call `index` as EIC reads it before it puts values in. */
export function bodyOf(checked: Checked, index = 0): string {
  const root = JSON.parse(checked.file);
  const parameter = root.RingCentral?.EXTERNAL_ATTR
    ? JSON.parse(root.RingCentral.EXTERNAL_ATTR[0].encryptedattributevalue)
    : root;
  return parameter.call[index].httpParams;
}
