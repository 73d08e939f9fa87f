import {describe, it} from 'node:test';
import {expect} from 'chai';
import {writeDraft, type Draft} from '../../../../src/model/initiative/draft.js';
import {draftDays, readDraft} from '../../../../src/model/initiative/read-draft.js';
import {allFields} from '../../../../src/model/initiative/fields.js';
import {sampleSettings, settingsWith} from '../../../support/initiative-settings.js';

const fields = allFields(sampleSettings);
const savedAt = new Date('2026-11-24T09:00:00Z');
const later = (days: number): Date => new Date(savedAt.getTime() + days * 86_400_000);

const draft: Draft = {
  answers: {
    title: 'Een bankje 🪑',
    supportRequested: ['help'],
    'location.label': 'Merelstraat',
    'location.areaCode': 'BU19990201',
    'location.point': '5.01 52.17',
    'submitter.name': 'A. Voorbeeld',
    'submitter.email': 'a@example.nl',
    'submitter.telephone': '0199 123456',
    'submitter.organisation': 'Vereniging Bank',
    'consents.privacy': '2026-11-24T09:00:00Z',
    attachmentIds: ['a1'],
    'answers.grond': 'gemeente',
  },
  step: 'place',
  savedAt,
  key: '0123456789abcdef0123456789abcdef',
};
const text = writeDraft(draft, 'GM1999', fields);
const read = (from: string | undefined, now = later(1), municipality = 'GM1999'): Draft | undefined =>
  readDraft(from, municipality, fields, now);
/** The draft with something else in it. */
const changed = (changes: object): string => JSON.stringify({...(JSON.parse(text) as object), ...changes});

describe('A draft', () => {
  it('gives back what was written, where somebody was, when, and the key of a send that was under way', () => {
    const back = read(text);
    expect(back?.answers).to.deep.equal({
      title: 'Een bankje 🪑',
      supportRequested: ['help'],
      'location.label': 'Merelstraat',
      'location.areaCode': 'BU19990201',
      'location.point': '5.01 52.17',
      'answers.grond': 'gemeente',
    });
    expect(back).to.deep.include({step: 'place', savedAt, key: draft.key});
  });

  it('never has a name, an address, a consent or a file in it', () => {
    expect(text).to.not.match(/Voorbeeld|example\.nl|0199 1|Vereniging|consents|attachment|a1"/);
  });

  it('is kept for thirty days', () => {
    expect(read(text, later(draftDays - 0.1))).to.be.an('object');
    expect(read(text, later(draftDays))).to.equal(undefined);
  });

  it('of a moment that is still to come was kept by a clock that was wrong, and is not thrown away for that', () => {
    expect(read(text, later(-0.5))).to.be.an('object');
  });

  it('of another municipality is not read', () => {
    expect(read(text, later(1), 'GM0344')).to.equal(undefined);
  });

  it('of another version is not read', () => {
    for (const version of [0, 2, '1', null, undefined])
      expect(read(changed({version})), String(version)).to.equal(undefined);
  });

  for (const damaged of [undefined, '', '{', 'null', '[]', '42', '"text"', text.slice(0, -5), '\u0000'])
    it(`that is damaged is not read: ${String(damaged).slice(0, 20)}`, () => {
      expect(read(damaged)).to.equal(undefined);
    });

  it('with answers that are none is not read', () => {
    for (const answers of [null, 'text', 7, [], {}, {title: 7}, {title: null}, {title: {}}])
      expect(read(changed({answers})), JSON.stringify(answers)).to.equal(undefined);
  });

  it('that was kept at no moment is not read', () => {
    for (const moment of [null, 7, '', 'yesterday', '2026-13-45'])
      expect(read(changed({savedAt: moment}))).to.equal(undefined);
  });

  it('leaves out what is no longer asked, and what somebody put in by hand', () => {
    const answers = {title: 'Bankje', 'answers.vroeger': 'Ja', __proto__x: 'x', 'submitter.email': 'a@example.nl'};
    expect(Object.keys(read(changed({answers}))?.answers ?? {})).to.deep.equal(['title']);
  });

  it('has no key when none was under way', () => {
    expect(read(changed({key: 7}))).to.not.have.property('key');
  });

  it('with nothing in it but a person is not worth keeping', () => {
    const personal = writeDraft({...draft, answers: {'submitter.name': 'A. Voorbeeld'}}, 'GM1999', fields);
    expect(read(personal)).to.equal(undefined);
  });

  it('of a form that asks less now has what is left', () => {
    const less = allFields(settingsWith({steps: [{id: 'idea'}, {id: 'contact'}]}));
    expect(Object.keys(readDraft(text, 'GM1999', less, later(1))?.answers ?? {})).to.deep.equal(['title']);
  });
});
