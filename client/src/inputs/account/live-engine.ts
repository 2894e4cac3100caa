/** What reading a live account needs, in one module that is loaded when the first one is read: it brings the SDK. */
export { createAccountClient } from '../../../../server/src/ringcentral/account-client';
export { liveAnswers } from '../../../../server/src/ringcentral/import-port';
export { readSnapshot } from '../../../../server/src/ringcentral/read-snapshot';
