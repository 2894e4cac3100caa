/** What reads mappings and results, in one place so that it is loaded by the first run, not by opening a JSON file. */
export { runMapping } from './run-mapping';
export { verdictsOf } from './verdicts';
