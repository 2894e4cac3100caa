import { brands } from '../../knowledge/ringcentral/brands';
import type { Json } from '../json';
import type { ScimResponse } from '../message';
import { accountId, asList, ok, page, type Query, type RestContext, restId } from './answers';
import { country } from './dictionaries';

const base = '/restapi/v1.0';
const standardPlan = 'RingEX';
const limits = { maxExtensionNumberLength: 8 };

function brand(context: RestContext): Json {
  const { brandId = '1210', brandName, country: home } = context.account;
  const name = brandName ?? brands.find(({ id }) => id === brandId)?.name ?? 'RingCentral';
  return { id: brandId, name, homeCountry: country(context, home ?? 'US') };
}

function servicePlan({ account }: RestContext): Json {
  return { id: '1', name: account.planName ?? standardPlan };
}

/** GET /account/{id} */
export function accountInfo(context: RestContext): ScimResponse {
  const { account } = context;
  const uri = `${context.origin}${base}/account/${accountId(context)}`;
  const contractedCountry = country(context, account.country ?? 'US');
  return ok({
    uri,
    id: restId(accountId(context)),
    status: account.status ?? 'Confirmed',
    serviceInfo: {
      uri: `${uri}/service-info`,
      brand: brand(context),
      contractedCountry,
      servicePlan: servicePlan(context),
    },
    regionalSettings: { homeCountry: contractedCountry },
    federated: false,
    limits,
  });
}

/** GET /restapi/v2/accounts/{id} */
export function accountInfoV2(context: RestContext): ScimResponse {
  const { account } = context;
  const { id, name } = brand(context);
  return ok({
    id: accountId(context),
    status: account.status ?? 'Confirmed',
    ...(account.name !== undefined && { companyName: account.name }),
    serviceInfo: {
      package: { id: '1', version: '1' },
      brand: { id, name },
      contractedCountry: { id: country(context, account.country ?? 'US')?.id },
      servicePlan: servicePlan(context),
    },
  });
}

/**
 * GET /account/{id}/service-info. `ExternalDirectoryIntegration` is as near as the API comes to the directory provider;
 * that it follows the SCIM switch is our reading.
 */
export function serviceInfo(context: RestContext): ScimResponse {
  const plan = servicePlan(context);
  return ok({
    uri: `${context.origin}${base}/account/${accountId(context)}/service-info`,
    servicePlanName: plan.name,
    brand: brand(context),
    contractedCountry: country(context, context.account.country ?? 'US'),
    servicePlan: plan,
    serviceFeatures: [
      { featureName: 'ExternalDirectoryIntegration', enabled: hasDirectoryIntegration(context) },
      { featureName: 'SiteCodes', enabled: false },
      { featureName: 'UserManagement', enabled: true },
    ],
    limits,
  });
}

function hasDirectoryIntegration({ directoryIntegration, state }: RestContext): boolean {
  return directoryIntegration ?? state.scimEnabled;
}

/** GET …/extension/{id}/features: the features of the account that stand in its service info, by extension. */
export function features(context: RestContext, query: Query): ScimResponse {
  const off = { available: false, reason: { code: 'AccountLimitation', message: 'Feature is turned off for account' } };
  const all = [
    { id: 'ExternalDirectoryIntegration', ...(hasDirectoryIntegration(context) ? { available: true } : off) },
    { id: 'UserManagement', available: true },
  ];
  const wanted = asList(query.featureId);
  const records = all.filter(
    ({ id, available }) => (wanted?.includes(id) ?? true) && (query.availableOnly !== 'true' || available),
  );
  return ok({ records });
}

/** GET /account/{id}/sites: the simulated account has no sites, as most accounts do. */
export function listSites(context: RestContext, query: Query): ScimResponse {
  return page(context, `${base}/account/${accountId(context)}/sites`, query, []);
}

/** GET /restapi: the versions of the API, without a token. */
export function apiVersions(origin: string): ScimResponse {
  const uri = `${origin}/restapi`;
  const version = { uri: `${uri}/v1.0`, versionString: '1.0', uriString: 'v1.0' };
  return ok({ uri, apiVersions: [version], serverVersion: 'simulator' });
}
