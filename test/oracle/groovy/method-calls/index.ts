import type { Grammar } from '../../grammar';
import { dateCalls } from './dates';
import { listCalls } from './lists';
import { mapCalls } from './maps';
import { numberCalls } from './numbers';
import { textCalls } from './texts';

/** Methods by what they are called on and what they give, with arguments that mostly fit. */
export const methodCalls: Grammar = { ...textCalls, ...numberCalls, ...listCalls, ...mapCalls, ...dateCalls };
