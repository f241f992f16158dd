import type { Words } from './words.ts';

export const words: Words = {
  panel: {
    close: 'Chiudi',
    anew: 'Ricomincia',
    greeting: 'Che cosa vuole sapere?',
    placeholder: 'Faccia una domanda',
    begin: 'Domande per iniziare',
    foot: 'Cifre di Google Analytics. Ne prema una per vederne la prova.',
    retry: 'Riprova',
    network: 'Non c’è connessione. La domanda è conservata; riprovi.',
    limit: 'Al momento non è possibile rispondere ad altre domande. Riprovi {{when}}.',
    identity: 'Questo sito non ha detto chi è lei. Acceda lì oppure ricarichi la pagina.',
    refused: 'Questa chat non è configurata per questa pagina.',
    failed: 'Non ha funzionato. La domanda è conservata; riprovi.',
  },
  box: {
    'composer.label': 'La sua domanda',
    'composer.send': 'Invia',
    'composer.stop': 'Ferma',
    'composer.stopping': 'Arresto in corso',
    'composer.left': 'Caratteri rimasti: {{count}}',
    'composer.too_long': 'Una domanda può avere {{limit}} caratteri; questa ne ha {{count}}. La accorci, per favore.',
  },
  more: () => import('./more/it.ts'),
};
