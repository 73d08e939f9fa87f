import {describe, it} from 'node:test';
import {expect} from 'chai';
import type {Answers} from '../../../../src/model/initiative/answers.js';
import {answersOf} from '../../../../src/model/initiative/answers-of.js';
import {submissionOf, type Enclosed, type Submission} from '../../../../src/model/initiative/submission.js';
import {suggestedRoute} from '../../../../src/model/initiative/suggested-route.js';
import {complaintsAbout} from '../../../support/contract-complaints.js';
import {sampleSettings, settingsWith} from '../../../support/initiative-settings.js';

const enclosed: Enclosed = {formToken: '0123456789abcdef', attachmentIds: [], attachmentDescriptions: {}};

const written: Answers = {
  'submitter.audience': 'resident',
  title: 'Een bankje in het park',
  description: 'Er is geen plek om te zitten.',
  topicId: 'eigen-initiatief',
  route: 'idea',
  'location.label': 'Merelstraat',
  'location.areaCode': 'BU19990201',
  'location.point': '5.01 52.17',
  'participation.involved': 'yes',
  'participation.who': 'De straat',
  'participation.how': 'Langs de deuren',
  supportRequested: ['help'],
  'submitter.name': 'A. Voorbeeld',
  'submitter.email': 'a@example.nl',
  'publicity.publishText': 'yes',
  'publicity.publishName': 'no',
  'consents.privacy': '2026-11-24T09:00:00Z',
  'answers.buurt-voordeel': 'Ouderen komen buiten',
  'answers.hoeveel-deelnemers': '1.500',
  'answers.grond': 'gemeente',
};

const made = (changes: Answers = {}, more: Partial<Enclosed> = {}): Submission =>
  submissionOf({...written, ...changes}, sampleSettings, {...enclosed, ...more});

describe('What is sent', () => {
  it('is as the contract has it, whatever was written', () => {
    for (const submission of [
      made(),
      made({}, {website: '', attachmentIds: ['a1'], attachmentDescriptions: {a1: 'De vijver'}}),
      made({title: '🪑 \u202Eknab\u202C مقعد', description: 'e\u0301\r\n“Word”\u0000'}),
      submissionOf(
        {title: 'x', description: 'x', 'submitter.name': 'x', 'submitter.email': 'a@b.nl'},
        sampleSettings,
        enclosed,
      ),
    ])
      expect(complaintsAbout('InitiativeSubmission', submission)).to.deep.equal([]);
  });

  it('has everything that was answered, in its place', () => {
    const submission = made();
    expect(submission.location).to.deep.equal({
      label: 'Merelstraat',
      areaCode: 'BU19990201',
      geometry: {type: 'Point', coordinates: [5.01, 52.17]},
    });
    expect(submission.participation).to.deep.equal({involved: true, who: 'De straat', how: 'Langs de deuren'});
    expect(submission.consents).to.deep.equal([{id: 'privacy', acceptedAt: '2026-11-24T09:00:00Z'}]);
    expect(submission.answers).to.include({'hoeveel-deelnemers': 1500, grond: 'gemeente'});
    expect(submission.publicity).to.deep.equal({publishText: true, publishName: false});
  });

  it('leaves out what is not asked any more, whatever was answered before', () => {
    const submission = made({
      'participation.involved': 'no',
      'submitter.organisation': 'Vereniging Bank',
      'answers.toestemming-eigenaar': 'ja',
      'publicity.publishText': 'no',
      'publicity.publishName': 'yes',
    });
    expect(submission.participation).to.deep.equal({involved: false});
    expect(submission.submitter).to.not.have.property('organisation');
    expect(submission.answers).to.not.have.property('toestemming-eigenaar');
    expect(submission.publicity).to.deep.equal({publishText: false, publishName: false});
  });

  it('has a title of one line, and texts without what nobody can read', () => {
    const {title, description} = made({
      title: ' Een\r\nbankje\t in \u0000het park ',
      description: 'een\r\ntwee\rdrie\u0007',
    });
    expect(title).to.equal('Een bankje in het park');
    expect(description).to.deep.equal({format: 'plain', value: 'een\ntwee\ndrie'});
  });

  for (const point of ['', 'here', '5.01', '5.01 NaN', '5.01  52.17', 'Infinity 52'])
    it(`has no point where ${JSON.stringify(point)} was kept, or a good one`, () => {
      const {geometry} = made({'location.point': point}).location ?? {};
      for (const coordinate of geometry?.coordinates ?? []) expect(coordinate).to.satisfy(Number.isFinite);
      expect(geometry?.coordinates ?? [0, 0]).to.have.length(2);
    });

  it('takes the only route there is without asking', () => {
    const settings = settingsWith({routes: [{id: 'only', name: 'Idee'}]});
    expect(submissionOf(written, settings, enclosed).route).to.equal('only');
    expect(submissionOf(written, settingsWith({}), enclosed)).to.not.have.property('route');
  });

  it('gives the same answers to who reads it back', () => {
    const back = answersOf(made());
    for (const [name, answer] of Object.entries(written))
      expect(back[name], name).to.deep.equal(name === 'answers.hoeveel-deelnemers' ? '1500' : answer);
  });
});

describe('The route that is suggested', () => {
  const suggested = (answers: Answers): string | undefined => suggestedRoute(sampleSettings, answers)?.id;

  it('is the right to challenge for a group that takes over a task, and not for one person', () => {
    expect(suggested({'submitter.audience': 'group', supportRequested: ['task']})).to.equal('right-to-challenge');
    expect(suggested({'submitter.audience': 'resident', supportRequested: ['task']})).to.equal('idea');
  });

  it('is the intake table for who needs a permit', () => {
    expect(suggested({'submitter.audience': 'business', supportRequested: ['money', 'permit']})).to.equal(
      'intake-table',
    );
  });

  it('is a talk about the idea for everybody else', () => {
    expect(suggested({})).to.equal('idea');
  });

  it('is none where the municipality has none, or none that fits', () => {
    expect(suggestedRoute(settingsWith({}), written)).to.equal(undefined);
    const settings = settingsWith({routes: [{id: 'a', name: 'A', suggestedFor: {audience: ['business']}}]});
    expect(suggestedRoute(settings, written)).to.equal(undefined);
  });
});
