import type {TemplateResult} from 'lit';
import {textOf} from '../../model/initiative/answers.js';
import type {Topic} from '../../model/topic.js';
import {selectField, type OptionGroup} from '../../ui/select-field.js';
import type {FieldFrame} from '../../ui/field-frame.js';
import type {FormView} from './form-view.js';
import type {Texts} from './initiative-form.messages.js';

/** What the municipality deals with itself, by theme; an initiative on something else still has somebody to help. */
const groupsOf = (topics: readonly Topic[], texts: Texts): readonly OptionGroup[] => {
  const own = topics.filter(({competentAuthority}) => competentAuthority.municipality !== false);
  const optionsBelow = (parentId: string): OptionGroup['options'] =>
    own.filter(topic => topic.parentId === parentId).map(({id, name}) => ({value: id, label: name}));
  const themes = own.map(({id, name}) => ({label: name, id, options: optionsBelow(id)}));
  const grouped = themes.filter(({options}) => options.length > 0);
  const single = own.filter(
    ({id, parentId}) => !grouped.some(theme => theme.id === id) && !own.some(topic => topic.id === parentId),
  );
  const others = single.map(({id, name}) => ({value: id, label: name}));
  return [
    ...grouped.map(({label, id, options}) => ({label, options: [{value: id, label}, ...options]})),
    ...(others.length > 0 ? [{label: texts.otherTopics, options: others}] : []),
  ];
};

/** What an initiative is about: a list that every phone knows how to show. */
export const topicField = (name: string, frame: FieldFrame, view: FormView): TemplateResult =>
  selectField({
    ...frame,
    none: view.texts.none,
    groups: groupsOf(view.lists.topics, view.texts),
    value: textOf(view.form.answers, name),
    choose: value => view.answer(name, value),
  });
