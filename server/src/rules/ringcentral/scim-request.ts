import { MemoKey } from '../../documents/memo';
import type { Call } from '../../documents/saviynt/call';
import { literalHost } from '../../documents/saviynt/connector';
import type { RequestBody } from '../../documents/saviynt/request-body';
import type { SharedTemplate } from '../../documents/saviynt/shared-template';
import type { JsonObject } from '../../json/node';
import { isRingCentralHost } from '../../knowledge/ringcentral/hosts';
import type { RuleContext } from '../rule';
import { type AttributePlace, bodyPlaces } from './attribute-places';
import { type PatchOperation, patchOperations, patchPlaces } from './patch-operations';

export type ScimOperation = 'create' | 'replace' | 'patch' | 'delete' | 'read';

/** A call that speaks SCIM about users. Everything is read once, for all rules. */
export class ScimRequest {
  /** Whether the host is RingCentral's, or not written out. */
  readonly mayBeRingCentral: boolean;

  constructor(
    readonly call: Call,
    readonly operation: ScimOperation,
  ) {
    const host = literalHost(call.url?.text.text ?? '');
    this.mayBeRingCentral = host === undefined || isRingCentralHost(host);
  }

  get body(): RequestBody | undefined {
    return this.call.body;
  }

  /** The body as an object; undefined when there is none, when it is not JSON, or when expressions make all of it. */
  get root(): JsonObject | undefined {
    const { body } = this;
    if (body === undefined || body.isOpaque || body.json.problems.length > 0) return undefined;
    return body.root?.kind === 'object' ? body.root : undefined;
  }

  /** Whether nothing can stand in the body beside what is written there. */
  get isComplete(): boolean {
    return this.root !== undefined && (this.body?.isCertain ?? false);
  }

  /** The operations of a PATCH; empty for every other request. */
  get operations(): readonly PatchOperation[] {
    return this.content().operations;
  }

  /** Every place of the body where a user attribute gets a value. */
  get places(): readonly AttributePlace[] {
    return this.content().places;
  }

  private content(): BodyContent {
    const { body, root } = this;
    if (body === undefined || root === undefined) return EMPTY;
    return this.operation === 'patch' ? patchContent(root, body) : userContent(root, body);
  }
}

export interface BodyContent {
  readonly operations: readonly PatchOperation[];
  readonly places: readonly AttributePlace[];
}

const EMPTY: BodyContent = { operations: [], places: [] };

/** What equal bodies share, by how they are read. */
const CONTENTS = new MemoKey((_: SharedTemplate): { patch?: BodyContent; user?: BodyContent } => ({}));

/** The operations of a PATCH body and the attributes they set. */
export function patchContent(root: JsonObject, body: RequestBody): BodyContent {
  const known = body.string.shared.memo.of(CONTENTS);
  if (known.patch === undefined) {
    const operations = patchOperations(root, body);
    known.patch = { operations, places: patchPlaces(operations, body) };
  }
  return known.patch;
}

function userContent(root: JsonObject, body: RequestBody): BodyContent {
  const known = body.string.shared.memo.of(CONTENTS);
  known.user ??= { operations: [], places: bodyPlaces(root, body) };
  return known.user;
}

const REQUEST = new MemoKey((call: Call): ScimRequest | undefined => {
  const operation = operationOf(call);
  return operation === undefined ? undefined : new ScimRequest(call, operation);
});

/** The call as a SCIM request about users, whoever the service is; undefined when it is none, or its URL does not say. */
export function scimRequest(call: Call): ScimRequest | undefined {
  return call.memo.of(REQUEST);
}

/** The call as a request to RingCentral's SCIM service; undefined when it surely or possibly goes elsewhere. */
export function ringCentralRequest(call: Call, context: RuleContext): ScimRequest | undefined {
  if (context.connector.target !== 'ringcentral') return undefined;
  const request = scimRequest(call);
  return request?.mayBeRingCentral ? request : undefined;
}

function operationOf(call: Call): ScimOperation | undefined {
  const path = /\/scim\d*\/(?:v2\/)?Users(\/[^?#]*)?(?=[?#]|\s*$)/i.exec(call.url?.text.text ?? '');
  if (path === null) return undefined;
  const namesUser = path[1] !== undefined && path[1] !== '/' && !path[1].startsWith('/.');
  switch (call.method) {
    case 'POST':
      return path[1] === undefined || path[1] === '/' ? 'create' : undefined;
    case 'PUT':
      return namesUser ? 'replace' : undefined;
    case 'PATCH':
      return namesUser ? 'patch' : undefined;
    case 'DELETE':
    case 'DELETEWITHBODY':
      return namesUser ? 'delete' : undefined;
    case 'GET':
      return 'read';
    default:
      return undefined;
  }
}
