import type { NoticeWords } from '../notice-words.ts';

export function dutch(): NoticeWords {
  return {
    title: {
      open: '{what}: ongewoon sinds {since}',
      closed: '{what}: weer gewoon sinds {since}',
      withdrawn: '{what}: toch niet ongewoon',
    },
    over: {
      closed: 'Het was ongewoon in deze tijd: {days}.',
      withdrawn: 'De dagen zijn opnieuw beoordeeld en liggen binnen de grens: {days}.',
    },
    condition: {
      above: 'boven {limit}',
      below: 'onder {limit}',
      rises: 'stijgt meer dan {limit} ten opzichte van een week eerder',
      falls: 'daalt meer dan {limit} ten opzichte van een week eerder',
      anomaly: 'ongewoon voor die dag',
    },
    unexplained: 'Waarom kon nog niet worden gezegd. De cijfers staan in de app.',
    proof: 'Bekijken met het bewijs van elk getal',
    reason: 'Je krijgt dit bericht omdat iemand uit je team erom vroeg. Met één klik stopt het.',
    unsubscribe: 'Afmelden',
  };
}
