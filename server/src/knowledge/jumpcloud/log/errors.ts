import { known } from '../../errors/draft';
import type { KnownError } from '../../errors/known-error';
import { jumpCloudGuide } from '../../ringcentral/sources';

/**
 * What stops an event of JumpCloud without a text of RingCentral. JumpCloud publishes no list of errors; these follow from its
 * guide, and are found by the kind of event only.
 */
export const jumpCloudErrors: readonly KnownError[] = [
  known({
    id: 'jumpcloud-group-event',
    origin: 'JumpCloud',
    codes: ['group_create_provision', 'group_update_provision', 'group_delete_provision'],
    meaning: 'JumpCloud tried to manage a group, and the SCIM service of RingCentral has no groups.',
    remedy: 'Switch off the management of groups in the integration; users are not affected.',
    mend: 'provider',
    confidence: 'believed',
    source: jumpCloudGuide,
  }),
  known({
    id: 'jumpcloud-integration-event',
    origin: 'JumpCloud',
    codes: ['idm_integration_activate', 'idm_integration_update', 'idm_integration_reauth', 'integration_activate'],
    meaning: 'JumpCloud could not connect to RingCentral, so nobody is provisioned.',
    remedy: 'Deactivate the integration, authorize with a User Admin or higher, and activate it again.',
    mend: 'access',
    confidence: 'documented',
    source: jumpCloudGuide,
  }),
  known({
    id: 'jumpcloud-lookup-event',
    origin: 'JumpCloud',
    codes: ['user_lookup_provision'],
    meaning:
      'JumpCloud could not find out whether RingCentral has the user, so it neither created nor updated anybody.',
    remedy: 'Look at the answer in message_chain; then have the user updated again in JumpCloud.',
    mend: 'wait',
    confidence: 'documented',
    source: jumpCloudGuide,
  }),
];
