import { asObject, asString, objectsIn, textOf } from '../../json/narrow';
import type { JsonNode, JsonObject, JsonString } from '../../json/node';

/** A user as JumpCloud's API returns it (GET /api/systemusers). A view on the JSON tree. */
export class JumpCloudUser {
  constructor(readonly node: JsonObject) {}

  get(member: string): JsonNode | undefined {
    return this.node.get(member);
  }

  text(member: string): JsonString | undefined {
    return asString(this.node.get(member));
  }

  get addresses(): readonly JsonObject[] {
    return objectsIn(this.node.get('addresses'));
  }

  get phoneNumbers(): readonly JsonObject[] {
    return objectsIn(this.node.get('phoneNumbers'));
  }

  /** Custom attributes. They reach no application over SCIM. */
  get attributes(): readonly JsonObject[] {
    return objectsIn(this.node.get('attributes'));
  }

  is(flag: string): boolean {
    const node = this.node.get(flag);
    return node?.kind === 'boolean' && node.value;
  }

  /** What people call the user. */
  get label(): string {
    return ['username', 'email', '_id'].map((member) => textOf(this.get(member))).find((name) => name !== '') ?? '';
  }
}

/** A configured application of single sign-on (GET /api/applications/{id}). A view on the JSON tree. */
export class JumpCloudApplication {
  constructor(readonly node: JsonObject) {}

  get name(): string {
    return textOf(this.node.get('name'));
  }

  get label(): string {
    return textOf(this.node.get('displayLabel'));
  }

  get config(): JsonObject | undefined {
    return asObject(this.node.get('config'));
  }

  /** The attributes of the assertion, each with its `name`. */
  get attributes(): readonly JsonObject[] {
    return ['constantAttributes', 'databaseAttributes'].flatMap((key) =>
      objectsIn(asObject(this.config?.get(key))?.get('value')),
    );
  }
}
