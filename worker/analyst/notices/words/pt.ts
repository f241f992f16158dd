import type { NoticeWords } from '../notice-words.ts';

export function portuguese(): NoticeWords {
  return {
    title: {
      open: '{what}: fora do comum desde {since}',
      closed: '{what}: de volta ao normal desde {since}',
      withdrawn: '{what}: afinal, nada fora do comum',
    },
    over: {
      closed: 'Ficou fora do comum neste período: {days}.',
      withdrawn: 'Os dias foram reavaliados e estão dentro do limite: {days}.',
    },
    condition: {
      above: 'acima de {limit}',
      below: 'abaixo de {limit}',
      rises: 'sobe mais de {limit} em relação à semana anterior',
      falls: 'cai mais de {limit} em relação à semana anterior',
      anomaly: 'incomum para o dia',
    },
    unexplained: 'Ainda não foi possível dizer o motivo. Os números estão no aplicativo.',
    proof: 'Ver com a prova de cada número',
    reason: 'Você recebe esta mensagem porque alguém da sua equipe pediu. Um clique basta para parar de receber.',
    unsubscribe: 'Cancelar inscrição',
  };
}
