import type { NoticeWords } from '../notice-words.ts';

export function french(): NoticeWords {
  return {
    title: {
      open: '{what} : inhabituel depuis le {since}',
      closed: '{what} : retour à la normale depuis le {since}',
      withdrawn: '{what} : finalement rien d’inhabituel',
    },
    over: {
      closed: 'Période inhabituelle : {days}.',
      withdrawn: 'Les jours ont été réévalués et sont dans la limite : {days}.',
    },
    condition: {
      above: 'au-dessus de {limit}',
      below: 'en dessous de {limit}',
      rises: 'en hausse de plus de {limit} par rapport à la semaine précédente',
      falls: 'en baisse de plus de {limit} par rapport à la semaine précédente',
      anomaly: 'inhabituel pour ce jour',
    },
    unexplained: 'La raison n’a pas encore pu être donnée. Les chiffres sont dans l’application.',
    proof: 'Voir le tout avec la preuve de chaque chiffre',
    reason: 'Vous recevez ce message parce qu’un membre de votre équipe l’a demandé. Un clic suffit pour l’arrêter.',
    unsubscribe: 'Se désabonner',
  };
}
