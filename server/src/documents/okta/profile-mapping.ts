import type { ExpressionLanguage } from '../../expressions/kit/language';
import type { Scope } from '../../expressions/kit/scope';
import { oktaLanguage } from '../../expressions/okta';
import { asObject, asString } from '../../json/narrow';
import type { JsonNode, JsonObject } from '../../json/node';
import { parseJson } from '../../json/parse';
import { EmbeddedText } from '../../text/embedded-text';
import { type ExpressionSlot, ExpressionString, ScopedExpression } from '../expression-slot';
import type { MappingDocument } from '../mapping/mapping-document';
import { type MappingDirection, profileMappingScope, profileMappingTarget } from './scope';

/** What a profile mapping is written in. */
export interface OktaExpressions {
  readonly language: ExpressionLanguage;
  /** The names its expressions can use; the schemas of user and app are not in the file, so it is never complete. */
  readonly scopeOf: (direction: MappingDirection | undefined) => Scope;
}

const OKTA: OktaExpressions = { language: oktaLanguage, scopeOf: profileMappingScope };

/**
 * Reads a profile mapping as Okta's API gives it (`GET /api/v1/mappings/{mappingId}`) or takes it (`POST`, the same without
 * its ends); undefined when the file is none.
 * @param uri any URI or path
 */
export function readProfileMapping(
  uri: string,
  content: string,
  { language, scopeOf }: OktaExpressions = OKTA,
): (MappingDocument & { readonly provider: 'okta' }) | undefined {
  if (!mayBeProfileMapping(content)) return undefined;
  const json = parseJson(content);
  const root = asObject(json.root);
  const properties = asObject(root?.get('properties'));
  if (root === undefined || properties === undefined || !isProfileMapping(root, properties)) return undefined;
  const text = EmbeddedText.file(content);
  const direction = mappingDirection(root);
  let scope: Scope | undefined;
  const scopeOnce = () => {
    scope ??= scopeOf(direction);
    return scope;
  };
  const expressions = properties.properties.flatMap(({ key, value }): readonly ExpressionSlot[] => {
    const node = asString(asObject(value)?.get('expression'));
    if (node === undefined) return [];
    const target = profileMappingTarget(key.value, direction);
    return [new ScopedExpression(new ExpressionString(node, text, language), scopeOnce, target)];
  });
  return { provider: 'okta', kind: 'okta/profileMapping', uri, text, json, expressions };
}

/** Which way the mapping carries values, by the types of its two ends; undefined when an update is posted without them. */
export function mappingDirection(root: JsonNode | undefined): MappingDirection | undefined {
  const object = asObject(root);
  const [source, target] = [endType(object?.get('source')), endType(object?.get('target'))];
  if (source === 'user' && target === 'appuser') return 'okta-to-app';
  return source === 'appuser' && target === 'user' ? 'app-to-okta' : undefined;
}

/** Whether it is worth parsing the file: an editor sends every JSON file it opens, at every keystroke. */
function mayBeProfileMapping(content: string): boolean {
  return content.includes('"properties"') && (content.includes('"pushStatus"') || content.includes('"appuser"'));
}

/** Two ends of which one is a user of an app; or, without ends, an expression with its push status. */
function isProfileMapping(root: JsonObject, properties: JsonObject): boolean {
  const ends = [endType(root.get('source')), endType(root.get('target'))];
  if (ends.every((type) => type !== undefined)) return ends.includes('appuser');
  return properties.properties.some(({ value }) => {
    const pushStatus = asString(asObject(value)?.get('pushStatus'))?.value;
    return (
      asString(asObject(value)?.get('expression')) !== undefined &&
      (pushStatus === 'PUSH' || pushStatus === 'DONT_PUSH')
    );
  });
}

function endType(end: JsonNode | undefined): 'user' | 'appuser' | undefined {
  const type = asString(asObject(end)?.get('type'))?.value;
  return type === 'user' || type === 'appuser' ? type : undefined;
}
