import type { Words } from './words.ts';

export const words: Words = {
  panel: {
    close: 'Fechar',
    anew: 'Recomeçar',
    greeting: 'O que você quer saber?',
    placeholder: 'Faça uma pergunta',
    begin: 'Perguntas para começar',
    foot: 'Números do Google Analytics. Toque em um para ver a prova.',
    retry: 'Tentar de novo',
    network: 'Não há conexão. Sua pergunta foi mantida; tente de novo.',
    limit: 'No momento não é possível responder a mais perguntas. Tente de novo {{when}}.',
    identity: 'Este site não disse quem você é. Entre na sua conta nele ou recarregue a página.',
    refused: 'Este chat não está configurado para esta página.',
    failed: 'Não funcionou. Sua pergunta foi mantida; tente de novo.',
  },
  box: {
    'composer.label': 'Sua pergunta',
    'composer.send': 'Enviar',
    'composer.stop': 'Parar',
    'composer.stopping': 'Parando',
    'composer.left': 'Caracteres restantes: {{count}}',
    'composer.too_long': 'Uma pergunta pode ter {{limit}} caracteres; esta tem {{count}}. Encurte-a, por favor.',
  },
  more: () => import('./more/pt.ts'),
};
