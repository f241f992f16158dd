import type { Words } from './words.ts';

export const words: Words = {
  panel: {
    close: '閉じる',
    anew: '最初から',
    greeting: '何を知りたいですか？',
    placeholder: '質問を入力',
    begin: 'はじめの質問',
    foot: '数値は Google アナリティクスのものです。押すと根拠が表示されます。',
    retry: 'もう一度試す',
    network: '接続がありません。質問は残っています。もう一度お試しください。',
    limit: '現在、これ以上の質問には回答できません。{{when}}にもう一度お試しください。',
    identity:
      'このサイトから、あなたが誰かの情報が届いていません。サイトにログインするか、ページを再読み込みしてください。',
    refused: 'このチャットはこのページ用に設定されていません。',
    failed: 'うまくいきませんでした。質問は残っています。もう一度お試しください。',
  },
  box: {
    'composer.label': '質問',
    'composer.send': '送信',
    'composer.stop': '停止',
    'composer.stopping': '停止中',
    'composer.left': '残り {{count}} 文字',
    'composer.too_long': '質問は {{limit}} 文字までです。現在 {{count}} 文字あります。短くしてください。',
  },
  more: () => import('./more/ja.ts'),
};
