import type { ValueRecord } from '../expressions/kit/value';
import type { SampleUser } from '../features/expression/sample-user';
import { isObject } from '../json/value';

/** The sample user of one connection and whether its values are shown in the text. In memory only. */
export class SampleState {
  private chosen: SampleUser | undefined;
  /** The setting `inlayHints.enabled`. */
  hintsEnabled = true;

  get user(): SampleUser | undefined {
    return this.chosen;
  }

  /** Takes what the client sent; anything that is no sample user means nobody. */
  choose(params: unknown): void {
    const user = isObject(params) ? params.user : undefined;
    this.chosen =
      isObject(user) && typeof user.label === 'string' && isObject(user.values)
        ? { label: user.label, values: user.values as ValueRecord, ...valuesFor(user.valuesFor) }
        : undefined;
  }
}

/** The values by language, as far as they are values. */
function valuesFor(sent: unknown): Pick<SampleUser, 'valuesFor'> {
  if (!isObject(sent)) return {};
  const { okta, entra } = sent;
  return {
    valuesFor: {
      ...(isObject(okta) && { okta: okta as ValueRecord }),
      ...(isObject(entra) && { entra: entra as ValueRecord }),
    },
  };
}
