import {html, nothing, type TemplateResult} from 'lit';
import {trapField} from '../../ui/trap-field.js';
import type {FormView} from './form-view.js';
import {privacyLink} from './privacy.views.js';

/** What stands below the questions of how to reach somebody. @param trap hears what only a program fills in; undefined where nothing is sent */
export const contactExtras = (
  {texts, configuration}: FormView,
  trap: ((text: string) => void) | undefined,
): TemplateResult => html`
  ${privacyLink(configuration, texts)} ${trap ? trapField(texts.website, trap) : nothing}
`;
