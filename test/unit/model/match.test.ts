import {describe, it} from 'node:test';
import {expect} from 'chai';
import type {Area} from '../../../src/model/area.js';
import {matchRule, type Matched, type MatchQuestion} from '../../../src/model/match.js';
import type {Topic} from '../../../src/model/topic.js';

const topic = (id: string, parentId?: string): Topic => ({
  id,
  name: `Onderwerp ${id}`,
  keywords: [],
  sameAs: [],
  audience: [],
  competentAuthority: {},
  ...(parentId && {parentId}),
});

const topics = new Map(
  [topic('groen'), topic('bomen', 'groen'), topic('kappen', 'bomen'), topic('verkeer'), topic('rond', 'rond')].map(
    each => [each.id, each],
  ),
);

const areas = new Map<string, Area>(
  [
    {code: 'GM1999', name: 'Elzendrecht', type: 'municipality' as const},
    {code: 'WK199901', name: 'Noord', type: 'district' as const, parentCode: 'GM1999'},
    {code: 'BU19990101', name: 'Vogelweide', type: 'neighbourhood' as const, parentCode: 'WK199901'},
    {code: 'BU19990102', name: 'Molenakker', type: 'neighbourhood' as const, parentCode: 'WK199901'},
  ].map(area => [area.code, area]),
);

const serving = (...codes: readonly string[]): Matched['areaServed'] => codes.map(code => ({code, name: code}));

const anybody: Matched = {topicIds: [], areaServed: [], audience: [], isFallback: false};

const match = (question: MatchQuestion, contactPoint: Partial<Matched>): ReturnType<ReturnType<typeof matchRule>> =>
  matchRule(question, topics, areas)({...anybody, ...contactPoint});

/** That each of these goes before the next. */
const inOrder = (question: MatchQuestion, contactPoints: readonly Partial<Matched>[]): void => {
  const ranks = contactPoints.map(contactPoint => match(question, contactPoint)?.rank ?? NaN);
  expect(ranks).to.deep.equal([...new Set(ranks)].sort((one, other) => other - one));
};

describe('Who answers a question best', () => {
  it('works in the neighbourhood, then the district, then the municipality, then anywhere', () => {
    inOrder({areaCode: 'BU19990101'}, [
      {areaServed: serving('BU19990102', 'BU19990101')},
      {areaServed: serving('WK199901')},
      {areaServed: serving('GM1999')},
      {},
    ]);
  });

  it('is for the exact topic, then for one above it, then for any', () => {
    inOrder({topicId: 'kappen'}, [{topicIds: ['kappen', 'verkeer']}, {topicIds: ['groen']}, {}]);
  });

  it('is for the exact audience, then for any', () => {
    inOrder({audience: 'business'}, [{audience: ['business', 'organisation']}, {}]);
    inOrder({audience: 'business'}, [{audience: ['business']}, {audience: ['resident', 'business', 'organisation']}]);
  });

  it('is chosen by topic before area before audience', () => {
    inOrder({topicId: 'bomen', areaCode: 'BU19990101', audience: 'resident'}, [
      {topicIds: ['bomen'], areaServed: serving('GM1999')},
      {topicIds: ['groen'], areaServed: serving('BU19990101'), audience: ['resident']},
      {topicIds: ['groen'], areaServed: serving('WK199901'), audience: ['resident']},
      {topicIds: ['groen'], areaServed: serving('WK199901')},
      {areaServed: serving('BU19990101'), audience: ['resident']},
    ]);
  });

  it('works for the whole town when no place was given', () => {
    inOrder({}, [{areaServed: serving('GM1999')}, {areaServed: serving('BU19990101')}]);
  });

  it('is never somebody for another topic, area or audience', () => {
    expect(match({topicId: 'bomen'}, {topicIds: ['verkeer']})).to.equal(undefined);
    expect(match({topicId: 'groen'}, {topicIds: ['kappen']}), 'a topic below').to.equal(undefined);
    expect(match({areaCode: 'BU19990101'}, {areaServed: serving('BU19990102')})).to.equal(undefined);
    expect(match({areaCode: 'WK199901'}, {areaServed: serving('BU19990101')}), 'a part of it').to.equal(undefined);
    expect(match({audience: 'business'}, {audience: ['resident']})).to.equal(undefined);
  });

  it('is in the end the desk that is always there, whatever was asked', () => {
    const desk: Partial<Matched> = {isFallback: true, topicIds: ['verkeer'], audience: ['resident']};
    for (const question of [{}, {topicId: 'bomen'}, {audience: 'business'}, {areaCode: 'BU99999999'}] as const) {
      expect(match(question, desk)).to.deep.equal({rank: -1, matchedOn: {}});
      inOrder(question, [{}, desk]);
    }
  });

  it('is nobody in particular for an unknown topic or area', () => {
    expect(match({topicId: 'unknown'}, {topicIds: ['bomen']})).to.equal(undefined);
    expect(match({areaCode: 'BU99999999'}, {areaServed: serving('GM1999')})).to.equal(undefined);
    expect(match({topicId: 'unknown', areaCode: 'BU99999999'}, {})).to.deep.equal({rank: 0, matchedOn: {}});
  });

  it('is found even when a topic lies in itself', () => {
    expect(match({topicId: 'rond'}, {topicIds: ['rond']})?.rank).to.equal(200);
  });
});

describe('Why somebody was found', () => {
  it('is the topic, the area and the audience that were asked for', () => {
    const found = match(
      {topicId: 'bomen', areaCode: 'BU19990101', audience: 'resident'},
      {topicIds: ['bomen'], areaServed: serving('BU19990101'), audience: ['resident']},
    );
    expect(found?.matchedOn).to.deep.equal({
      topic: {id: 'bomen', name: 'Onderwerp bomen'},
      area: {code: 'BU19990101', name: 'Vogelweide'},
      audience: 'resident',
    });
  });

  it('is the topic above, or the district, when that is what it was found on', () => {
    const found = match(
      {topicId: 'kappen', areaCode: 'BU19990101'},
      {topicIds: ['groen'], areaServed: serving('WK199901')},
    );
    expect(found?.matchedOn).to.deep.equal({
      topic: {id: 'groen', name: 'Onderwerp groen'},
      area: {code: 'WK199901', name: 'Noord'},
    });
  });

  it('is not said of what holds for everybody', () => {
    const everybody: Partial<Matched> = {
      areaServed: serving('GM1999'),
      audience: ['resident', 'business', 'organisation'],
    };
    expect(match({topicId: 'bomen', areaCode: 'BU19990101', audience: 'resident'}, everybody)?.matchedOn).to.deep.equal(
      {},
    );
    expect(match({}, {topicIds: ['bomen'], areaServed: serving('BU19990101')})?.matchedOn).to.deep.equal({});
  });
});
