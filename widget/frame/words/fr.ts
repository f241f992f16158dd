import type { Words } from './words.ts';

export const words: Words = {
  panel: {
    close: 'Fermer',
    anew: 'Recommencer',
    greeting: 'Que voulez-vous savoir ?',
    placeholder: 'Poser une question',
    begin: 'Questions pour commencer',
    foot: 'Chiffres de Google Analytics. Appuyez sur l’un d’eux pour voir sa preuve.',
    retry: 'Réessayer',
    network: 'Pas de connexion. Votre question est conservée ; réessayez.',
    limit: 'Aucune autre question ne peut recevoir de réponse pour le moment. Réessayez {{when}}.',
    identity: 'Ce site n’a pas dit qui vous êtes. Connectez-vous sur ce site, ou rechargez la page.',
    refused: 'Ce chat n’est pas configuré pour cette page.',
    failed: 'Cela n’a pas fonctionné. Votre question est conservée ; réessayez.',
  },
  box: {
    'composer.label': 'Votre question',
    'composer.send': 'Envoyer',
    'composer.stop': 'Arrêter',
    'composer.stopping': 'Arrêt en cours',
    'composer.left': 'Caractères restants : {{count}}',
    'composer.too_long':
      'Une question peut contenir {{limit}} caractères ; celle-ci en a {{count}}. Veuillez la raccourcir.',
  },
  more: () => import('./more/fr.ts'),
};
