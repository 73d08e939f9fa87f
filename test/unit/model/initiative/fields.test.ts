import {describe, it} from 'node:test';
import {expect} from 'chai';
import {allFields, fieldsOf, isAsked} from '../../../../src/model/initiative/fields.js';
import type {InitiativeSettings} from '../../../../src/model/initiative/settings.js';
import {sampleSettings, settingsWith} from '../../../support/initiative-settings.js';

const asked = (settings: InitiativeSettings, answers: Parameters<typeof isAsked>[1]): readonly string[] => {
  const fields = allFields(settings);
  return fields.filter(field => isAsked(field, answers, fields)).map(({name}) => name);
};

const text = (id: string, condition?: {questionId: string; equals: string}): object => ({
  id,
  kind: 'text',
  label: id,
  step: 'idea',
  ...(condition && {condition}),
});

describe('The fields of a form', () => {
  it('are each there once, by the path that a backend names them by', () => {
    const names = allFields(sampleSettings).map(({name}) => name);
    expect(new Set(names).size).to.equal(names.length);
    expect(names).to.include.members([
      'title',
      'submitter.email',
      'answers.grond',
      'consents.privacy',
      'participation.who',
    ]);
  });

  it('have the questions of the municipality behind ours, and what somebody agrees with at the very end', () => {
    const names = fieldsOf('idea', sampleSettings).map(({name}) => name);
    expect(names.indexOf('answers.buurt-voordeel')).to.be.above(names.indexOf('title'));
    expect(fieldsOf('contact', sampleSettings).at(-1)?.kind).to.equal('consent');
  });

  it('ask for an organisation only of who is one', () => {
    for (const [audience, isThere] of Object.entries({
      resident: false,
      business: true,
      organisation: true,
      group: true,
    }))
      expect(asked(sampleSettings, {'submitter.audience': audience}).includes('submitter.organisation')).to.equal(
        isThere,
      );
  });

  it('ask who was involved only when somebody was', () => {
    expect(asked(sampleSettings, {'participation.involved': 'no'})).to.not.include('participation.who');
    expect(asked(sampleSettings, {'participation.involved': 'yes'})).to.include('participation.who');
  });

  it('ask on a condition of one of several choices', () => {
    const settings = settingsWith({
      questions: [
        {id: 'geld', kind: 'multipleChoice', label: 'Geld', step: 'idea', choices: [{value: 'fonds', label: 'Fonds'}]},
        text('welk', {questionId: 'geld', equals: 'fonds'}),
      ],
    });
    expect(asked(settings, {'answers.geld': ['zelf', 'fonds']})).to.include('answers.welk');
    expect(asked(settings, {'answers.geld': ['zelf']})).to.not.include('answers.welk');
  });

  it('do not ask what waits for a question that is not asked itself, whatever was answered before', () => {
    const settings = settingsWith({
      questions: [
        text('een'),
        text('twee', {questionId: 'een', equals: 'ja'}),
        text('drie', {questionId: 'twee', equals: 'ja'}),
      ],
    });
    expect(asked(settings, {'answers.een': 'ja', 'answers.twee': 'ja'})).to.include('answers.drie');
    expect(asked(settings, {'answers.een': 'nee', 'answers.twee': 'ja'})).to.not.include.members(['answers.drie']);
  });

  it('do without route, support and files where there is nothing to choose', () => {
    const names = allFields(settingsWith({routes: [{id: 'idea', name: 'Idee'}]})).map(({name}) => name);
    for (const name of ['route', 'supportRequested', 'attachmentIds']) expect(names).to.not.include(name);
  });

  it('never keep on a device what says who somebody is', () => {
    for (const {name, personal} of allFields(sampleSettings))
      if (/^(submitter\.(name|email|telephone|organisation)|consents\.)/.test(name))
        expect(personal, name).to.equal(true);
  });
});
