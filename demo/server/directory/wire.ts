import type {components} from '../../../src/contract/generated/types.js';

/** Things as the contract describes them. */
export type WireTopic = components['schemas']['Topic'];
export type WireArea = components['schemas']['Area'];
export type WireContactPoint = components['schemas']['ContactPoint'];
export type WireConfiguration = components['schemas']['Configuration'];
export type WirePlace = components['schemas']['Place'];
