import {describe, it} from 'node:test';
import {expect} from 'chai';
import {readInitiatives} from '../../../src/backend/rest/initiative-settings.js';
import {stepIds} from '../../../src/model/initiative/settings.js';
import {settingsWith} from '../../support/initiative-settings.js';

const question = (id: string, changes: object = {}): object => ({
  id,
  kind: 'text',
  label: id,
  step: 'idea',
  ...changes,
});

/** The ids of the questions that are left, and what the author hears of the rest. */
const left = (questions: readonly unknown[]): {ids: readonly string[]; problems: readonly string[]} => {
  const problems: string[] = [];
  const settings = settingsWith({questions, consents: [{id: 'privacy', text: 'Ja'}]}, problems);
  return {ids: settings.questions.map(({id}) => id), problems};
};

describe('What a municipality set', () => {
  for (const document of [
    undefined,
    null,
    'text',
    7,
    [],
    {},
    {initiativeForm: null},
    {initiativeForm: 'x', attachments: []},
  ])
    it(`is the usual form when it set nothing that can be used: ${JSON.stringify(document)}`, () => {
      const problems: string[] = [];
      const settings = readInitiatives(document, path => problems.push(path));
      expect(settings.steps.map(({id}) => id)).to.deep.equal([...stepIds]);
      expect(settings.questions).to.deep.equal([]);
      expect(settings.maxLengths.title).to.equal(300);
      expect(settings.attachments.maxCount).to.equal(0);
      expect(problems).to.include('initiativeForm.consents');
    });

  it('is reported when there is no consent to the use of personal data', () => {
    const problems: string[] = [];
    expect(settingsWith({consents: [{id: 'privacy'}]}, problems).consents).to.deep.equal([]);
    expect(problems.join()).to.include('consents[0].text').and.to.include('at least one');
  });

  it('always asks for an idea and how to reach somebody, once', () => {
    const steps = (ids: readonly string[]): readonly string[] =>
      settingsWith({steps: ids.map(id => ({id}))}).steps.map(({id}) => id);
    expect(steps(['place', 'who'])).to.deep.equal(['place', 'who', 'idea', 'contact']);
    expect(steps(['idea', 'idea', 'contact'])).to.deep.equal(['idea', 'contact']);
    expect(steps(['magic'])).to.deep.equal([...stepIds]);
  });

  it('is less a question of a kind that nobody knows, and its author hears which one', () => {
    const {ids, problems} = left([question('een'), question('twee', {kind: 'hologram'}), {id: 'drie'}]);
    expect(ids).to.deep.equal(['een']);
    expect(problems.join()).to.include('questions[1].kind');
  });

  it('is less a choice with nothing to choose, and a question that is there already', () => {
    const {ids, problems} = left([
      question('een', {kind: 'choice'}),
      question('twee'),
      question('twee', {label: 'Nog eens'}),
    ]);
    expect(ids).to.deep.equal(['twee']);
    expect(problems.join()).to.include('questions[0].choices');
  });

  it('is less a question that waits for itself, for another that waits for it, or for nobody', () => {
    const on = (questionId: string): object => ({condition: {questionId, equals: 'ja'}});
    const {ids, problems} = left([
      question('zelf', on('zelf')),
      question('kip', on('ei')),
      question('ei', on('kip')),
      question('wees', on('nergens')),
      question('kind-van-wees', on('wees')),
      question('goed'),
      question('beter', on('goed')),
    ]);
    expect(ids).to.deep.equal(['goed', 'beter']);
    expect(problems).to.have.length(5);
  });

  it('puts a question without a step, or in one that is not asked, before the contact details', () => {
    const settings = settingsWith({
      steps: [{id: 'idea'}, {id: 'support'}, {id: 'contact'}],
      questions: [question('een', {step: undefined}), question('twee', {step: 'place'})],
    });
    expect(settings.questions.map(({step}) => step)).to.deep.equal(['support', 'support']);
  });

  it('never allows more than the contract does', () => {
    const {maxLengths} = settingsWith({maxLengths: {title: 100_000, description: 50, who: 'many'}});
    expect(maxLengths).to.include({title: 300, description: 50, who: 4000});
  });

  it('never makes a text impossible to write', () => {
    const problems: string[] = [];
    const {maxLengths} = settingsWith({maxLengths: {title: 0, who: -5, how: 12.5}}, problems);
    expect(maxLengths).to.include({title: 300, who: 4000, how: 12});
    expect(problems.join()).to.include('maxLengths.title').and.to.include('maxLengths.who');
  });
});
