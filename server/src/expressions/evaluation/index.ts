export { type Evaluation, evaluate, type GroovyMode, modeOf } from './evaluate';
export { type GivenValue, inputsOf, withUnknownNames } from './given';
export { inputScope } from './inputs';
export { toJson } from './project';
export { readValue } from './read-value';
export { readPaths } from './references';
export { readTime, readVectors } from './vectors/read-vectors';
export { runVectors, type VectorResult, type VectorVerdict } from './vectors/run-vectors';
