import { asObject, asString, textOf } from '../../../json/narrow';
import type { JsonNode, JsonObject, JsonString } from '../../../json/node';

/** A user of Okta, or of an app, as the API lists them. */
export class OktaUserRecord {
  constructor(readonly node: JsonObject) {}

  get id(): string {
    return textOf(this.node.get('id'));
  }

  get status(): string {
    return textOf(this.node.get('status'));
  }

  get profile(): JsonObject | undefined {
    return asObject(this.node.get('profile'));
  }

  get(attribute: string): JsonNode | undefined {
    return this.profile?.get(attribute);
  }

  text(attribute: string): JsonString | undefined {
    return asString(this.get(attribute));
  }

  /** What people call the user: login, user name, e-mail address or id. */
  get label(): string {
    const names = ['login', 'userName', 'email'].map((name) => this.text(name)?.value ?? '');
    const credential = textOf(asObject(this.node.get('credentials'))?.get('userName'));
    return [...names, credential, this.id].find((name) => name !== '') ?? '';
  }
}
