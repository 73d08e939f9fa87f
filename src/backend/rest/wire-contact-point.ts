import {parseContactPoint} from '../../contract/generated/contact-point-parser.js';
import type {Report} from '../../contract/parse.js';
import {channelHref} from '../../model/channel-href.js';
import type {Channel, ContactPoint} from '../../model/contact-point.js';

/** Channels that lead somewhere safe; `javascript:` and the like are left out. */
const safeChannels = (channels: readonly Channel[], path: string, report: Report): Channel[] =>
  channels.filter((channel, index) => {
    const safe = channel.type === 'visit' || channelHref(channel) !== undefined;
    if (!safe) report(`${path}.channels[${index}].value`, `an address for ${channel.type}`);
    return safe;
  });

/** The usable part of a contact point, its channels checked. */
export const readContactPoint = (value: unknown, path: string, report: Report): ContactPoint | undefined => {
  const parsed = parseContactPoint(value, path, report);
  if (!parsed) return undefined;
  const {openingHoursSpecification = [], channels = [], substitute, ...rest} = parsed;
  return {
    responsibleFor: [],
    notResponsibleFor: [],
    audience: [],
    topicIds: [],
    areaServed: [],
    availableLanguage: [],
    isFallback: false,
    ...rest,
    openingHours: openingHoursSpecification.map(({dayOfWeek = [], ...hours}) => ({dayOfWeek, ...hours})),
    channels: safeChannels(channels, path, report),
    ...(substitute && {
      substitute: {...substitute, channels: safeChannels(substitute.channels ?? [], `${path}.substitute`, report)},
    }),
  };
};
