import { type EntraAttribute, entraLanguage } from '../../expressions/entra';
import type { ExpressionLanguage, ExpressionTarget, Scope } from '../../expressions/kit';
import { asObject, asString, objectsIn, textOf } from '../../json/narrow';
import type { JsonObject } from '../../json/node';
import { parseJson } from '../../json/parse';
import { EmbeddedText } from '../../text/embedded-text';
import { type ExpressionSlot, ExpressionString, ScopedExpression } from '../expression-slot';
import type { MappingDocument } from '../mapping/mapping-document';
import { attributeShape, Directories } from './directories';
import { objectMappingScope } from './scope';

/** What the mappings of a synchronization schema are written in. */
export interface EntraExpressions {
  readonly language: ExpressionLanguage;
  /** @param attributes of the source object; undefined when the file does not define it, and any may exist */
  readonly scopeOf: (attributes: readonly EntraAttribute[] | undefined) => Scope;
}

const ENTRA: EntraExpressions = { language: entraLanguage, scopeOf: objectMappingScope };

/**
 * Reads a synchronization schema as Microsoft Graph and the schema editor of the portal give it (`GET
 * /servicePrincipals/{id}/synchronization/jobs/{jobId}/schema`); undefined when the file is none.
 * @param uri any URI or path
 */
export function readSynchronizationSchema(
  uri: string,
  content: string,
  expressions: EntraExpressions = ENTRA,
): MappingDocument | undefined {
  // An editor sends every JSON file it opens, at every keystroke.
  if (!content.includes('"synchronizationRules"')) return undefined;
  const json = parseJson(content);
  const root = asObject(json.root);
  if (root === undefined || !isSynchronizationSchema(root)) return undefined;
  const text = EmbeddedText.file(content);
  const slots = [...new SchemaReader(root, text, expressions).slots()];
  return { provider: 'entra', kind: 'entra/synchronizationSchema', uri, text, json, expressions: slots };
}

function isSynchronizationSchema(root: JsonObject): boolean {
  const rules = objectsIn(root.get('synchronizationRules'));
  const hasMappings = rules.some((rule) => rule.get('objectMappings')?.kind === 'array');
  return (
    hasMappings || (root.get('synchronizationRules')?.kind === 'array' && root.get('directories')?.kind === 'array')
  );
}

class SchemaReader {
  private readonly directories: Directories;

  constructor(
    private readonly root: JsonObject,
    private readonly text: EmbeddedText,
    private readonly expressions: EntraExpressions,
  ) {
    this.directories = new Directories(objectsIn(root.get('directories')));
  }

  *slots(): Iterable<ExpressionSlot> {
    for (const rule of objectsIn(this.root.get('synchronizationRules'))) {
      const [source, target] = [textOf(rule.get('sourceDirectoryName')), textOf(rule.get('targetDirectoryName'))];
      for (const mapping of objectsIn(rule.get('objectMappings'))) {
        const from = { directory: source, object: textOf(mapping.get('sourceObjectName')) };
        const to = { directory: target, object: textOf(mapping.get('targetObjectName')) };
        const scope = once(() => this.expressions.scopeOf(this.directories.attributesOf(from)));
        for (const attribute of objectsIn(mapping.get('attributeMappings'))) {
          const node = asString(asObject(attribute.get('source'))?.get('expression'));
          if (node === undefined) continue;
          const expression = new ExpressionString(node, this.text, this.expressions.language);
          const filled = textOf(attribute.get('targetAttributeName'));
          yield new ScopedExpression(expression, scope, this.target(to, filled));
        }
      }
    }
  }

  private target(object: { directory: string; object: string }, attribute: string): ExpressionTarget | undefined {
    if (attribute === '') return undefined;
    return { name: attribute, shape: attributeShape(this.directories.attribute(object, attribute)) };
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
