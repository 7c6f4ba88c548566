// What tests get as fast-check (jest.config.mjs): with a fixed seed, so that a change and not chance makes a run red.
//   PROPERTY_SEED=7 npm test -- unit          another seed, also where a test names its own
//   PROPERTY_SEED=random npm test -- unit     a new one in each test file; npm run test:properties tells it beforehand
import fc from '../node_modules/fast-check/lib/fast-check.js';

const usual = 1;
const asked = process.env.PROPERTY_SEED;

function seedOf(word) {
  if (word === 'random') return Math.floor(Math.random() * 2 ** 31);
  if (/^\d{1,10}$/.test(word) && Number(word) < 2 ** 31) return Number(word);
  throw new Error(`PROPERTY_SEED is a whole number below 2^31 or "random", not "${word}"`);
}

const seed = asked ? seedOf(asked) : usual;
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed });

const withSeed = (parameters) => (asked ? { ...parameters, seed } : parameters);
export const assert = (property, parameters) => fc.assert(property, withSeed(parameters));
export const check = (property, parameters) => fc.check(property, withSeed(parameters));

export * from '../node_modules/fast-check/lib/fast-check.js';
export default { ...fc, assert, check };
