import {describe, it} from 'node:test';
import {expect} from 'chai';
import {settingsFrom} from '../../demo/server/settings.js';

describe('The settings of the server', () => {
  it('are those of the demo when the environment says nothing', () => {
    const demo = {port: 8081, sitePort: 8080, origins: [], requestsPerMinute: 600, proxies: 0};
    expect(settingsFrom({})).to.deep.include(demo);
    expect(settingsFrom({PORT: '', DATABASE_URL: ' ', ALLOWED_ORIGINS: ''})).to.deep.equal(settingsFrom({}));
  });

  it('are what the environment says', () => {
    const settings = settingsFrom({
      PORT: '80',
      DATABASE_URL: 'postgres://db/verbind',
      ALLOWED_ORIGINS: 'https://www.example.nl, https://a.example.nl:8443',
      PUBLIC_URL: 'https://api.example.nl/',
      PDOK_URL: 'https://api.pdok.nl/bzk/locatieserver/search/v3_1/',
      TRUSTED_PROXIES: '2',
    });
    expect(settings).to.deep.include({
      port: 80,
      databaseUrl: 'postgres://db/verbind',
      origins: ['https://www.example.nl', 'https://a.example.nl:8443'],
      publicUrl: 'https://api.example.nl',
      pdokUrl: 'https://api.pdok.nl/bzk/locatieserver/search/v3_1',
      proxies: 2,
    });
  });

  for (const [name, values] of Object.entries({
    PORT: ['eighty', '-1', '8080.5', '65536'],
    REQUESTS_PER_MINUTE: ['many'],
    TRUSTED_PROXIES: ['true'],
    PUBLIC_URL: ['api.example.nl', 'javascript:alert(1)'],
    PDOK_URL: ['ftp://pdok'],
    FORM_SECRET: ['kort'],
    FORM_MINIMUM_SECONDS: ['soon'],
    TRACKER_URL: ['https://www.example.nl/volgen', 'https://www.example.nl/#{reference}'],
    SMTP_URL: ['mail.example.nl', 'http://mail.example.nl'],
    MAIL_FROM: ['gemeente', 'a@example.nl\r\nBcc: b@example.nl'],
    RETENTION_DAYS: ['-1'],
    OFFICER_PASSWORD: ['welkom01'],
    OFFICER_TOKENS: [
      'anna',
      'anna=kort',
      '=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
      `a=${'x'.repeat(32)},b=${'x'.repeat(32)}`,
    ],
    ALLOWED_ORIGINS: ['www.example.nl', 'https://www.example.nl/path', '*'],
  }))
    for (const value of values)
      it(`can not be ${name}=${value}`, () => {
        expect(() => settingsFrom({[name]: value})).to.throw(new RegExp(`^${name} must be`));
      });
});
