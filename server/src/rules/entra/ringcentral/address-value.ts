import type { AttributeMapping } from '../../../documents/entra/model/attribute-mapping';
import { constantResults } from '../../../expressions/entra';
import { findCountry, findCountryByAlpha3 } from '../../../knowledge/ringcentral/countries';
import { checkRegion } from '../../../knowledge/ringcentral/states';
import { replaceIn } from '../../edits';
import { contentOf } from '../../json-place';
import type { Finding, Report } from '../../rule';
import type { EntraContext, EntraRule } from '../entra-rule';
import { isToRingCentral } from '../support/ringcentral';

const COUNTRY = 'addresses[type eq "work"].country';
const REGION = 'addresses[type eq "work"].region';

/** A constant country or state that RingCentral's dictionaries cannot have. */
export const entraAddressValue: EntraRule = {
  code: 'ringcentral/scim-value',
  severity: 'warning',
  title: 'Value RingCentral does not take',
  checkObjectMapping(mapping, context, report) {
    if (!isToRingCentral(mapping, context)) return;
    const country = mapping.attributeMappings.find((each) => each.targetAttributeName === COUNTRY);
    const region = mapping.attributeMappings.find((each) => each.targetAttributeName === REGION);
    if (country !== undefined) checkCountries(country, context, report);
    if (region !== undefined) checkRegions(region, country, context, report);
  },
};

function checkCountries(mapping: AttributeMapping, context: EntraContext, report: Report): void {
  for (const { value, place } of constantsOf(mapping, context)) {
    if (value.trim() === '' || findCountry(value) !== undefined) continue;
    const country = findCountryByAlpha3(value);
    if (country === undefined) continue;
    const message = `RingCentral takes a country as a two-letter code or an English name (seen in its examples); whether it takes "${value}" is not known. Write ${country.code}.`;
    report({ ...place(country.code), severity: 'information', message });
  }
}

function checkRegions(
  mapping: AttributeMapping,
  country: AttributeMapping | undefined,
  context: EntraContext,
  report: Report,
): void {
  const countries = country === undefined ? [] : constantsOf(country, context);
  const [only] = countries;
  const code =
    countries.length === 1 && country?.source?.type === 'Constant' ? findCountry(only?.value ?? '')?.code : undefined;
  if (code === undefined) return;
  for (const { value, place } of constantsOf(mapping, context)) {
    if (value.trim() === '' || checkRegion(code, value) !== 'wrong') continue;
    report({
      ...place(undefined),
      message: `"${value}" is no state of ${findCountry(code)?.name}. RingCentral answers 400 invalidValue "Parameter [extension.contact.businessAddress.state] value is invalid." (seen in public reports). Use a code such as CA or a name such as California.`,
    });
  }
}

interface ConstantValue {
  readonly value: string;
  /** Where it stands, with a fix that writes another one. */
  readonly place: (other: string | undefined) => Pick<Finding, 'span' | 'at' | 'fixes'>;
}

/** The texts that a mapping can give whatever the user has: its default value, a constant, branches of an expression. */
function constantsOf(
  { source, defaultValueNode: standard }: AttributeMapping,
  context: EntraContext,
): readonly ConstantValue[] {
  const { uri, text } = context.document;
  const found: ConstantValue[] = [];
  const expression = source?.expressionNode;
  if (expression !== undefined) {
    const at = text.inString(expression);
    for (const { value, start, end } of constantResults(expression.value)) {
      const span = { start, end };
      const write = (other: string) => ({
        title: `Use ${other}`,
        edits: [replaceIn(uri, at, span, `"${other}"`)],
        isSafe: false,
      });
      found.push({ value, place: (other) => ({ span, at, fixes: () => (other === undefined ? [] : [write(other)]) }) });
    }
  }
  if (standard !== undefined)
    found.push({
      value: standard.value,
      place: (other) => ({
        span: contentOf(standard),
        at: text,
        fixes: () =>
          other === undefined
            ? []
            : [{ title: `Use ${other}`, edits: [replaceIn(uri, text, contentOf(standard), other)], isSafe: false }],
      }),
    });
  return found;
}
