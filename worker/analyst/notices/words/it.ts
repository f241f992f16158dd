import type { NoticeWords } from '../notice-words.ts';

export function italian(): NoticeWords {
  return {
    title: {
      open: '{what}: fuori dalla norma dal giorno {since}',
      closed: '{what}: di nuovo nella norma dal giorno {since}',
      withdrawn: '{what}: alla fine nulla fuori dalla norma',
    },
    over: {
      closed: 'È rimasto fuori dalla norma in questo periodo: {days}.',
      withdrawn: 'I giorni sono stati rivalutati e rientrano nel limite: {days}.',
    },
    condition: {
      above: 'sopra {limit}',
      below: 'sotto {limit}',
      rises: 'sale di oltre {limit} rispetto alla settimana precedente',
      falls: 'scende di oltre {limit} rispetto alla settimana precedente',
      anomaly: 'insolito per quel giorno',
    },
    unexplained: 'Non è stato ancora possibile dire il motivo. Le cifre sono nell’applicazione.',
    proof: 'Vedi tutto con la prova di ogni numero',
    reason: 'Ricevi questo messaggio perché qualcuno del tuo team lo ha chiesto. Basta un clic per non riceverlo più.',
    unsubscribe: 'Annulla l’iscrizione',
  };
}
