import { groupConnectors } from '../../../../server/src/documents/saviynt/connector';
import { readSaviyntDocument } from '../../../../server/src/documents/saviynt/document';
import { parseJson } from '../../../../server/src/json/parse';
import { toValue } from '../../../../server/src/json/value';
import type { ParameterName } from '../../../../server/src/knowledge/saviynt/parameters';
import { checkDocument } from '../../../../server/src/rules/check';
import type { Diagnostic, Fix } from '../../../../server/src/rules/diagnostic';
import { applyEdits, fixAll } from '../../../../server/src/rules/fix-all';
import type { Form } from '../one-parameter';

export { type Form, forms } from '../one-parameter';

type Parameters = Readonly<Partial<Record<ParameterName, string | object>>>;

/** One connection, in one of the forms in which it can lie on the disk, and everything found in it. */
export class Checked {
  constructor(readonly files: ReadonlyMap<string, string>) {}

  get diagnostics(): readonly Diagnostic[] {
    const documents = [...this.files].map(([uri, content]) => {
      const document = readSaviyntDocument(uri, content);
      if (document === undefined) throw new Error(`${uri} is no Saviynt file`);
      return document;
    });
    const connectors = groupConnectors(documents);
    return documents.flatMap((document) =>
      checkDocument(document, ({ key }) => connectors.get(key) ?? [...connectors.values()][0] ?? missing(key), {
        fileSyntax: true,
      }),
    );
  }

  of(code: string): readonly Diagnostic[] {
    return this.diagnostics.filter((diagnostic) => diagnostic.code === code);
  }

  /** What stands under the diagnostics of `code`, without escapes. */
  texts(code: string): readonly string[] {
    return this.of(code).map((diagnostic) => this.textAt(diagnostic));
  }

  textAt({ uri, span }: Pick<Diagnostic, 'span' | 'uri'>): string {
    let text = (this.files.get(uri) ?? '').slice(span.start, span.end);
    while (/\\["\\]/.test(text)) text = text.replace(/\\(["\\])/g, '$1');
    return text;
  }

  apply(fix: Fix | undefined): Checked {
    if (fix === undefined) throw new Error('no fix');
    const files = new Map(this.files);
    for (const uri of new Set(fix.edits.map((edit) => edit.uri)))
      files.set(
        uri,
        applyEdits(
          files.get(uri) ?? '',
          fix.edits.filter((edit) => edit.uri === uri),
        ),
      );
    return new Checked(files);
  }

  /** The first fix of the first finding of `code`, applied. */
  fixed(code: string): Checked {
    return this.apply(this.of(code)[0]?.fixes[0]);
  }

  fixedAll(): Checked {
    const files = new Map(this.files);
    for (const [uri, text] of this.files) {
      const check = (candidate: string) =>
        new Checked(new Map([...files, [uri, candidate]])).diagnostics.filter((diagnostic) => diagnostic.uri === uri);
      files.set(uri, fixAll(uri, text, check));
    }
    return new Checked(files);
  }

  /** The text of a parameter, unescaped; its line ends are checked to be those of the form. */
  text(name: ParameterName): string {
    for (const [uri, content] of this.files) {
      if (uri.endsWith(`.${name}.json`)) return content;
      if (!uri.includes('Connection_')) continue;
      const [connection] = Object.values(JSON.parse(content) as Record<string, { EXTERNAL_ATTR: Attribute[] }>);
      const attribute = connection?.EXTERNAL_ATTR.find(({ attributename }) => attributename === name);
      if (attribute !== undefined) return attribute.encryptedattributevalue;
    }
    throw new Error(`no ${name}`);
  }

  /** The plain value of a parameter. @throws when the text is not JSON */
  value(name: ParameterName): never {
    return JSON.parse(this.text(name)) as never;
  }

  /** The value as the tolerant parser has it. */
  tolerant(name: ParameterName): unknown {
    return toValue(parseJson(this.text(name)).root);
  }
}

interface Attribute {
  readonly attributename: string;
  readonly encryptedattributevalue: string;
}

/** @param name of the connection; "RingCentral" makes RingCentral its target, whatever the URLs say */
export function checkConnector(parameters: Parameters, form: Form = 'file', name = 'Acme'): Checked {
  const texts = Object.entries(parameters).map(([parameter, value]) => {
    const text = typeof value === 'string' ? value : JSON.stringify(value, null, 2);
    return [parameter, form.endsWith('CRLF') ? text.replaceAll(/\r?\n/g, '\r\n') : text] as const;
  });
  if (form.startsWith('file'))
    return new Checked(new Map(texts.map(([parameter, text]) => [`file:///w/${name}.${parameter}.json`, text])));
  const attributes = texts.map(([attributename, text]) => ({
    attributename,
    encryptedattributevalue: text,
    formdata: 'None',
  }));
  const content = { [name]: { connectionname: name, externalconnectiontype: 'REST', EXTERNAL_ATTR: attributes } };
  return new Checked(new Map([['file:///w/Connection_1.json', JSON.stringify(content, null, 2)]]));
}

function missing(key: string): never {
  throw new Error(`no connector ${key}`);
}

/** What an import of accounts can be changed in. */
export interface ImportDraft {
  readonly url?: string;
  readonly columns?: Readonly<Record<string, string>>;
  readonly call?: object;
  readonly block?: object;
  readonly config?: object;
  readonly root?: object;
}

export const scimUrl = 'https://scim.example.com/scim/v2/Users';

/** An import of accounts from a SCIM service that gives no reason to complain. */
export function importText({ url, columns, call, block, config, root }: ImportDraft = {}): string {
  const value = {
    accountParams: {
      connection: 'acctAuth',
      processingType: 'SequentialAndIterative',
      ...(config === undefined ? {} : { statusAndThresholdConfig: config }),
      successResponses: { statusCode: [200] },
      call: {
        call1: {
          callOrder: 0,
          stageNumber: 0,
          http: {
            url: url ?? scimUrl,
            httpMethod: 'GET',
            httpHeaders: { Authorization: '${access_token}' },
            httpContentType: 'application/json',
          },
          listField: 'Resources',
          keyField: 'accountID',
          colsToPropsMap: columns ?? { accountID: 'id~#~char', name: 'userName~#~char' },
          ...call,
        },
      },
      ...block,
    },
    ...root,
  };
  return JSON.stringify(value, null, 2);
}

/** A provisioning call that gives no reason to complain, with changes; `undefined` takes a key out. */
export function callText(changes: object = {}, root: object = {}): string {
  const call = {
    name: 'call1',
    connection: 'acctAuth',
    url: 'https://api.example.com/v1/users',
    httpMethod: 'POST',
    httpHeaders: { Authorization: '${access_token}' },
    httpContentType: 'application/json',
    successResponses: { statusCode: [200, 201, 204] },
    unsuccessResponses: { statusCode: [400, 500] },
    ...changes,
  };
  return JSON.stringify({ ...root, call: [call] }, null, 2);
}

export const page = {
  pageSizeParam: 'count',
  pageSize: 20,
  pageRecordCount: 'itemsPerPage',
  pageNumberParam: 'page',
  totalCountPath: 'completeResponseMap.meta.totalResults',
  firstPageNumber: 1,
};
