/**
 * The gate tries the same generated cases on every machine, so that a change is blamed only for what it breaks.
 * `PROPERTY_SEED=7 npm run unit` tries others.
 */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 20261128) });
