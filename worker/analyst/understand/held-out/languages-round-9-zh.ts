import type { HeldOutRow } from './held-out-row.ts';

/**
 * Questions in Chinese as people type them, with plans that were written before they were run. Exact at their first
 * run: 4 of 8 by somebody else, then 22 of 25 and 16 of 20 after the
 * lexicon was widened. Asking back where a refusal was meant counts as exact.
 */
export const languagesRound9Zh: HeldOutRow[] = [
  ['上个月哪个渠道来的订单最多', 'top desc 10 ecommercePurchases by sessionDefaultChannelGroup 2026-10-01..2026-10-31'],
  ['近30天新用户走势 按天看', 'trend day newUsers 2026-10-24..2026-11-22'],
  ['加了购物车最后没付款的人多不多啊', 'funnel add_to_cart > purchase 2026-10-26..2026-11-22'],
  ['双11当天跟去年双11比,销售额和访客数怎么样', 'comparison totalRevenue,activeUsers 2026-11-11 vs 2025-11-11'],
  ['上周客服平均多久才回客户一次消息?', 'clarify'],
  [
    '柏林、汉堡、慕尼黑这三个城市各带来多少会话',
    'breakdown sessions by city 2026-10-26..2026-11-22 | city in_list Berlin/Hamburg/Munich',
  ],
  ['跳出率到底是怎么算的?', 'explain bounceRate'],
  [
    '麻烦拉一下Q3环比Q2的数据:客单价、下单人数',
    'comparison averagePurchaseRevenue,totalPurchasers 2026-07-01..2026-09-30 vs 2026-04-01..2026-06-30',
  ],
  ['昨天来了多少人', 'kpi activeUsers 2026-11-22 vs 2026-11-21'],
  ['上周各设备的下单数给我看看', 'breakdown ecommercePurchases by deviceCategory 2026-11-16..2026-11-22'],
  ['10月份看得最多的是哪些页面', 'top desc 10 screenPageViews by pagePath 2026-10-01..2026-10-31'],
  ['跳出率最高的5个落地页', 'top desc 5 bounceRate by landingPage 2026-10-26..2026-11-22'],
  [
    '上个月除了德国以外的收入',
    'kpi totalRevenue 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30 | not country exact Germany',
  ],
  [
    '只看手机端 上周转化率多少',
    'kpi sessionKeyEventRate 2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15 | deviceCategory exact mobile',
  ],
  ['10月收入跟9月比涨了还是跌了', 'comparison totalRevenue 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30'],
  ['10月营收同比去年怎么样', 'comparison totalRevenue 2026-10-01..2026-10-31 vs 2025-10-01..2025-10-31'],
  [
    '上周销售额怎么突然掉了',
    'why totalRevenue by sessionDefaultChannelGroup,deviceCategory,country,landingPage 2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15',
  ],
  ['下个月收入大概能到多少', 'forecast totalRevenue 2026-12-01..2026-12-31 from 2026-05-25..2026-11-22'],
  ['现在有多少人在逛网站', 'realtime activeUsers'],
  ['从加购到付款流失了多少', 'funnel add_to_cart > purchase 2026-10-26..2026-11-22'],
  ['啥叫互动率', 'explain engagementRate'],
  ['新老用户上个月各带来多少收入', 'breakdown totalRevenue by newVsReturning 2026-10-01..2026-10-31'],
  ['8月以来每个月的用户数走势', 'trend month activeUsers 2026-08-01..2026-11-23'],
  ['近两周来自脸书的访问量,按天看', 'trend day sessions 2026-11-09..2026-11-22 | sessionSource contains facebook'],
  [
    '会话数不到100的广告系列有哪些',
    'breakdown sessions by sessionCampaignName 2026-10-26..2026-11-22 | sessions less_than 100',
  ],
  ['上周六哪个时段访问最多', 'top desc 10 sessions by hour 2026-11-21'],
  ['上个月卖得最差的5款产品', 'top asc 5 itemsPurchased by itemName 2026-10-01..2026-10-31'],
  ['把客户的手机号导给我', 'refuse'],
  ['跟同行比我们的转化率怎么样', 'refuse'],
  [
    '上周数据有没有什么异常',
    'anomaly sessions,activeUsers,keyEvents,totalRevenue 2026-11-16..2026-11-22 from 2026-08-17..2026-11-22',
  ],
  ['10月各国用户平均停留时长', 'breakdown averageSessionDuration by country 2026-10-01..2026-10-31'],
  [
    '至少有50次转化的渠道',
    'breakdown keyEvents by sessionDefaultChannelGroup 2026-10-26..2026-11-22 | keyEvents greater_than_or_equal 50',
  ],
  [
    '上个月整体情况怎么样',
    'overview activeUsers,sessions,engagementRate,keyEvents,totalRevenue 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30',
  ],
  ['10月5号到18号的浏览量', 'kpi screenPageViews 2026-10-05..2026-10-18 vs 2026-09-21..2026-10-04'],
  [
    '第三季度客单价比第二季度高了吗',
    'comparison averagePurchaseRevenue 2026-07-01..2026-09-30 vs 2026-04-01..2026-06-30',
  ],
  [
    'spring_sale活动上个月带来多少转化',
    'kpi keyEvents 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30 | sessionCampaignName exact spring_sale',
  ],
  [
    '/blog下面上个月阅读最多的3个页面',
    'top desc 3 screenPageViews by pagePath 2026-10-01..2026-10-31 | pagePath begins_with /blog',
  ],
  ['用户里手机端占多大比例', 'breakdown activeUsers by deviceCategory 2026-10-26..2026-11-22'],
  [
    '上个月美国和加拿大的新用户有多少',
    'kpi newUsers 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30 | country in_list United States/Canada',
  ],
  ['最近三个月按星期几看销售额', 'breakdown totalRevenue by dayOfWeekName 2026-08-23..2026-11-22'],
  [
    '9月流量暴涨是啥原因',
    'why sessions by sessionDefaultChannelGroup,deviceCategory,country,landingPage 2026-09-01..2026-09-30 vs 2026-08-01..2026-08-31',
  ],
  ['上周广告费花了多少', 'kpi advertiserAdCost 2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15'],
  ['各浏览器的跳出率,不要Safari', 'breakdown bounceRate by browser 2026-10-26..2026-11-22 | not browser exact Safari'],
  ['上上个月的页面浏览量', 'kpi screenPageViews 2026-09-01..2026-09-30 vs 2026-08-01..2026-08-31'],
  ['10月各品类的收入和销量', 'breakdown itemRevenue,itemsPurchased by itemCategory 2026-10-01..2026-10-31'],
  ['上个月北京和上海哪个会话多', 'breakdown sessions by city 2026-10-01..2026-10-31 | city in_list Beijing/Shanghai'],
  ['预测一下下周的用户数', 'forecast activeUsers 2026-11-30..2026-12-06 from 2026-05-25..2026-11-22'],
  ['我们上个月净利润多少', 'refuse'],
  ['购买人数按年龄段分一下', 'breakdown totalPurchasers by userAgeBracket 2026-10-26..2026-11-22'],
  ['9月到现在每周会话的变化曲线', 'trend week sessions 2026-09-01..2026-11-23'],
  ['上个月退款了多少钱', 'kpi refundAmount 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30'],
  ['周末和工作日的订单量差多少', 'breakdown ecommercePurchases by dayOfWeekName 2026-10-26..2026-11-22'],
  [
    '哪个渠道来的人最容易下单',
    'top desc 10 sessionKeyEventRate:purchase by sessionDefaultChannelGroup 2026-10-26..2026-11-22',
  ],
];
