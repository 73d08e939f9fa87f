import {nothing, type TemplateResult} from 'lit';
import type {StepId} from '../../model/initiative/settings.js';
import {errorSummary} from '../../ui/error-summary.js';
import {labelOf} from './field-words.js';
import {controlIdOf, type FormView} from './form-view.js';
import {askedIn} from './initiative-form.state.js';
import {problemText} from './problem-words.js';
import {summaryId} from './step.views.js';

/** Everything that is wrong in a step; nothing where nothing is. */
export const problemSummary = (
  step: StepId,
  {texts, form, level, follow}: FormView,
): TemplateResult | typeof nothing => {
  const wrong = askedIn(step, form).flatMap(field => {
    const problem = form.problems[field.name];
    return problem ? [{field, problem}] : [];
  });
  if (wrong.length === 0) return nothing;
  return errorSummary({
    id: summaryId,
    level: level + 1,
    title: texts.summary(wrong.length),
    links: wrong.map(({field, problem}) => ({
      controlId: controlIdOf(field.name),
      label: `${labelOf(field, texts)} ${problemText(field, problem, texts)}`,
    })),
    follow,
  });
};
