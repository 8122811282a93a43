/** All rules, in the order of the requirements. A test compares this list with the files of the folder. */

import type { Rule } from '../rule.ts';
import { rule as sec1 } from './SEC-1.ts';
import { rule as sec3 } from './SEC-3.ts';
import { rule as srv1 } from './SRV-1.ts';

export const RULES: readonly Rule[] = [sec1, sec3, srv1];
