export * from './finding';
export * from './pratt';
export * from './regex-guard';
export * from './scope';
export * from './shape';
export * from './suggest';
export * from './value';
