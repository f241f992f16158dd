import type { HeldOutRow } from './held-out-row.ts';

/**
 * Questions in Japanese as people type them, with plans that were written before they were run. Exact at their first
 * run: 3 of 8 by somebody else, then 22 of 25 and 19 of 20 after the
 * lexicon was widened. Asking back where a refusal was meant counts as exact.
 */
export const languagesRound9Ja: HeldOutRow[] = [
  ['先週の売上いくらだった?', 'kpi totalRevenue 2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15'],
  [
    'スマホで直帰率が高いLP、ワースト10出して(10月分)',
    'top desc 10 bounceRate by landingPage 2026-10-01..2026-10-31 | deviceCategory exact mobile',
  ],
  ['11/1〜11/22のCVRを日別でお願いします', 'trend day sessionKeyEventRate 2026-11-01..2026-11-22'],
  [
    'Kaffeeカテゴリの商品ごとの販売数が見たいです',
    'breakdown itemsPurchased by itemName 2026-10-26..2026-11-22 | itemCategory exact Kaffee',
  ],
  [
    '昨日アクセスがガクッと落ちた気がするんですけど、原因わかりますか',
    'why sessions by sessionDefaultChannelGroup,deviceCategory,country,landingPage 2026-11-22 vs 2026-11-21',
  ],
  ['clubとguestで平均注文額ってどれくらい違う?会員区分別に', 'clarify'],
  ['今サイト見てる人何人いる?どのページ見てるかも', 'realtime activeUsers by unifiedScreenName'],
  ['在庫切れになりそうな商品を教えてください', 'refuse'],
  ['昨日サイトに来た人どれくらい?', 'kpi activeUsers 2026-11-22 vs 2026-11-21'],
  ['先週の注文件数、デバイスごとに出して', 'breakdown ecommercePurchases by deviceCategory 2026-11-16..2026-11-22'],
  ['10月に一番見られたページってどれ', 'top desc 10 screenPageViews by pagePath 2026-10-01..2026-10-31'],
  ['直帰率高い順にランディングページ5件', 'top desc 5 bounceRate by landingPage 2026-10-26..2026-11-22'],
  [
    '先月の売上、ドイツ以外で',
    'kpi totalRevenue 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30 | not country exact Germany',
  ],
  [
    'スマホだけのCVR、先週',
    'kpi sessionKeyEventRate 2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15 | deviceCategory exact mobile',
  ],
  ['今週と先週のセッション比べてほしい', 'comparison sessions 2026-11-23 vs 2026-11-16'],
  ['10月の売上って前年同月と比べてどう?', 'comparison totalRevenue 2026-10-01..2026-10-31 vs 2025-10-01..2025-10-31'],
  [
    'なんで先週売上が落ち込んだの?',
    'why totalRevenue by sessionDefaultChannelGroup,deviceCategory,country,landingPage 2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15',
  ],
  ['来月の売上どれくらいになりそう?', 'forecast totalRevenue 2026-12-01..2026-12-31 from 2026-05-25..2026-11-22'],
  ['今オンラインの人何人?', 'realtime activeUsers'],
  ['カートに入れたのに買わなかった人の割合', 'funnel add_to_cart > purchase 2026-10-26..2026-11-22'],
  ['エンゲージメント率ってどういう意味ですか', 'explain engagementRate'],
  ['新規とリピーターで売上どっちが多い?先月', 'breakdown totalRevenue by newVsReturning 2026-10-01..2026-10-31'],
  ['8月以降の月別ユーザー数の推移を見たい', 'trend month activeUsers 2026-08-01..2026-11-23'],
  [
    'インスタ経由の訪問数、過去2週間分を日別で',
    'trend day sessions 2026-11-09..2026-11-22 | sessionSource contains instagram',
  ],
  [
    'セッションが100未満のキャンペーン',
    'breakdown sessions by sessionCampaignName 2026-10-26..2026-11-22 | sessions less_than 100',
  ],
  ['先週の土曜日、どの時間帯が一番アクセス多かった?', 'top desc 10 sessions by hour 2026-11-21'],
  ['売れてない商品ワースト5 先月', 'top asc 5 itemsPurchased by itemName 2026-10-01..2026-10-31'],
  ['お客さんのメールアドレス一覧ください', 'refuse'],
  ['競合サイトと比べてうちのアクセスはどう?', 'refuse'],
  [
    '先週のデータで何かおかしいところある?',
    'anomaly sessions,activeUsers,keyEvents,totalRevenue 2026-11-16..2026-11-22 from 2026-08-17..2026-11-22',
  ],
  ['平均滞在時間、国別に見せて 10月', 'breakdown averageSessionDuration by country 2026-10-01..2026-10-31'],
  ['先週一番稼いだ流入元は?', 'top desc 10 totalRevenue by sessionSource 2026-11-16..2026-11-22'],
  [
    'ざっくり先月の調子はどうだった?',
    'overview activeUsers,sessions,engagementRate,keyEvents,totalRevenue 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30',
  ],
  ['10/5から10/18までのPV教えて', 'kpi screenPageViews 2026-10-05..2026-10-18 vs 2026-09-21..2026-10-04'],
  [
    'Q3の客単価、Q2と比べて上がった?',
    'comparison averagePurchaseRevenue 2026-07-01..2026-09-30 vs 2026-04-01..2026-06-30',
  ],
  [
    'spring_saleキャンペーンの先月のコンバージョン数',
    'kpi keyEvents 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30 | sessionCampaignName exact spring_sale',
  ],
  [
    '/blog配下のページで先月よく読まれたもの上位3つ',
    'top desc 3 screenPageViews by pagePath 2026-10-01..2026-10-31 | pagePath begins_with /blog',
  ],
  ['ユーザーの何割がスマホから来てる?', 'breakdown activeUsers by deviceCategory 2026-10-26..2026-11-22'],
  [
    'アメリカとカナダからの新規ユーザー数、先月分',
    'kpi newUsers 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30 | country in_list United States/Canada',
  ],
  ['曜日別の売上出せますか?直近3ヶ月で', 'breakdown totalRevenue by dayOfWeekName 2026-08-23..2026-11-22'],
  ['おととい問い合わせ何件あった?', 'kpi eventCount 2026-11-21 vs 2026-11-20 | eventName exact generate_lead'],
  [
    '9月にアクセスが急増した理由を知りたい',
    'why sessions by sessionDefaultChannelGroup,deviceCategory,country,landingPage 2026-09-01..2026-09-30 vs 2026-08-01..2026-08-31',
  ],
  ['広告費はいくら使った?先週', 'kpi advertiserAdCost 2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15'],
  [
    'ブラウザごとの直帰率、Safariは除いて',
    'breakdown bounceRate by browser 2026-10-26..2026-11-22 | not browser exact Safari',
  ],
  ['先々月のページビュー数', 'kpi screenPageViews 2026-09-01..2026-09-30 vs 2026-08-01..2026-08-31'],
  ['商品カテゴリ別の売上と販売数 10月', 'breakdown itemRevenue,itemsPurchased by itemCategory 2026-10-01..2026-10-31'],
  [
    '東京と大阪のセッション数を比べて、先月',
    'breakdown sessions by city 2026-10-01..2026-10-31 | city in_list Tokyo/Osaka',
  ],
  ['来週のユーザー数の予測お願い', 'forecast activeUsers 2026-11-30..2026-12-06 from 2026-05-25..2026-11-22'],
  ['メルマガのクリック単価ってうちの利益率的にどう?', 'refuse'],
  ['購入者数を年齢層別に教えて', 'breakdown totalPurchasers by userAgeBracket 2026-10-26..2026-11-22'],
  ['週ごとのセッション、9月からの動き', 'trend week sessions 2026-09-01..2026-11-23'],
  ['1ヶ月後に戻ってくる人はどれくらい?', 'cohort 1 x month from 2026-09-26..2026-10-23 to 1'],
  ['返金額は先月いくら?', 'kpi refundAmount 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30'],
];
