import {
  questionKinds,
  stepIds,
  type InitiativeSettings,
  type LimitedText,
  type Question,
  type QuestionKind,
  type StepId,
  type StepSettings,
} from './settings.js';

/** A question as a configuration has it: of any kind, about anything. */
interface GivenQuestion extends Partial<Omit<Question, 'id' | 'kind' | 'label' | 'step' | 'choices'>> {
  readonly id: string;
  readonly kind: string;
  readonly label: string;
  readonly step?: string;
  readonly choices?: Question['choices'];
}

/** A form as a configuration has it. */
interface GivenForm {
  readonly steps?: readonly {readonly id: string; readonly title?: string; readonly description?: string}[];
  readonly questions?: readonly GivenQuestion[];
  readonly consents?: readonly {readonly id: string; readonly text: string; readonly required?: boolean}[];
  readonly supportOptions?: InitiativeSettings['supportOptions'];
  readonly routes?: readonly {
    readonly id: string;
    readonly name: string;
    readonly description?: string;
    readonly url?: string;
    readonly suggestedFor?: {readonly audience?: readonly string[]; readonly supportRequested?: readonly string[]};
  }[];
  readonly maxLengths?: Partial<Record<LimitedText, number>>;
}

/** What of a configuration is about initiatives, in the shape of the contract. */
export interface GivenSettings {
  readonly initiativeForm?: GivenForm;
  readonly attachments?: Partial<InitiativeSettings['attachments']>;
}

/** Hears of what was left out. */
export type LeftOut = (path: string, expected: string) => void;

/** What the contract allows at most. */
const longest: Readonly<Record<LimitedText, number>> = {
  title: 300,
  description: 4000,
  who: 4000,
  how: 4000,
  outcome: 4000,
  changed: 4000,
};

const isStep = (id: string | undefined): id is StepId => stepIds.some(each => each === id);
const isKind = (kind: string): kind is QuestionKind => questionKinds.some(each => each === kind);

/** An idea and how to reach somebody are always asked: without them nothing can be sent. */
const stepsOf = (form: GivenForm, report: LeftOut): readonly StepSettings[] => {
  const wanted = (form.steps ?? []).filter((step, index): step is StepSettings => {
    if (!isStep(step.id)) report(`initiativeForm.steps[${index}].id`, `one of ${stepIds.join(', ')}`);
    return isStep(step.id);
  });
  if (wanted.length === 0) return stepIds.map(id => ({id}));
  const needed = (['idea', 'contact'] as const).filter(id => !wanted.some(step => step.id === id));
  return [
    ...wanted.filter(({id}, index) => wanted.findIndex(step => step.id === id) === index),
    ...needed.map(id => ({id})),
  ];
};

const choosing: ReadonlySet<string> = new Set(['choice', 'multipleChoice']);

/** A question that nobody could answer is left out, and its author hears why. */
const questionOf = (
  question: GivenQuestion,
  path: string,
  steps: readonly StepSettings[],
  report: LeftOut,
): Question | undefined => {
  const {kind, step, required = false, choices = [], ...rest} = question;
  if (!isKind(kind)) {
    report(`${path}.kind`, `one of ${questionKinds.join(', ')}`);
    return undefined;
  }
  if (choosing.has(kind) && choices.length === 0) {
    report(`${path}.choices`, 'something to choose');
    return undefined;
  }
  const last = steps.filter(({id}) => id !== 'contact').at(-1)?.id ?? 'idea';
  return {...rest, kind, required, choices, step: steps.find(({id}) => id === step)?.id ?? last};
};

/** Whether a question waits, along a chain of conditions, for itself, or for one that is not there. */
const neverAsked = (question: Question, all: readonly Question[]): boolean => {
  const seen = new Set<string>();
  let at = question;
  while (at.condition) {
    if (seen.has(at.id)) return true;
    seen.add(at.id);
    const {questionId} = at.condition;
    const on = all.find(({id}) => id === questionId);
    if (!on) return true;
    at = on;
  }
  return false;
};

const questionsOf = (form: GivenForm, steps: readonly StepSettings[], report: LeftOut): readonly Question[] => {
  const known = new Set<string>();
  const questions = (form.questions ?? [])
    .map((question, index) => questionOf(question, `initiativeForm.questions[${index}]`, steps, report))
    .filter(question => question !== undefined)
    .filter(({id}) => !known.has(id) && known.add(id));
  return questions.filter(question => {
    const never = neverAsked(question, questions);
    if (never) report(`initiativeForm.questions ${question.id}.condition`, 'a question that can be answered before');
    return !never;
  });
};

/** The usable part of what a municipality set in its configuration, with what is usual for the rest. */
export const settingsOf = (
  {initiativeForm = {}, attachments = {}}: GivenSettings,
  report: LeftOut,
): InitiativeSettings => {
  const steps = stepsOf(initiativeForm, report);
  const {consents: given = [], supportOptions = [], routes = [], maxLengths = {}} = initiativeForm;
  // Nobody can agree with what is not said.
  const consents = given.filter(({text}) => text.trim() !== '');
  if (consents.length === 0) report('initiativeForm.consents', 'at least one, on the use of personal data');
  const limit = (name: LimitedText): number => {
    const most = maxLengths[name] ?? longest[name];
    if (most >= 1) return Math.min(Math.floor(most), longest[name]);
    report(`initiativeForm.maxLengths.${name}`, 'a number of 1 or more');
    return longest[name];
  };
  return {
    steps,
    questions: questionsOf(initiativeForm, steps, report),
    consents: consents.map(({required = false, ...consent}) => ({...consent, required})),
    supportOptions,
    routes: routes.map(({suggestedFor: {audience = [], supportRequested = []} = {}, ...route}) => ({
      ...route,
      suggestedFor: {audience, supportRequested},
    })),
    maxLengths: {
      title: limit('title'),
      description: limit('description'),
      who: limit('who'),
      how: limit('how'),
      outcome: limit('outcome'),
      changed: limit('changed'),
    },
    attachments: {
      maxSize: attachments.maxSize ?? 0,
      maxCount: attachments.maxSize ? (attachments.maxCount ?? 0) : 0,
      encodingFormats: attachments.encodingFormats ?? [],
    },
  };
};
