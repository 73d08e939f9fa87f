import {listOf, textOf, type Answers} from './answers.js';
import {submitterAudiences, type Choice, type InitiativeSettings, type Question, type StepId} from './settings.js';

/** How a field is filled in. */
export type FieldKind =
  | 'text'
  | 'longText'
  | 'email'
  | 'telephone'
  | 'number'
  | 'date'
  | 'choice'
  | 'multipleChoice'
  | 'consent'
  | 'topic'
  | 'place'
  | 'files';

/** One question of the form, ours or the municipality's. */
export interface Field {
  /** Path in the contract. */
  readonly name: string;
  readonly kind: FieldKind;
  readonly required: boolean;
  /** Characters. */
  readonly maxLength?: number;
  readonly min?: number;
  readonly max?: number;
  /** With their labels where the municipality gives them; ours have their words in the messages. */
  readonly choices?: readonly (Choice | {readonly value: string})[];
  /** The municipality's own words. */
  readonly label?: string;
  readonly description?: string;
  /** Says something about a person: never kept on the device. */
  readonly personal?: boolean;
  readonly condition?: {readonly name: string; readonly equals: readonly string[]};
}

const yesOrNo = [{value: 'yes'}, {value: 'no'}];

const involved = {name: 'participation.involved', equals: ['yes']};

const fieldOfQuestion = ({id, kind, condition, ...rest}: Question): Field => ({
  ...rest,
  name: `answers.${id}`,
  kind: kind === 'file' ? 'files' : kind,
  ...(condition && {condition: {name: `answers.${condition.questionId}`, equals: [condition.equals]}}),
});

/** Our own fields of a step; the municipality's come behind them. */
const ownFields = (step: StepId, settings: InitiativeSettings): readonly Field[] => {
  const {maxLengths, supportOptions, routes, consents, attachments} = settings;
  switch (step) {
    case 'who':
      return [
        {
          name: 'submitter.audience',
          kind: 'choice',
          required: true,
          choices: submitterAudiences.map(value => ({value})),
        },
        {
          name: 'submitter.organisation',
          kind: 'text',
          required: false,
          maxLength: 200,
          personal: true,
          condition: {name: 'submitter.audience', equals: ['business', 'organisation', 'group']},
        },
      ];
    case 'idea':
      return [
        {name: 'title', kind: 'text', required: true, maxLength: maxLengths.title},
        {name: 'description', kind: 'longText', required: true, maxLength: maxLengths.description},
        {name: 'topicId', kind: 'topic', required: false},
        ...(attachments.maxCount > 0 ? [{name: 'attachmentIds', kind: 'files', required: false} as const] : []),
      ];
    case 'place':
      return [{name: 'location.label', kind: 'place', required: false, maxLength: 200}];
    case 'participation':
      return [
        {name: 'participation.involved', kind: 'choice', required: true, choices: yesOrNo},
        ...(['who', 'how', 'outcome', 'changed'] as const).map(name => ({
          name: `participation.${name}`,
          kind: 'longText' as const,
          required: name === 'who' || name === 'how',
          maxLength: maxLengths[name],
          condition: involved,
        })),
      ];
    case 'support': {
      const support = supportOptions.map(({id, name}) => ({value: id, label: name}));
      return [
        ...(support.length > 0
          ? [{name: 'supportRequested', kind: 'multipleChoice', required: false, choices: support} as const]
          : []),
        ...(routes.length > 1
          ? [
              {
                name: 'route',
                kind: 'choice',
                required: true,
                choices: routes.map(({id, name}) => ({value: id, label: name})),
              } as const,
            ]
          : []),
        {name: 'desiredStartDate', kind: 'date', required: false},
      ];
    }
    case 'contact':
      return [
        {name: 'submitter.name', kind: 'text', required: true, maxLength: 200, personal: true},
        {name: 'submitter.email', kind: 'email', required: true, maxLength: 254, personal: true},
        {name: 'submitter.telephone', kind: 'telephone', required: false, maxLength: 30, personal: true},
        {name: 'publicity.publishText', kind: 'choice', required: true, choices: yesOrNo},
        {
          name: 'publicity.publishName',
          kind: 'choice',
          required: true,
          choices: yesOrNo,
          condition: {name: 'publicity.publishText', equals: ['yes']},
        },
        ...consents.map(({id, text, required}) => ({
          name: `consents.${id}`,
          kind: 'consent' as const,
          required,
          label: text,
          personal: true,
        })),
      ];
  }
};

/** All fields of a step, asked now or not. */
export const fieldsOf = (step: StepId, settings: InitiativeSettings): readonly Field[] => {
  const own = ownFields(step, settings);
  const extra = settings.questions.filter(question => question.step === step).map(fieldOfQuestion);
  // What somebody agrees with closes a step.
  return [...own.filter(({kind}) => kind !== 'consent'), ...extra, ...own.filter(({kind}) => kind === 'consent')];
};

/** All fields of all steps. */
export const allFields = (settings: InitiativeSettings): readonly Field[] =>
  settings.steps.flatMap(({id}) => fieldsOf(id, settings));

/** Whether a field is asked, by the answers so far; one that waits for another that is not asked is not asked either. */
export const isAsked = ({condition}: Field, answers: Answers, fields: readonly Field[]): boolean => {
  if (!condition) return true;
  const {name, equals} = condition;
  const on = fields.find(field => field.name === name);
  const given = [textOf(answers, name), ...listOf(answers, name)];
  return on !== undefined && isAsked(on, answers, fields) && equals.some(value => given.includes(value));
};
