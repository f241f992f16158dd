import type { Words } from './words.ts';

export const words: Words = {
  panel: {
    close: 'Cerrar',
    anew: 'Empezar de nuevo',
    greeting: '¿Qué quiere saber?',
    placeholder: 'Haga una pregunta',
    begin: 'Preguntas para empezar',
    foot: 'Cifras de Google Analytics. Pulse una para ver su prueba.',
    retry: 'Intentar de nuevo',
    network: 'No hay conexión. Su pregunta sigue ahí; inténtelo de nuevo.',
    limit: 'Por ahora no se pueden responder más preguntas. Inténtelo de nuevo {{when}}.',
    identity: 'Este sitio no ha dicho quién es usted. Inicie sesión en él o vuelva a cargar la página.',
    refused: 'Este chat no está configurado para esta página.',
    failed: 'No ha funcionado. Su pregunta sigue ahí; inténtelo de nuevo.',
  },
  box: {
    'composer.label': 'Su pregunta',
    'composer.send': 'Enviar',
    'composer.stop': 'Detener',
    'composer.stopping': 'Deteniendo',
    'composer.left': 'Caracteres restantes: {{count}}',
    'composer.too_long': 'Una pregunta puede tener {{limit}} caracteres; esta tiene {{count}}. Acórtela, por favor.',
  },
  more: () => import('./more/es.ts'),
};
