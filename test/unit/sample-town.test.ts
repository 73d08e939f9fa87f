import {describe, it} from 'node:test';
import {expect} from 'chai';
import {readContactPoint} from '../../src/backend/rest/wire-contact-point.js';
import {readArea, readTopic} from '../../src/backend/rest/wire-lists.js';
import {readConfiguration} from '../../src/backend/rest/wire.js';
import {audiences} from '../../src/model/audience.js';
import {availability} from '../../src/model/availability.js';
import {channelHref} from '../../src/model/channel-href.js';
import {matchRule} from '../../src/model/match.js';
import {parsePostalCode} from '../../src/model/postal-code.js';
import areaItems from '../../src/sample-town/areas.json' with {type: 'json'};
import configurationDocument from '../../src/sample-town/configuration.json' with {type: 'json'};
import contactPointItems from '../../src/sample-town/contact-points.json' with {type: 'json'};
import topicItems from '../../src/sample-town/topics.json' with {type: 'json'};
import {complaintsAbout} from '../support/contract-complaints.js';

const report = (path: string, expected: string): never => {
  throw new Error(`${path}: expected ${expected}`);
};
const known = <Item>(item: Item | undefined): Item => item ?? report('item', 'to be readable');

const configuration = readConfiguration(configurationDocument, report);
const topics = topicItems.map((item, index) => known(readTopic(item, `topics[${index}]`, report)));
const areas = areaItems.map((item, index) => known(readArea(item, `areas[${index}]`, report)));
const contactPoints = contactPointItems.map((item, i) => known(readContactPoint(item, `contact-points[${i}]`, report)));

const topicsById = new Map(topics.map(topic => [topic.id, topic]));
const areasByCode = new Map(areas.map(area => [area.code, area]));
const contactPointsById = new Map(contactPoints.map(contactPoint => [contactPoint.id, contactPoint]));
const neighbourhoods = areas.filter(({type}) => type === 'neighbourhood');

