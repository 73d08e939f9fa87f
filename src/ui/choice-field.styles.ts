import {css} from 'lit';

/** Choices below each other, each with room for what is said about it. */
export const choiceFieldStyles = css`
  .choices-stacked {
    flex-direction: column;
  }
  .choices-stacked .choice {
    align-items: start;
    padding-block: 0.5em;
  }
  .choices-stacked input {
    margin-block-start: 0.125em;
  }
  .choice small {
    display: block;
  }
`;
