import type { NoticeWords } from '../notice-words.ts';

export function spanish(): NoticeWords {
  return {
    title: {
      open: '{what}: fuera de lo habitual desde el {since}',
      closed: '{what}: de nuevo en lo habitual desde el {since}',
      withdrawn: '{what}: al final, nada fuera de lo habitual',
    },
    over: {
      closed: 'Estuvo fuera de lo habitual en este tiempo: {days}.',
      withdrawn: 'Los días se evaluaron de nuevo y están dentro del límite: {days}.',
    },
    condition: {
      above: 'por encima de {limit}',
      below: 'por debajo de {limit}',
      rises: 'sube más de {limit} frente a la semana anterior',
      falls: 'baja más de {limit} frente a la semana anterior',
      anomaly: 'inusual para ese día',
    },
    unexplained: 'Todavía no se pudo decir por qué. Las cifras están en la aplicación.',
    proof: 'Verlo con la prueba de cada cifra',
    reason: 'Recibes este mensaje porque alguien de tu equipo lo pidió. Un clic basta para dejar de recibirlo.',
    unsubscribe: 'Cancelar la suscripción',
  };
}
