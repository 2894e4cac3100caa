/** A brand that sells RingCentral's service, by the id in `serviceInfo.brand.id` (RingCentral guide, brand guidelines). */
export interface Brand {
  readonly id: string;
  readonly name: string;
  /** The API host of brands that are kept apart (RingCentral guide, partners); others are on RingCentral's own. */
  readonly apiHost?: string;
}

export const brands: readonly Brand[] = [
  { id: '1210', name: 'RingCentral' },
  { id: '2020', name: 'Unify Office (Atos)' },
  { id: '2110', name: 'Rainbow Office (Alcatel-Lucent Enterprise)' },
  { id: '2210', name: 'RingCentral with Verizon', apiHost: 'platform.ringcentral.biz' },
  { id: '3420', name: 'AT&T Office@Hand', apiHost: 'platform.ringcentral.biz' },
  { id: '4210', name: 'ecotel' },
  { id: '4710', name: '1&1' },
  { id: '4810', name: 'Symphony' },
  { id: '4910', name: 'Frontier' },
  { id: '6010', name: 'Avaya Cloud Office' },
  { id: '7010', name: 'Vodafone Business' },
  { id: '7310', name: 'TELUS' },
  { id: '7710', name: 'BT Cloud Work' },
];
