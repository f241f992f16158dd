import type { Words } from './words.ts';

export const words: Words = {
  panel: {
    close: 'Kapat',
    anew: 'Baştan başla',
    greeting: 'Ne öğrenmek istersiniz?',
    placeholder: 'Bir soru sorun',
    begin: 'Başlangıç soruları',
    foot: 'Rakamlar Google Analytics’ten gelir. Kanıtını görmek için birine basın.',
    retry: 'Tekrar dene',
    network: 'Bağlantı yok. Sorunuz duruyor; tekrar deneyin.',
    limit: 'Şu anda başka soru yanıtlanamıyor. {{when}} tekrar deneyin.',
    identity: 'Bu site kim olduğunuzu bildirmedi. Sitede oturum açın veya sayfayı yenileyin.',
    refused: 'Bu sohbet bu sayfa için ayarlanmamış.',
    failed: 'Olmadı. Sorunuz duruyor; tekrar deneyin.',
  },
  box: {
    'composer.label': 'Sorunuz',
    'composer.send': 'Gönder',
    'composer.stop': 'Durdur',
    'composer.stopping': 'Durduruluyor',
    'composer.left': 'Kalan karakter: {{count}}',
    'composer.too_long': 'Bir soru {{limit}} karakter olabilir; bunda {{count}} var. Lütfen kısaltın.',
  },
  more: () => import('./more/tr.ts'),
};
