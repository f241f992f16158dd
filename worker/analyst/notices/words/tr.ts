import type { NoticeWords } from '../notice-words.ts';

export function turkish(): NoticeWords {
  return {
    title: {
      open: '{what}: {since} tarihinden beri olağan dışı',
      closed: '{what}: {since} tarihinden beri yeniden olağan',
      withdrawn: '{what}: aslında olağan dışı değil',
    },
    over: {
      closed: 'Olağan dışı olduğu süre: {days}.',
      withdrawn: 'Günler yeniden değerlendirildi ve sınırın içinde: {days}.',
    },
    condition: {
      above: '{limit} üzerinde',
      below: '{limit} altında',
      rises: 'bir hafta öncesine göre artış {limit} üzerinde',
      falls: 'bir hafta öncesine göre düşüş {limit} üzerinde',
      anomaly: 'o gün için olağan dışı',
    },
    unexplained: 'Nedeni henüz söylenemedi. Rakamlar uygulamada.',
    proof: 'Her sayının kanıtıyla birlikte görün',
    reason: 'Bu iletiyi ekibinizden biri istediği için alıyorsunuz. Tek tıkla sona erer.',
    unsubscribe: 'Aboneliği sonlandır',
  };
}
