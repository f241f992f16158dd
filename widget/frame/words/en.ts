import { boxWords } from '../../../web/i18n/box-words.ts';
import type { Words } from './words.ts';

export const words: Words = {
  panel: {
    close: 'Close',
    anew: 'Start over',
    greeting: 'What would you like to know?',
    placeholder: 'Ask a question',
    begin: 'Questions to begin with',
    foot: 'Figures from Google Analytics. Press one to see its proof.',
    retry: 'Try again',
    network: 'There is no connection. Your question is kept; try again.',
    limit: 'No more questions can be answered at the moment. Try again {{when}}.',
    identity: 'This site has not said who you are. Sign in there, or reload the page.',
    refused: 'This chat is not set up for this page.',
    failed: 'That did not work. Your question is kept; try again.',
  },
  box: boxWords,
};
