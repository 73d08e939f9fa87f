import {describe, it} from 'node:test';
import {expect} from 'chai';
import {demoBackend} from '../../../src/backend/demo/demo-backend.js';
import {participationReport} from '../../../src/model/initiative/participation-report.js';

const settings = await (await demoBackend().initiatives()).settings();

const answers = {
  title: '  Een bankje\n in het park ',
  description: 'Wij willen een bankje.\r\n\r\nWant er is er geen.',
  'location.label': 'Vogelweide',
  'participation.involved': 'yes',
  'participation.who': 'Alle bewoners van de Kadeweg',
  'participation.how': 'Langs de deuren',
  'participation.outcome': '\u200b ',
  'submitter.name': 'Jo Jansen',
  'submitter.email': 'jo@example.nl',
};
/** Eleven at night in Curaçao is the next day in the Netherlands. */
const now = new Date('2026-11-25T03:00:00Z');

describe('A participatieverslag', () => {
  it('says what was done, and what was asked and not answered', () => {
    const report = participationReport(answers, settings, now);
    expect(report).to.deep.include({
      title: 'Een bankje in het park',
      date: '2026-11-25',
      place: 'Vogelweide',
      plan: ['Wij willen een bankje.', 'Want er is er geen.'],
      involved: true,
      parts: [
        {name: 'who', paragraphs: ['Alle bewoners van de Kadeweg']},
        {name: 'how', paragraphs: ['Langs de deuren']},
        {name: 'outcome', paragraphs: []},
        {name: 'changed', paragraphs: []},
      ],
    });
  });

  it('says nothing about who sent it', () => {
    expect(JSON.stringify(participationReport(answers, settings, now))).to.not.match(/Jo|jo@example/);
  });

  it('has the reference, the day it was sent and what happens next, once it was sent', () => {
    const report = participationReport(answers, settings, now, {
      reference: 'EL-2026-0042',
      receivedAt: '2026-11-24T23:30:00Z',
      expectedResponseDate: '2026-12-08',
      nextSteps: ['Wij bellen u.'],
    });
    expect(report).to.deep.include({
      reference: 'EL-2026-0042',
      date: '2026-11-25',
      expectedResponseDate: '2026-12-08',
      nextSteps: ['Wij bellen u.'],
    });
  });

  it('leaves out what was answered before nobody was involved', () => {
    const report = participationReport({...answers, 'participation.involved': 'no'}, settings, now);
    expect(report).to.deep.include({involved: false, parts: []});
  });

  it('knows that nothing was answered, and nothing was asked', () => {
    expect(participationReport({}, settings, now)).to.deep.include({involved: undefined, title: '', plan: []});
    const without = {...settings, steps: settings.steps.filter(({id}) => id !== 'participation')};
    expect(participationReport(answers, without, now)).to.deep.include({involved: undefined, parts: []});
  });
});
