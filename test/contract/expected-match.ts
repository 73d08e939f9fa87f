import type {ContactCriteria} from '../../src/backend/ports.js';
import type {Area} from '../../src/model/area.js';
import type {ContactPoint} from '../../src/model/contact-point.js';
import type {Topic} from '../../src/model/topic.js';

/** How well a contact point fits, from what weighs most to what weighs least. */
export type Levels = readonly [topic: number, area: number, audience: number];

/**
 * The match rule once more, written for reading instead of for speed, so that a mistake in the one shows beside the other.
 * @returns undefined for a contact point that must not be in the answer
 */
export const expectedMatch =
  (topics: readonly Topic[], areas: readonly Area[]) =>
  ({topicId, areaCode, audience}: ContactCriteria, contactPoint: ContactPoint): Levels | undefined => {
    const parentTopicId = topics.find(({id}) => id === topicId)?.parentId ?? '';
    const area = areas.find(({code}) => code === areaCode);
    const parentArea = areas.find(({code}) => code === area?.parentCode);
    const serves = (code: string | undefined): boolean => contactPoint.areaServed.some(served => served.code === code);

    const topicLevel = (): number | undefined => {
      if (topicId === undefined || contactPoint.topicIds.length === 0) return 0;
      if (contactPoint.topicIds.includes(topicId)) return 2;
      return contactPoint.topicIds.includes(parentTopicId) ? 1 : undefined;
    };
    const areaLevel = (): number | undefined => {
      if (contactPoint.areaServed.length === 0) return 0;
      if (areaCode === undefined) return serves('GM1999') ? 1 : 0;
      if (area?.type === 'neighbourhood' && serves(area.code)) return 3;
      if (serves((area?.type === 'neighbourhood' ? parentArea : area)?.code)) return 2;
      return serves('GM1999') && area ? 1 : undefined;
    };
    const audienceLevel = (): number | undefined => {
      if (audience === undefined || contactPoint.audience.length === 0) return 0;
      if (!contactPoint.audience.includes(audience)) return undefined;
      return contactPoint.audience.length === 3 ? 0 : 1;
    };
    const [byTopic, byArea, byAudience] = [topicLevel(), areaLevel(), audienceLevel()];
    return byTopic === undefined || byArea === undefined || byAudience === undefined
      ? undefined
      : [byTopic, byArea, byAudience];
  };

/** Whether one fits at least as well as the other: the first difference decides. */
export const isAtLeast = (one: Levels, other: Levels): boolean => {
  const index = one.findIndex((level, at) => level !== other[at]);
  return index < 0 || (one[index] ?? 0) > (other[index] ?? 0);
};
