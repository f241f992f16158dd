import type { Words } from './words.ts';

export const words: Words = {
  panel: {
    close: 'Sluiten',
    anew: 'Opnieuw beginnen',
    greeting: 'Wat wilt u weten?',
    placeholder: 'Stel een vraag',
    begin: 'Vragen om mee te beginnen',
    foot: 'Cijfers uit Google Analytics. Druk op een cijfer voor het bewijs.',
    retry: 'Opnieuw proberen',
    network: 'Er is geen verbinding. Uw vraag is bewaard; probeer het opnieuw.',
    limit: 'Op dit moment kunnen geen vragen meer worden beantwoord. Probeer het {{when}} opnieuw.',
    identity: 'Deze site heeft niet gezegd wie u bent. Log daar in of laad de pagina opnieuw.',
    refused: 'Deze chat is niet ingesteld voor deze pagina.',
    failed: 'Dat is niet gelukt. Uw vraag is bewaard; probeer het opnieuw.',
  },
  box: {
    'composer.label': 'Uw vraag',
    'composer.send': 'Versturen',
    'composer.stop': 'Stoppen',
    'composer.stopping': 'Wordt gestopt',
    'composer.left': 'Nog {{count}} tekens',
    'composer.too_long': 'Een vraag kan {{limit}} tekens hebben; deze heeft er {{count}}. Maak haar korter.',
  },
  more: () => import('./more/nl.ts'),
};
