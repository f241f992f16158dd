import type { NoticeWords } from '../notice-words.ts';

export function japanese(): NoticeWords {
  return {
    title: {
      open: '{what}：{since}から通常と異なります',
      closed: '{what}：{since}から通常に戻りました',
      withdrawn: '{what}：結局、通常の範囲内でした',
    },
    over: {
      closed: '通常と異なった期間：{days}。',
      withdrawn: '該当する日を判定し直したところ、範囲内でした：{days}。',
    },
    condition: {
      above: '{limit}を上回る',
      below: '{limit}を下回る',
      rises: '前週比で{limit}を超える増加',
      falls: '前週比で{limit}を超える減少',
      anomaly: 'その日としては異例',
    },
    unexplained: '理由はまだ特定できていません。数値はアプリで確認できます。',
    proof: 'すべての数値の根拠とともに見る',
    reason: 'チームのメンバーの設定により、このメールをお送りしています。クリック1回で停止できます。',
    unsubscribe: '配信を停止',
  };
}
