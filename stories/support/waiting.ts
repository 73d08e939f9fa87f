// How long a story waits for what it looks for, and what it says when that does not come.
import {configure} from 'storybook/test';

// "It takes longer than usual" comes after eight seconds, on a busy machine a little later.
// What is not found is told without all of the document.
configure({asyncUtilTimeout: 15_000, getElementError: message => new Error(message ?? 'Not found')});
