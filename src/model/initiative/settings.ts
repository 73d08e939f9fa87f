/** The steps of the form, in their usual order. */
export const stepIds = ['who', 'idea', 'place', 'participation', 'support', 'contact'] as const;

/** One of the steps. */
export type StepId = (typeof stepIds)[number];

/** In what role somebody takes the initiative: as a contact finder knows it, and a group of neighbours. */
export type SubmitterAudience = 'resident' | 'business' | 'organisation' | 'group';

/** All of them, in the order in which they are offered. */
export const submitterAudiences: readonly SubmitterAudience[] = ['resident', 'business', 'organisation', 'group'];

/** A step as the municipality set it; its own title and description go before ours. */
export interface StepSettings {
  readonly id: StepId;
  readonly title?: string;
  readonly description?: string;
}

/** Kinds of questions that a municipality may add; others are left out. */
export const questionKinds = ['text', 'longText', 'number', 'date', 'choice', 'multipleChoice', 'file'] as const;

/** One of them. */
export type QuestionKind = (typeof questionKinds)[number];

/** Something to choose. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** A question that this municipality adds. */
export interface Question {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly label: string;
  readonly description?: string;
  readonly required: boolean;
  readonly step: StepId;
  readonly choices: readonly Choice[];
  /** Asked only when another question has this answer. */
  readonly condition?: {readonly questionId: string; readonly equals: string};
  readonly maxLength?: number;
  readonly min?: number;
  readonly max?: number;
}

/** A way that an initiative can go in the town hall. */
export interface Route {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  /** Where it begins, when not with this form. */
  readonly url?: string;
  readonly suggestedFor: {readonly audience: readonly string[]; readonly supportRequested: readonly string[]};
}

/** Something to agree with. */
interface Consent {
  readonly id: string;
  readonly text: string;
  readonly required: boolean;
}

/** Texts with a limit of their own, in characters. */
export type LimitedText = 'title' | 'description' | 'who' | 'how' | 'outcome' | 'changed';

/** What a municipality wants of an initiative. */
export interface InitiativeSettings {
  readonly steps: readonly StepSettings[];
  readonly questions: readonly Question[];
  readonly consents: readonly Consent[];
  readonly supportOptions: readonly {readonly id: string; readonly name: string}[];
  readonly routes: readonly Route[];
  readonly maxLengths: Readonly<Record<LimitedText, number>>;
  readonly attachments: {
    /** Bytes of one file. */
    readonly maxSize: number;
    /** 0 where no files are taken. */
    readonly maxCount: number;
    /** Media types. */
    readonly encodingFormats: readonly string[];
  };
}
