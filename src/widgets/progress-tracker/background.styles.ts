import {css} from 'lit';
import {cardStyles} from '../../cards/contact-point/contact-card.styles.js';
import {detailsStyles} from '../../cards/contact-point/contact-details.styles.js';

const own = css`
  .rich {
    display: grid;
    gap: 0.5em;
    overflow-wrap: anywhere;
  }
  .list {
    padding-inline-start: 1.5em;
  }
  .plain-list {
    display: grid;
    gap: 0.5em;
    list-style: none;
  }
  .outcome {
    padding: 1em;
    border: 1px solid var(--_verbind-border-color);
    background-color: var(--_verbind-subtle-background);
  }
  .pairs {
    display: grid;
    gap: 0.75em;
  }
  .pairs dt {
    font-weight: bold;
  }
  .tracker .cards {
    display: grid;
  }
`;

/** What the parts below the steps and the news add to the styles. */
export const backgroundStyles = [cardStyles, detailsStyles, own];
