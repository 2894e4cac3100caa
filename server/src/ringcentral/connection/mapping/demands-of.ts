import { EntraDocument } from '../../../documents/entra/document';
import type { MappingDocument } from '../../../documents/mapping/mapping-document';
import type { Call } from '../../../documents/saviynt/call';
import type { Connector } from '../../../documents/saviynt/connector';
import type { JsonNode } from '../../../json/node';
import type { ParameterName } from '../../../knowledge/saviynt/parameters';
import type { MappingDemands } from './demands';

const provisioning: ReadonlySet<ParameterName> = new Set<ParameterName>([
  'CreateAccountJSON',
  'UpdateAccountJSON',
  'EnableAccountJSON',
  'DisableAccountJSON',
  'RemoveAccountJSON',
]);

/** What the provisioning calls of a Saviynt connector ask for. */
export function demandsOfConnector(connector: Connector): MappingDemands {
  const calls = connector.parameters.filter(({ name }) => provisioning.has(name)).flatMap(({ calls: own }) => own);
  const fields = calls.flatMap(fieldsOf);
  return {
    label: `Saviynt connector ${connector.name}`.trim(),
    methods: distinct(calls.map(({ method }) => method).filter((method) => method !== '' && method !== 'GET')),
    filters: distinct(calls.flatMap(({ url }) => filterOf(url?.text.text) ?? [])),
    attributes: distinct(fields.map(({ path }) => path)),
    countries: distinct(fields.flatMap(({ path, text }) => (isCountry(path) && text !== undefined ? [text] : []))),
  };
}

const PROVIDERS: Readonly<Record<MappingDocument['provider'], string>> = {
  okta: 'Okta',
  entra: 'Entra',
  jumpcloud: 'JumpCloud',
  neutral: 'Neutral',
  project: 'Project',
};

/** What a mapping of Entra, Okta or JumpCloud asks for; what its file does not say is left open. */
export function demandsOfMapping(document: MappingDocument): MappingDemands {
  if (document instanceof EntraDocument) return demandsOfEntra(document);
  const provider = PROVIDERS[document.provider];
  const slots = document.expressions.flatMap(({ target, node }) => (target === undefined ? [] : [{ target, node }]));
  const fixed = slots.filter(({ target }) => isCountry(target.name)).flatMap(({ node }) => quoted(node.value) ?? []);
  return {
    label: `${provider} mapping`,
    methods: [],
    filters: [],
    attributes: distinct(slots.map(({ target }) => target.name)),
    countries: distinct(fixed),
  };
}

function demandsOfEntra({ attributeMappings }: EntraDocument): MappingDemands {
  const constant = attributeMappings.flatMap(({ targetAttributeName, source }) =>
    isCountry(targetAttributeName) && source?.type === 'Constant' ? [source.name] : [],
  );
  return {
    label: 'Entra mapping',
    // Microsoft, "Develop and plan provisioning for a SCIM endpoint": users are created, patched and deleted.
    methods: ['POST', 'PATCH', 'DELETE'],
    filters: distinct(attributeMappings.filter(({ isMatching }) => isMatching).map((one) => one.targetAttributeName)),
    attributes: distinct(attributeMappings.map(({ targetAttributeName }) => targetAttributeName)),
    countries: distinct(constant),
  };
}

interface Field {
  readonly path: string;
  /** The value, when it is plain text without an expression. */
  readonly text?: string;
}

/** Deeper than any user of SCIM. */
const DEEPEST = 8;

function fieldsOf({ body }: Call): readonly Field[] {
  const root = body?.root;
  if (body === undefined || root === undefined || !body.isCertain) return [];
  return fieldsIn(root, '', 0, (node) => body.knowledge(node) === 'static');
}

function fieldsIn(node: JsonNode, path: string, depth: number, isPlain: (node: JsonNode) => boolean): readonly Field[] {
  if (depth > DEEPEST) return [];
  if (node.kind === 'object') {
    return node.properties.flatMap(({ key, value }) => {
      if (value === undefined) return [];
      const separator = path === '' ? '' : path.startsWith('urn:') ? ':' : '.';
      return fieldsIn(value, `${path}${separator}${key.value}`, depth + 1, isPlain);
    });
  }
  if (node.kind === 'array') return node.items.flatMap((item) => fieldsIn(item, path, depth + 1, isPlain));
  return [node.kind === 'string' && isPlain(node) ? { path, text: node.value } : { path }];
}

/** The attribute a URL filters by: the first word of its `filter`. */
function filterOf(url: string | undefined): string | undefined {
  const start = url?.search(/[?&]filter=/i) ?? -1;
  if (url === undefined || start < 0) return undefined;
  const text = url.slice(start + '?filter='.length).replace(/^(?:%20|\+|\s){0,5}/i, '');
  const word = /^[\w.:[\]"]{1,80}/.exec(text)?.[0];
  return word === undefined || word === '' ? undefined : word;
}

function isCountry(path: string): boolean {
  const lower = path.toLowerCase();
  return lower === 'country' || lower === 'countrycode' || lower.endsWith('.country');
}

/** The text of an expression that is nothing but one: `"US"`. */
function quoted(expression: string): string | undefined {
  return /^\s{0,20}["']([^"'$\\]{1,60})["']\s{0,20}$/.exec(expression)?.[1];
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
