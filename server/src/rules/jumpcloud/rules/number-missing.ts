import { textOf } from '../../../json/narrow';
import { keySpan, memberSpan } from '../../json-place';
import type { JumpCloudRule } from '../jumpcloud-rule';

/** Source: JumpCloud, Integrate with RingCentral: the attribute `number` is required for single sign-on. */
export const numberMissing: JumpCloudRule = {
  code: 'jumpcloud/number-missing',
  severity: 'warning',
  title: 'Attribute number missing',
  checkApplication(application, { document }, report) {
    const { config, name, label, attributes } = application;
    if (config === undefined || !/ring[\s_-]?central/i.test(`${name} ${label}`)) return;
    const property = config.property('databaseAttributes') ?? config.property('constantAttributes');
    // Without any list of attributes the file says nothing about them.
    if (property === undefined || attributes.some((attribute) => textOf(attribute.get('name')) === 'number')) return;
    report({
      span: property.value === undefined ? memberSpan(application.node, 'name') : keySpan(property),
      at: document.text,
      message:
        'The assertion has no attribute "number", which RingCentral needs for single sign-on (documented). Add it as a constant or from an attribute of the user.',
    });
  },
};
