/** What saving a live account needs, in one module that is loaded when the first one is saved: it brings the SDK. */
export { createAccountClient } from '../../../../server/src/ringcentral/account-client';
export { InterruptedReading, saveSnapshot } from '../../../../server/src/ringcentral/snapshot-file/save-snapshot';
export { exists } from '../../../../server/src/ringcentral/snapshot-file/write-file';
