import {officersIn, type Officer} from './officer/officers.js';

/** What the environment says, checked. */
export interface Settings {
  readonly port: number;
  readonly sitePort: number;
  readonly databaseUrl: string | undefined;
  readonly dataFolder: string | undefined;
  readonly origins: readonly string[];
  readonly requestsPerMinute: number;
  readonly proxies: number;
  readonly publicUrl: string | undefined;
  readonly pdokUrl: string | undefined;
  readonly formSecret: string | undefined;
  readonly formMinimumSeconds: number;
  readonly proofOfWorkCost: number;
  readonly trackerUrl: string | undefined;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string | undefined;
  readonly retentionDays: number;
  readonly officerPassword: string | undefined;
  readonly officers: readonly Officer[];
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the settings. @throws Error in words for a value that can't be */
export const settingsFrom = (env: Environment): Settings => {
  const text = (name: string): string | undefined => env[name]?.trim() || undefined;
  const number = (name: string, otherwise: number, most: number): number => {
    const value = Number(text(name) ?? otherwise);
    if (Number.isInteger(value) && value >= 0 && value <= most) return value;
    throw new Error(`${name} must be a whole number from 0 to ${most}.`);
  };
  const url = (name: string, value = text(name)): string | undefined => {
    if (value === undefined) return undefined;
    if (!/^https?:\/\/[^\s/]/.test(value)) throw new Error(`${name} must be an address that begins with http.`);
    return value.replace(/\/+$/, '');
  };
  const origin = (value: string): string => {
    if (URL.canParse(value) && new URL(value).origin === value) return value;
    throw new Error(`ALLOWED_ORIGINS must be origins like https://www.example.nl, with commas between them.`);
  };
  const longEnough = (name: string, least: number): string | undefined => {
    const value = text(name);
    if (value === undefined || value.length >= least) return value;
    throw new Error(`${name} must be at least ${least} characters, or it can be guessed.`);
  };
  const mailbox = (): string | undefined => {
    const value = text('MAIL_FROM');
    if (value !== undefined && !/^([^<>\r\n]*<)?[^\s@<>]+@[^\s@<>]+>?$/.test(value))
      throw new Error('MAIL_FROM must be an e-mail address, or a name and then one between < and >.');
    if (value === undefined && text('SMTP_URL')) throw new Error('MAIL_FROM must be set where SMTP_URL is.');
    return value;
  };
  const smtp = (value = text('SMTP_URL')): string | undefined => {
    if (value === undefined || /^smtps?:\/\/[^\s/]/.test(value)) return value;
    throw new Error('SMTP_URL must be an address that begins with smtp:// or smtps://.');
  };
  const tracker = (value = url('TRACKER_URL')): string | undefined => {
    if (value === undefined || (value.includes('{reference}') && !value.includes('#'))) return value;
    throw new Error(
      'TRACKER_URL must be an address with {reference} in it and no #: what comes behind that is the token.',
    );
  };
  return {
    port: number('PORT', 8081, 65_535),
    sitePort: number('SITE_PORT', 8080, 65_535),
    databaseUrl: text('DATABASE_URL'),
    dataFolder: text('DATA_DIR'),
    origins: (text('ALLOWED_ORIGINS')?.split(',') ?? []).map(each => origin(each.trim())),
    requestsPerMinute: number('REQUESTS_PER_MINUTE', 600, 1_000_000),
    proxies: number('TRUSTED_PROXIES', 0, 10),
    publicUrl: url('PUBLIC_URL'),
    pdokUrl: url('PDOK_URL'),
    formSecret: longEnough('FORM_SECRET', 32),
    formMinimumSeconds: number('FORM_MINIMUM_SECONDS', 3, 3600),
    proofOfWorkCost: number('PROOF_OF_WORK_COST', 0, 100_000),
    trackerUrl: tracker(),
    smtpUrl: smtp(),
    mailFrom: mailbox(),
    retentionDays: number('RETENTION_DAYS', 365, 36_500),
    officerPassword: longEnough('OFFICER_PASSWORD', 12),
    officers: officersIn(text('OFFICER_TOKENS')),
  };
};
