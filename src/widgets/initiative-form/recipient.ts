import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {ContactCriteria, ContactDirectory, ReadOptions} from '../../backend/ports.js';
import type {ContactPoint} from '../../model/contact-point.js';
import {textOf, type Answers} from '../../model/initiative/answers.js';

/** Shown to who wants to speak to somebody first. */
const most = 3;

/** What a contact finder would be asked by somebody with these answers. */
export const criteriaOf = (answers: Answers): ContactCriteria => {
  const [topicId, areaCode, role] = ['topicId', 'location.areaCode', 'submitter.audience'].map(name =>
    textOf(answers, name),
  );
  const audience = role === 'business' || role === 'organisation' ? role : 'resident';
  return {audience, ...(topicId && {topicId}), ...(areaCode && {areaCode})};
};

/** Knows who an initiative goes to, by the rules of the contact finder. */
export class Recipient implements ReactiveController {
  /** The one it goes to, and others who can be asked first. */
  contactPoints: readonly ContactPoint[] = [];
  readonly #host: ReactiveControllerHost;
  #asked = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#asked = '';
  }

  /** Finds out when topic, place or role have changed. */
  async find(answers: Answers, contacts: ContactDirectory | undefined, options: ReadOptions): Promise<void> {
    const criteria = criteriaOf(answers);
    const question = JSON.stringify(criteria);
    if (!contacts || question === this.#asked) return;
    this.#asked = question;
    try {
      const {contactPoints} = await contacts.find({...criteria, pageSize: most}, options);
      if (this.#asked !== question) return;
      this.contactPoints = contactPoints;
      this.#host.requestUpdate();
    } catch {
      // The receipt will say it; until then nothing is promised.
      this.#asked = '';
    }
  }
}
