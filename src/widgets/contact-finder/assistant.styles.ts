import {detailsStyles} from '../../cards/contact-point/contact-details.styles.js';
import {comboboxStyles} from '../../ui/combobox.styles.js';

/** What is shown only to somebody who touches the widget: suggestions, and what is unfolded. */
export const assistantStyles = [comboboxStyles, detailsStyles];
