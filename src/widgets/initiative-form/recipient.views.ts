import {nothing, type TemplateResult} from 'lit';
import type {ContactPoint} from '../../model/contact-point.js';
import {notice} from '../../ui/notice.js';
import type {FormView} from './form-view.js';

/** Who the initiative goes to, and when there is an answer: before it is sent. */
export const recipientNotice = (
  contactPoint: ContactPoint | undefined,
  {texts}: FormView,
): TemplateResult | typeof nothing => {
  if (!contactPoint) return nothing;
  const {name, responseTime} = contactPoint;
  const promise = responseTime ? ` ${texts.promise(responseTime.promisedDays)}` : '';
  return notice('info', `${texts.recipient(name)}${promise}`);
};
