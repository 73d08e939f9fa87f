import {demoBackend, type DemoBackend} from '../../../src/backend/demo/demo-backend.js';
import type {InitiativeSending} from '../../../src/backend/ports.js';

/** The sample town, with other answers to what is sent. */
export const backendWith = (changes: Partial<InitiativeSending>): DemoBackend => {
  const demo = demoBackend();
  return {
    ...demo,
    initiatives: async options => {
      const desk = await demo.initiatives(options);
      return {...desk, ...(desk.sending && {sending: {...desk.sending, ...changes}})};
    },
  };
};
