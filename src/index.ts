// What developers import: classes, ports and types. Nothing here has a side effect; `verbind/define/*` gives the tags.
export {ContactFinder} from './widgets/contact-finder/contact-finder.js';
export {ContactChosenEvent, ContactSearchedEvent} from './widgets/contact-finder/contact-finder.events.js';
export {
  nl as contactFinderMessages,
  type Texts as ContactFinderTexts,
} from './widgets/contact-finder/contact-finder.messages.js';
export {nl as assistantMessages} from './widgets/contact-finder/assistant.messages.js';
export {InitiativeForm} from './widgets/initiative-form/initiative-form.js';
export {
  DraftSavedEvent,
  InitiativeSendingEvent,
  InitiativeSentEvent,
  StepChangedEvent,
} from './widgets/initiative-form/initiative-form.events.js';
export {
  nl as initiativeFormMessages,
  type Texts as InitiativeFormTexts,
} from './widgets/initiative-form/initiative-form.messages.js';
export {nl as laterStepsMessages} from './widgets/initiative-form/later-steps.messages.js';
export {ProgressTracker} from './widgets/progress-tracker/progress-tracker.js';
export {
  HelpAskedEvent,
  ProjectShownEvent,
  SubscribedEvent,
} from './widgets/progress-tracker/progress-tracker.events.js';
export {
  nl as progressTrackerMessages,
  type Texts as ProgressTrackerTexts,
} from './widgets/progress-tracker/progress-tracker.messages.js';
export {nl as trackerBackgroundMessages} from './widgets/progress-tracker/background.messages.js';
export {nl as trackerActionMessages} from './widgets/progress-tracker/actions.messages.js';
export {BackendProvider} from './provider/backend-provider.js';
export {ProblemEvent, type ProblemKind} from './controllers/problem.js';
export {backendContext, type BackendAddress} from './context/backend-context.js';
export {defineAdapter} from './backend/adapters.js';
export {BackendError, isBackendError, type BackendErrorKind, type InvalidParam} from './backend/backend-error.js';
export {restBackend} from './backend/rest/rest-backend.js';
export {documentsBackend, type Documents} from './backend/files/documents-backend.js';
export type * from './backend/ports.js';
export type {Area, AreaType} from './model/area.js';
export type {Audience} from './model/audience.js';
export type {Configuration, NeighbouringAuthority} from './model/configuration.js';
export type {
  Channel,
  ChannelType,
  ContactPoint,
  ContactPointReference,
  MatchReason,
  PostalAddress,
} from './model/contact-point.js';
export type {DayOfWeek, Holiday, OpeningHours} from './model/opening-hours.js';
export type {Place} from './model/place.js';
export type {FormattedText} from './model/formatted-text.js';
export type {Geometry} from './model/geometry.js';
export type {
  ActionRequired,
  ComparableDuration,
  Meeting,
  Outcome,
  ProjectDetails,
  ProjectDocument,
  ProjectRelation,
  ProjectRole,
  RelatedProject,
  Stalled,
  WaitingFor,
} from './model/project/details.js';
export type {Phase, PhaseExtension, PhaseState} from './model/project/phase.js';
export type {Project, ProjectImage, ProjectKind, ProjectStatus} from './model/project/project.js';
export type {Subscription, SubscriptionFrequency, SubscriptionScope} from './model/project/subscription.js';
export type {ProjectUpdate, UpdateKind} from './model/project/update.js';
export type {AuthorityLayer, Topic} from './model/topic.js';
