/** What the fields most asked about are, in this language; without numbers. */
export function chinese(): Record<string, string> {
  return {
    activeUsers:
      '活跃用户是有过互动会话、首次到访或让网站、应用保持在屏幕上的不同的人。Google Analytics 所说的用户就是他们。',
    totalUsers: '总用户数是触发过任何事件的所有不同的人，无论是否有互动。',
    newUsers: '新用户是首次访问或首次打开应用记录在这段时间内的人。',
    sessions: '会话是一次访问：有人打开网站或应用时开始，半小时没有活动后结束。过了午夜并不会结束。',
    engagedSessions: '互动会话是持续超过十秒、有关键事件，或至少浏览了两个网页或屏幕的会话。',
    engagementRate:
      '互动率是互动会话数除以全部会话数。持续超过十秒、有关键事件，或至少浏览两个网页或屏幕的会话算有互动。',
    bounceRate:
      '跳出率是没有互动的会话所占的比例，也就是互动率之外的部分。它不是 Universal Analytics 中只看一个网页的访问比例。',
    averageSessionDuration: '平均会话时长是所有会话从第一个到最后一个事件的时间除以会话数。',
    userEngagementDuration: '互动时长是网站在浏览器前台或应用在屏幕上的时间，按所有用户相加。',
    screenPageViews: '浏览次数是人们看过的网页和应用屏幕；再看同一个会再计一次。',
    eventCount: '事件是记录下来的一切：网页浏览、滚动、点击、购买，以及媒体资源所有者添加的内容。',
    keyEvents: '关键事件是媒体资源所有者标记为重要的事件，例如购买或注册。以前叫转化。',
    sessionKeyEventRate: '会话关键事件率常被称为转化率，是至少有一次关键事件的会话数除以全部会话数。',
    userKeyEventRate: '用户关键事件率是触发过关键事件的用户数除以活跃用户数。',
    totalRevenue: '总收入是购买、订阅和广告所得的钱，减去退款。',
    purchaseRevenue: '购买收入是购买所得的钱，减去退款。',
    averagePurchaseRevenue: '平均订单金额是购买收入除以交易次数。',
    ecommercePurchases: '购买次数是完成购买的次数。',
    transactions: '交易是带有收入的已完成购买。',
    addToCarts: '加入购物车次数是商品被放入购物车的次数。',
    sessionDefaultChannelGroup:
      '渠道是按规则划分的来访途径，例如 Organic Search、Direct 或 Email。它由会话的来源、媒介和广告系列得出。',
    sessionSource: '来源是带来访问的地方：搜索引擎、网站或简报。',
    sessionMedium: '媒介是途径的种类：organic、cpc、email、referral。',
    landingPage: '着陆页是会话中看到的第一个网页。',
    newVsReturning: '新访与回访把首次访问在这段时间内的人与以前来过的人区分开。',
  };
}
