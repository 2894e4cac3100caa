import type { JsonPath } from '../../json/path';
import type { AttributeOwner } from '../../knowledge/saviynt/attributes';
import type { ParameterName } from '../../knowledge/saviynt/parameters';
import { type RawSchema, type SchemaDocument, SchemaPlace } from '../json-schema/schema-place';
import aobConnectionTemplateVariables from './schemas/aob-connection-template-variables.schema.json';
import common from './schemas/common.schema.json';
import configJson from './schemas/config-json.schema.json';
import connectionJson from './schemas/connection-json.schema.json';
import endpointsFilter from './schemas/endpoints-filter.schema.json';
import importAccountEntJson from './schemas/import-account-ent-json.schema.json';
import importUserJson from './schemas/import-user-json.schema.json';
import modifyUserDataJson from './schemas/modify-user-data-json.schema.json';
import passwdPolicyJson from './schemas/passwd-policy-json.schema.json';
import provisioning from './schemas/provisioning.schema.json';
import statusThresholdConfig from './schemas/status-threshold-config.schema.json';
import ticket from './schemas/ticket.schema.json';
import updateUserJson from './schemas/update-user-json.schema.json';
import * as validators from './validators.generated.mjs';

export type { SchemaError } from './validators.generated.mjs';

const byParameter: Readonly<Partial<Record<ParameterName, readonly [RawSchema, validators.Validator]>>> = {
  AOB_CONNECTION_TEMPLATE_VARIABLES: [aobConnectionTemplateVariables, validators.aobConnectionTemplateVariables],
  ConfigJSON: [configJson, validators.configJson],
  ConnectionJSON: [connectionJson, validators.connectionJson],
  CreateTicketJSON: [ticket, validators.ticket],
  ENDPOINTS_FILTER: [endpointsFilter, validators.endpointsFilter],
  ImportAccountEntJSON: [importAccountEntJson, validators.importAccountEntJson],
  ImportUserJSON: [importUserJson, validators.importUserJson],
  MODIFYUSERDATAJSON: [modifyUserDataJson, validators.modifyUserDataJson],
  PasswdPolicyJSON: [passwdPolicyJson, validators.passwdPolicyJson],
  STATUS_THRESHOLD_CONFIG: [statusThresholdConfig, validators.statusThresholdConfig],
  TicketStatusJSON: [ticket, validators.ticket],
  UpdateUserJSON: [updateUserJson, validators.updateUserJson],
};

const CALL_PARAMETERS: readonly ParameterName[] = [
  'AddAccessJSON',
  'AddFFIDAccessJSON',
  'ChangePassJSON',
  'CreateAccountJSON',
  'DisableAccountJSON',
  'EnableAccountJSON',
  'RemoveAccessJSON',
  'RemoveAccountJSON',
  'RemoveFFIDAccessJSON',
  'SendOtpJSON',
  'UpdateAccountJSON',
  'ValidateOtpJSON',
];

const schemas = new Map<ParameterName, { place: SchemaPlace; validate: validators.Validator }>();
for (const [name, [raw, validate]] of Object.entries(byParameter)) {
  schemas.set(name as ParameterName, { place: new SchemaPlace(raw, documentOf(raw)), validate });
}
for (const name of CALL_PARAMETERS) {
  schemas.set(name, {
    place: new SchemaPlace(provisioning, documentOf(provisioning)),
    validate: validators.provisioning,
  });
}

function documentOf(root: RawSchema): SchemaDocument {
  return { root, beside: { 'common.schema.json': { root: common, beside: {} } } };
}

const OWNERS: readonly AttributeOwner[] = ['account', 'entitlement', 'user'];

/** Whose attributes the keys of the place, or its values, are; undefined when they are none. */
export function attributeOwner(place: SchemaPlace | undefined): AttributeOwner | undefined {
  return OWNERS.find((owner) => owner === place?.attributes);
}

/** What is documented about the parameter; undefined for those whose shape no public source shows. */
export function schemaOf(parameter: ParameterName): SchemaPlace | undefined {
  return schemas.get(parameter)?.place;
}

/** What is documented about the place at `path` of the parameter; undefined where nothing is. */
export function schemaAt(parameter: ParameterName, path: JsonPath): SchemaPlace | undefined {
  let place = schemaOf(parameter);
  for (const step of path) place = place?.child(step);
  return place;
}

/** Checks a plain value against the parameter's schema. */
export function schemaErrors(parameter: ParameterName, value: unknown): readonly validators.SchemaError[] {
  const validate = schemas.get(parameter)?.validate;
  return validate === undefined || validate(value) ? [] : (validate.errors ?? []);
}
