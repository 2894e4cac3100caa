import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { stringShape } from '../../../kit/shape';
import { Unknown } from '../../../kit/value';
import { reference } from '../sources';

export const defaultDomain: EvaluatedFunction = {
  name: 'DefaultDomain',
  parameters: [],
  returns: 'String',
  documentation:
    "The tenant's default domain. Listed for application provisioning since April 2026; its value is known only inside the tenant.",
  examples: [{ expression: 'Join("@", [mailNickname], DefaultDomain())', note: 'For example ada.obi@example.com.' }],
  source: reference('DefaultDomain'),
  shape: stringShape,
  call: () => unknown,
};

const unknown = new Unknown("The tenant's default domain is not known here.", stringShape);
