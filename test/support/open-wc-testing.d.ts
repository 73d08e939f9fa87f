// The types that come with @open-wc/testing are made for chai 4. Beside chai 5 they turn `expect` into `any`, and `equal` of
// every other test into a promise: a forgotten `await` would not be seen any more. tsconfig.json names these instead.
export {expect, assert} from 'chai';
export * from '@open-wc/testing-helpers';
