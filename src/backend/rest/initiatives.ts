import {parseConfiguration} from '../../contract/generated/configuration-parser.js';
import type {InitiativeDesk, InitiativeSending, ReadOptions} from '../ports.js';
import {readInitiatives} from './initiative-settings.js';
import {noAnswer, request} from './request.js';
import {reportOf} from './wire.js';

/** Nobody sends before the first step is filled in: the code of it comes with the first that is asked. */
const sendingTo = (base: string): InitiativeSending => {
  const sending = async (): Promise<InitiativeSending> => {
    try {
      return (await import('./initiative-sending.js')).restSending(base);
    } catch (cause) {
      throw noAnswer(base, cause);
    }
  };
  return {
    token: async (...asked) => (await sending()).token(...asked),
    similar: async (...asked) => (await sending()).similar(...asked),
    upload: async (...asked) => (await sending()).upload(...asked),
    withdraw: async (...asked) => (await sending()).withdraw(...asked),
    submit: async (...asked) => (await sending()).submit(...asked),
    join: async (...asked) => (await sending()).join(...asked),
  };
};

/**
 * Takes initiatives in over HTTP, where the backend says that it does; else the form becomes an e-mail.
 * @param base up to and including `/v1`
 * @throws BackendError when the configuration can't be read
 */
export const restInitiatives = async (base: string, options?: ReadOptions): Promise<InitiativeDesk> => {
  const read = (how?: ReadOptions): Promise<unknown> => request(`${base}/configuration`, how);
  const {capabilities} = parseConfiguration(await read(options), 'configuration', () => undefined) ?? {};
  return {
    settings: async how => readInitiatives(await read(how), reportOf(how)),
    ...(capabilities?.initiatives && {sending: sendingTo(base)}),
  };
};
