import type { NoticeWords } from '../notice-words.ts';

export function german(): NoticeWords {
  return {
    title: {
      open: '{what}: ungewöhnlich seit {since}',
      closed: '{what}: wieder im üblichen Bereich seit {since}',
      withdrawn: '{what}: doch nicht ungewöhnlich',
    },
    over: {
      closed: 'Ungewöhnlich war es in dieser Zeit: {days}.',
      withdrawn: 'Die Tage wurden neu beurteilt und liegen innerhalb der Grenze: {days}.',
    },
    condition: {
      above: 'über {limit}',
      below: 'unter {limit}',
      rises: 'steigt gegenüber der Vorwoche um mehr als {limit}',
      falls: 'fällt gegenüber der Vorwoche um mehr als {limit}',
      anomaly: 'ungewöhnlich für den Tag',
    },
    unexplained: 'Warum, ließ sich noch nicht sagen. Die Zahlen stehen in der App.',
    proof: 'Ansehen, mit dem Nachweis jeder Zahl',
    reason: 'Diese Nachricht kommt, weil jemand aus dem Team es so eingestellt hat. Ein Klick beendet sie.',
    unsubscribe: 'Abbestellen',
  };
}
