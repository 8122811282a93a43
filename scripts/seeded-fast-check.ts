/**
 * fast-check as the tests see it: with one seed, so that what fails here fails everywhere and in the next run too.
 * `FAST_CHECK_SEED` draws other cases.
 */
import fc from '../node_modules/fast-check/lib/fast-check.js';

fc.configureGlobal({ seed: Number(process.env['FAST_CHECK_SEED'] ?? 1) });

export default fc;
