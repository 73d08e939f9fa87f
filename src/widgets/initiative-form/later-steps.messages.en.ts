// Long because a form says much: one text a line, in the order in which they are read.
import {formatDay, plural} from '../../localisation/formats.js';
import type {LaterTexts} from './later-steps.messages.js';

const days = (count: number): string => `${count} working ${plural(count, 'en', {one: 'day', other: 'days'})}`;

const characters = (count: number): string =>
  `${count} ${plural(count, 'en', {one: 'character', other: 'characters'})}`;

const files = (count: number): string => `${count} ${plural(count, 'en', {one: 'file', other: 'files'})}`;

/** What the steps after the first say, in English. */
export const en: LaterTexts = {
  'step.participation.description':
    'A plan works out better when the people around it can have their say. Tell us what you have already done. Nothing yet? There is still time.',
  change: 'Change',
  changeStep: step => `Change: ${step}`,
  send: 'Send your initiative',
  sending: 'Your initiative is being sent.',
  notAnswered: 'not filled in',
  yes: 'Yes',
  no: 'No',
  none: 'Choose a topic',
  otherTopics: 'Other topics',
  look: 'View',
  newTab: '(opens in a new tab)',

  'title.label': 'What is your initiative called?',
  'title.description': 'Short and clear, for example: a bench in the park',
  description: 'What do you want to do, and why?',
  'description.description': 'Write it the way you would tell it to your neighbours.',
  topicId: 'Which topic does it belong to?',
  'topicId.description': 'Then your initiative goes straight to the right team.',
  'location.label': 'Which place is it about?',
  'location.label.description':
    'Postcode and house number, or the name of the district or neighbourhood. Does your initiative have no fixed place? Then leave this empty.',
  'participation.involved': 'Have you already talked to people in the neighbourhood?',
  'participation.who': 'Who did you talk to?',
  'participation.who.description': 'For example: everyone who lives on the Kadeweg, and the school',
  'participation.how': 'How did you do that?',
  'participation.how.description': 'For example: from door to door, or an evening in the community centre',
  'participation.outcome': 'What did they think of it?',
  'participation.changed': 'What did you change because of that?',
  supportRequested: 'What do you need from the municipality?',
  'supportRequested.description': 'You can choose more than one answer.',
  route: 'What kind of initiative is it?',
  'route.description': 'We have marked what fits your answers. Feel free to choose something else.',
  suggested: 'fits your answers',
  desiredStartDate: 'When do you want to start?',
  'submitter.name': 'Your name',
  'submitter.email': 'Your e-mail address',
  'submitter.email.description': 'This is where you will get a confirmation, and later our answer.',
  'submitter.telephone': 'Your telephone number',
  'submitter.telephone.description': 'Useful if we have a question.',
  'publicity.publishText': 'May we show your initiative on our website?',
  'publicity.publishText.description': 'That way other people can join in. We will talk to you about it first.',
  'publicity.publishName': 'May we show your name with it?',

  required: 'This has not been filled in yet.',
  'required.submitter.audience': 'Choose who you are filling this in for.',
  'required.title': 'Give your initiative a name, for example: a bench in the park.',
  'required.description': 'Write down what you want to do and why.',
  'required.participation.involved': 'Choose yes or no.',
  'required.participation.who': 'Write down who you talked to.',
  'required.participation.how': 'Write down how you did that.',
  'required.route': 'Choose what kind of initiative it is.',
  'required.submitter.name': 'Enter your name.',
  'required.submitter.email': 'Enter your e-mail address, for example name@example.com.',
  'required.publicity.publishText': 'Choose yes or no.',
  'required.publicity.publishName': 'Choose yes or no.',
  'required.consent': 'Tick this box. Without it we are not allowed to deal with your initiative.',
  'required.choice': 'Choose an answer.',
  email: 'This e-mail address is not right. Write it like name@example.com.',
  telephone: 'This telephone number is not right. Write it like 06 12345678 or +32 2 123 45 67.',
  number: 'Enter a number, for example 25.',
  date: 'This date does not exist. Enter the day, month and year.',
  'too-long': (most, tooMany) => `Make this ${characters(tooMany)} shorter. There is room for ${most}.`,
  'too-small': least => `Enter a number of ${least} or more.`,
  'too-great': most => `Enter a number of ${most} or less.`,
  refused: 'This could not be processed. Check it and try again.',
  expired: 'This file is no longer stored. Add it again.',
  left: count => `${characters(count)} left`,
  summary: count =>
    plural(count, 'en', {
      one: 'There is still 1 answer that is not right',
      other: `There are still ${count} answers that are not right`,
    }),

  privacy: 'Read what we do with your data',

  saved: time => `Saved at ${time} on this device, without your name and address.`,
  notSaved: 'This device cannot save your answers. Keep this page open until you have finished.',
  keepLonger: 'Save my answers on this device for 30 days. Do not do this on a computer that you share.',
  erase: 'Delete my answers',
  erased: 'Your answers have been deleted.',
  undo: 'Put them back',
  resume: (day, time) =>
    `You started an initiative on ${formatDay(day, 'en-GB')} at ${time}. Do you want to go on with it?`,
  resumeYes: 'Go on',
  resumeNo: 'Start again',

  similar: 'This is already happening nearby',
  similarDescription: 'Perhaps you can join in. You can also simply go on with your own initiative.',
  distance: metres =>
    metres < 995
      ? `${Math.max(10, Math.round(metres / 10) * 10)} metres away`
      : `${(metres / 1000).toFixed(1)} kilometres away`,
  join: 'I want to join',
  joinDescription:
    'We will send your message to the people of this project. They do not see your address: we will put you in touch with each other.',
  joinMessage: 'What do you want to say to them?',
  'required.joinMessage': 'Write down what you want to say to them.',
  joinSend: 'Send',
  joinCancel: 'Never mind',
  joined: 'Your message has been sent. You will hear from us.',
  joinFailed: 'Your message has not been sent. Try again, or call us.',

  openMap: 'Point out the place on a map',
  closeMap: 'Close the map',
  mapFailed: 'The map could not be loaded. Fill in the place above, that works just as well.',
  recipient: team => `Your initiative goes to ${team}.`,
  promise: count => `You will get an answer within ${days(count)}.`,
  talkFirst: 'I want to talk to someone first',
  mailTo: address => `E-mail ${address}`,

  'failed.offline':
    'You are offline. Your initiative has not been sent yet. It will be sent by itself as soon as you are connected again.',
  'failed.timeout':
    'It took too long. We are not sure whether your initiative has reached us. Try again: it will never come in twice.',
  'failed.busy': 'It is very busy right now. Your answers are still here. Try again in a minute.',
  'failed.refused':
    'This page cannot send your initiative. Your answers are still here. Call us, and we will take it from there.',
  'failed.broken':
    'Sending does not work right now. It is our fault. Your answers are still here. Try again, or call us.',
  'failed.conflict':
    'Your initiative had already reached us, with your earlier answers. Do you want to change something? Call us, or send it as a new initiative.',
  'failed.robot':
    'Our system thinks that a computer program filled in this form. Are you a human? Call us, and we will take it from there.',
  sendAsNew: 'Send as a new initiative',

  sentTitle: 'Your initiative has been sent',
  reference: 'Your number',
  wentTo: team => `Your initiative is now with ${team}.`,
  mailed: 'We will send you a confirmation by e-mail.',
  answerBy: (date, thisYear) => `You will get an answer by ${formatDay(date, 'en-GB', thisYear)} at the latest.`,
  whatNext: 'What happens now?',
  follow: 'Follow your initiative',
  printReceipt: 'Print this',
  report: 'Report on the participation',
  reportDescription:
    'It says whom you involved and what came of it. You can send it along when you apply for a permit.',
  saveReport: 'Save as a Word document',
  printReport: 'Print the report',
  reportFailed: 'The report could not be made. Check your connection and try again.',
  another: 'Start a new initiative',

  attachmentIds: 'Do you have a photo or a document?',
  filesDescription: (count, megabytes, kinds) =>
    `At most ${files(count)} of up to ${megabytes} MB: ${kinds}. We remove from photos the place where they were taken.`,
  addFile: 'Add a file',
  fileDescription: name => `What can be seen in ${name}?`,
  fileDescriptionWhy: 'For people who cannot see the photo.',
  uploading: (name, percent) => `${name}: ${percent}% sent`,
  uploaded: (name, size) => `${name} (${size})`,
  stop: 'Stop',
  remove: 'Remove',
  stopUpload: name => `Stop sending ${name}`,
  removeFile: name => `Remove ${name}`,
  retryFile: name => `Try again with ${name}`,
  'file.too-large': (name, megabytes) => `${name} is too large. A file can be up to ${megabytes} MB.`,
  'file.too-many': count => `You can send at most ${files(count)}.`,
  'file.kind': (name, kinds) => `We cannot open ${name}. Use ${kinds}.`,
  'file.heic': name =>
    `${name} is a photo in Apple’s own format (HEIC). On your phone, go to Settings, Camera, Formats, choose “Most Compatible” and take the photo again, or send a screenshot.`,
  'file.failed': name => `${name} has not been sent.`,
  'file.empty': name => `${name} is empty.`,
  filesBusy: 'Wait until all files have been sent, or stop sending a file.',
  website: 'Leave this field empty',

  composeTitle: 'Send it yourself by e-mail',
  composeDescription:
    'This website cannot send your initiative. Your e-mail program can: all your answers are already in the e-mail.',
  compose: 'Make the e-mail',
  mailSubject: 'Initiative',
  mailOpening: 'I would like to tell you about my initiative.',
  mailShortened: 'I paste the rest of my text below:',
  composedText: 'Your initiative as text',
  composedCopy: 'Does your e-mail program not open? Then copy this text and paste it into an e-mail.',
  composedShortened: 'Your text is too long for the button above. Copy it here and paste it into the e-mail.',
  otherForm: 'Go to the form of the municipality',
};
