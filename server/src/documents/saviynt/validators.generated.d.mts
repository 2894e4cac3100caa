// Types of validators.generated.mjs, which `npm run schemas` writes from the JSON Schemas beside it.

/** The parts of ajv's ErrorObject that survive `messages: false`. */
export interface SchemaError {
  /** RFC 6901 pointer to the value that is wrong, or that lacks a property. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: { readonly missingProperty?: string; readonly type?: string | readonly string[] };
}

export interface Validator {
  (data: unknown): boolean;
  /** What the last call found; null when the value fits. */
  errors?: readonly SchemaError[] | null;
}

export const aobConnectionTemplateVariables: Validator;
export const configJson: Validator;
export const connectionJson: Validator;
export const endpointsFilter: Validator;
export const importAccountEntJson: Validator;
export const importUserJson: Validator;
export const modifyUserDataJson: Validator;
export const passwdPolicyJson: Validator;
export const provisioning: Validator;
export const statusThresholdConfig: Validator;
export const ticket: Validator;
export const updateUserJson: Validator;
