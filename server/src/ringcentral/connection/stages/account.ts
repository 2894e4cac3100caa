import { brands } from '../../../knowledge/ringcentral/brands';
import type { ServerAddress } from '../../server-address';
import { type AccountFacts, readAccountFacts } from '../account-facts';
import type { Finding, Stage } from '../stage';

/** Which account is it, of which brand, and is it in use? */
export const accountStage: Stage = {
  id: 'account',
  title: 'Account',
  needs: ['token'],
  isOptional: true,
  run: async ({ client, address, signal }) => judge(await readAccountFacts(client, signal), address),
};

function judge(info: AccountFacts, address: ServerAddress): Finding {
  const { status, brand, brandId, country, plan, maxExtensionNumberLength: digits } = info;
  const parts = [
    brand === undefined ? undefined : `${brand}${brandId === undefined ? '' : ` (brand ${brandId})`}`,
    country === undefined ? undefined : `contracted in ${country}`,
    plan === undefined ? undefined : `plan ${plan}`,
    status,
    digits === undefined ? undefined : `extension numbers of at most ${digits} digits`,
  ];
  const evidence = parts.filter((part) => part !== undefined).join(', ') || 'the account says nothing about itself';
  const facts = {
    status: status ?? null,
    brandId: brandId ?? null,
    brand: brand ?? null,
    country: country ?? null,
    plan: plan ?? null,
    maxExtensionNumberLength: digits ?? null,
  };
  if (status !== undefined && status !== 'Confirmed') {
    return {
      state: 'warned',
      evidence,
      cause: `The account is ${status}: RingCentral may refuse to create users in it.`,
      remedy: 'Ask the administrator of the account, or RingCentral, to confirm it.',
      facts,
    };
  }
  const apart = brands.find(({ id }) => id === brandId)?.apiHost;
  if (apart !== undefined && address.trust === 'ringcentral' && address.host !== apart) {
    const remedy = `Use https://${apart}, where this brand is kept.`;
    return { state: 'warned', evidence: `${evidence}: this brand has an API host of its own`, remedy, facts };
  }
  return { state: 'passed', evidence, facts };
}
