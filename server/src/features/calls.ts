import type { ProvisioningDocument } from '../documents/document';

/** A call of a connector file, for whoever offers to try it. */
export interface ListedCall {
  /** `call1`; '' when it has no name. */
  readonly name: string;
  /** `CreateAccountJSON` */
  readonly parameter: string;
  /** Upper case, as on the wire: `DELETEWITHBODY` is DELETE. */
  readonly method: string;
  /** Offset of the call's object in the file, by which it is found again. */
  readonly offset: number;
}

/** Every call of a Saviynt file with a URL, in the order of the file; none of other documents. */
export function listCalls(document: ProvisioningDocument): readonly ListedCall[] {
  if (document.provider !== 'saviynt') return [];
  return document.connections.flatMap(({ parameters }) =>
    parameters.flatMap(({ name: parameter, text, calls }) =>
      calls
        .filter(({ url }) => url !== undefined)
        .map(({ name, method, object }) => ({
          name,
          parameter,
          method: method.replace(/WITHBODY$/, ''),
          offset: text.toFile(object.start),
        })),
    ),
  );
}
