import { contentOf } from '../../json-place';
import type { JumpCloudRule } from '../jumpcloud-rule';

/** A state that contradicts the flag beside it. Source: JumpCloud API v1, System users. */
export const contradictingState: JumpCloudRule = {
  code: 'jumpcloud/contradicting-state',
  severity: 'warning',
  title: 'State that contradicts "suspended"',
  checkUser(user, { document }, report) {
    const [state, suspended] = [user.text('state'), user.get('suspended')];
    if (state === undefined || suspended?.kind !== 'boolean') return;
    const contradicts =
      (state.value === 'SUSPENDED' && !suspended.value) || (state.value === 'ACTIVATED' && suspended.value);
    if (!contradicts) return;
    report({
      span: contentOf(state),
      at: document.text,
      message: `The state is ${state.value} and "suspended" is ${suspended.value}. Suspended users are deactivated in RingCentral, so it is not clear whether this one is. Make them agree.`,
      related: [{ uri: document.uri, span: contentOf(suspended), message: 'It is said differently here.' }],
    });
  },
};
