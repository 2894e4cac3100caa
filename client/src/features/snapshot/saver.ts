/** What saves an account, in one module that is loaded when the first one is saved. */
export { InterruptedReading, saveSnapshot } from '../../../../server/src/ringcentral/snapshot-file/save-snapshot';
export { exists } from '../../../../server/src/ringcentral/snapshot-file/write-file';