describe('The sample town', () => {
  it('has the shapes of the contract, and no field besides', () => {
    expect(complaintsAbout('Configuration', configurationDocument)).to.deep.equal([]);
    expect(topicItems.flatMap(item => complaintsAbout('Topic', item))).to.deep.equal([]);
    expect(areaItems.flatMap(item => complaintsAbout('Area', item))).to.deep.equal([]);
    expect(contactPointItems.flatMap(item => complaintsAbout('ContactPoint', item))).to.deep.equal([]);
  });

  it('names every topic, area and contact point once', () => {
    expect(topicsById.size).to.equal(topics.length);
    expect(areasByCode.size).to.equal(areas.length);
    expect(contactPointsById.size).to.equal(contactPoints.length);
  });

  it('refers only to what exists', () => {
    for (const {id, parentId} of topics) if (parentId) expect([...topicsById.keys()], id).to.include(parentId);
    for (const {code, parentCode} of areas)
      if (parentCode) expect([...areasByCode.keys()], code).to.include(parentCode);
    for (const {id, topicIds, areaServed} of contactPoints) {
      for (const topicId of topicIds) expect([...topicsById.keys()], id).to.include(topicId);
      for (const {code, name} of areaServed) expect(areasByCode.get(code)?.name, id).to.equal(name);
    }
  });

  it('has a substitute for everybody who is away, who is not away too', () => {
    const away = contactPoints.filter(({absentUntilDate}) => absentUntilDate);
    expect(away.map(({absentUntilDate}) => absentUntilDate)).to.include.members(['2026-12-18', '2027-01-08']);
    for (const {id, substituteId = ''} of away) {
      const substitute = contactPointsById.get(substituteId);
      expect(substitute, id).to.be.an('object');
      expect(substitute?.absentUntilDate, id).to.equal(undefined);
    }
  });

  it('has one desk for those whom nobody else can help', () => {
    expect(contactPoints.filter(({isFallback}) => isFallback)).to.have.length(1);
  });

  it('answers every municipal question from every neighbourhood, in every role, by somebody besides that desk', () => {
    const unanswered: string[] = [];
    for (const topic of topics.filter(({competentAuthority}) => competentAuthority.municipality))
      for (const {code} of neighbourhoods)
        for (const audience of topic.audience) {
          const match = matchRule({topicId: topic.id, areaCode: code, audience}, topicsById, areasByCode);
          if (!contactPoints.some(each => !each.isFallback && match(each)))
            unanswered.push(`${topic.id} ${code} ${audience}`);
        }
    expect(unanswered).to.deep.equal([]);
  });

  it('hands questions over to each of the other governments', () => {
    for (const layer of ['waterAuthority', 'province', 'state'] as const) {
      const handedOver = topics.filter(
        ({competentAuthority}) => !competentAuthority.municipality && competentAuthority[layer],
      );
      expect(handedOver.length, layer).to.be.at.least(4);
      expect(configuration.authorities.map(each => each.layer)).to.include(layer);
    }
  });

  it('says of every topic what people call it and who may ask', () => {
    for (const {id, keywords, audience} of topics) {
      expect(keywords, id).to.not.deep.equal([]);
      expect(audiences, id).to.include.members([...audience]);
      expect(audience, id).to.not.deep.equal([]);
    }
  });

  it('points at products of the Uniforme Productnamenlijst', () => {
    const uris = topics.flatMap(({sameAs}) => sameAs);
    expect(uris).to.have.length.above(90);
    for (const uri of uris) expect(uri).to.match(/^http:\/\/standaarden\.overheid\.nl\/owms\/terms\/[^\s/]+$/);
  });

  it('leads nobody to a real address or telephone number', () => {
    const values = contactPoints.flatMap(({channels}) => channels).filter(({type}) => type !== 'visit');
    for (const channel of values) {
      const href = channelHref(channel) ?? report(channel.value, 'a safe address');
      expect(href).to.match(
        /^(?:https:\/\/\w+\.elzendrecht\.example\.nl\/|https:\/\/www\.delagevenen\.example\.nl\/|mailto:[\w-]+@elzendrecht\.example\.nl$|tel:0199\d{6}$|tel:140199$)/,
      );
    }
  });

  it('has postcodes that nobody else has, some of them in two neighbourhoods', () => {
    const postalCodes = neighbourhoods.flatMap(area => area.postalCodes ?? []);
    for (const postalCode of postalCodes) {
      expect(postalCode).to.match(/^1999/);
      expect(parsePostalCode(postalCode)).to.deep.equal({postalCode});
    }
    expect(postalCodes.length - new Set(postalCodes).size).to.equal(5);
    for (const {name, postalCodes: own = []} of neighbourhoods) expect(own.length, name).to.be.within(3, 8);
  });

  it('is closed on Christmas Day, has short hours in the week after it, and is open late on a Thursday', () => {
    const hours = contactPointsById.get('klantcontactcentrum')?.openingHours ?? [];
    const at = (moment: string): unknown => availability(hours, configuration.holidays, new Date(moment));
    expect(at('2026-12-25T10:00:00Z')).to.deep.include({at: 'closed', because: 'Eerste Kerstdag'});
    expect(at('2026-12-30T10:00:00Z')).to.deep.equal({at: 'open', until: '16:00'});
    expect(at('2026-12-03T18:00:00Z')).to.deep.equal({at: 'open', until: '20:00'});
    expect(at('2027-07-15T16:00:00Z')).to.deep.include({at: 'closed'});
  });

  it('is nowhere open on a holiday by a special period that forgot it', () => {
    for (const {id, openingHours} of contactPoints)
      for (const {date, name} of configuration.holidays) {
        const noon = new Date(`${date}T11:00:00Z`);
        expect(availability(openingHours, configuration.holidays, noon).at, `${id} on ${name}`).to.not.equal('open');
      }
  });
});
