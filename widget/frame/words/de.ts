import type { Words } from './words.ts';

export const words: Words = {
  panel: {
    close: 'Schließen',
    anew: 'Neu beginnen',
    greeting: 'Was möchten Sie wissen?',
    placeholder: 'Eine Frage stellen',
    begin: 'Fragen für den Anfang',
    foot: 'Zahlen aus Google Analytics. Ein Druck auf eine zeigt ihren Beweis.',
    retry: 'Noch einmal versuchen',
    network: 'Es gibt keine Verbindung. Ihre Frage ist noch da; versuchen Sie es noch einmal.',
    limit: 'Im Moment können keine weiteren Fragen beantwortet werden. Versuchen Sie es {{when}} noch einmal.',
    identity: 'Diese Website hat nicht gesagt, wer Sie sind. Melden Sie sich dort an, oder laden Sie die Seite neu.',
    refused: 'Dieser Chat ist für diese Seite nicht eingerichtet.',
    failed: 'Das hat nicht funktioniert. Ihre Frage ist noch da; versuchen Sie es noch einmal.',
  },
  box: {
    'composer.label': 'Ihre Frage',
    'composer.send': 'Senden',
    'composer.stop': 'Anhalten',
    'composer.stopping': 'Wird angehalten',
    'composer.left': 'Noch {{count}} Zeichen',
    'composer.too_long': 'Eine Frage kann {{limit}} Zeichen haben; diese hat {{count}}. Bitte kürzen Sie sie.',
  },
  more: () => import('./more/de.ts'),
};
