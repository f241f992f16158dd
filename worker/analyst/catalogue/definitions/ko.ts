/** What the fields most asked about are, in this language; without numbers. */
export function korean(): Record<string, string> {
  return {
    activeUsers:
      '활성 사용자는 참여 세션이 있었거나, 처음 방문했거나, 사이트나 앱을 화면에 띄워 둔 서로 다른 사람입니다. Google 애널리틱스가 사용자라고 할 때는 이들을 뜻합니다.',
    totalUsers: '총 사용자는 참여 여부와 관계없이 어떤 이벤트든 일으킨 서로 다른 모든 사람입니다.',
    newUsers: '신규 사용자는 첫 방문이나 앱의 첫 실행이 이 기간에 기록된 사람입니다.',
    sessions:
      '세션은 한 번의 방문입니다. 사이트나 앱을 열면 시작되고 반 시간 동안 활동이 없으면 끝납니다. 자정이 지나도 끝나지 않습니다.',
    engagedSessions:
      '참여 세션은 십 초보다 길었거나, 주요 이벤트가 있었거나, 페이지나 화면을 두 번 이상 본 세션입니다.',
    engagementRate:
      '참여율은 참여 세션을 전체 세션으로 나눈 값입니다. 십 초보다 길거나, 주요 이벤트가 있거나, 페이지나 화면을 두 번 이상 본 세션이 참여 세션입니다.',
    bounceRate:
      '이탈률은 참여가 없었던 세션의 비율로, 전체에서 참여율을 뺀 나머지입니다. 유니버설 애널리틱스처럼 한 페이지만 본 방문의 비율이 아닙니다.',
    averageSessionDuration:
      '평균 세션 시간은 모든 세션의 첫 이벤트부터 마지막 이벤트까지의 시간을 세션 수로 나눈 값입니다.',
    userEngagementDuration:
      '참여 시간은 사이트가 브라우저 앞에, 또는 앱이 화면에 있었던 시간을 모든 사용자에 대해 더한 값입니다.',
    screenPageViews: '조회수는 사람들이 본 페이지와 앱 화면의 수입니다. 같은 것을 다시 보면 다시 셉니다.',
    eventCount:
      '이벤트는 기록되는 모든 것입니다. 페이지 조회, 스크롤, 클릭, 구매, 그리고 속성 소유자가 더한 것을 포함합니다.',
    keyEvents:
      '주요 이벤트는 구매나 가입처럼 속성 소유자가 중요하다고 표시한 이벤트입니다. 예전에는 전환이라고 불렀습니다.',
    sessionKeyEventRate:
      '흔히 전환율이라고 부르는 세션 주요 이벤트 비율은 주요 이벤트가 한 번 이상 있었던 세션을 전체 세션으로 나눈 값입니다.',
    userKeyEventRate: '사용자 주요 이벤트 비율은 주요 이벤트를 일으킨 사용자를 활성 사용자로 나눈 값입니다.',
    totalRevenue: '총수익은 구매, 구독, 광고로 번 돈에서 환불을 뺀 값입니다.',
    purchaseRevenue: '구매 수익은 구매로 번 돈에서 환불을 뺀 값입니다.',
    averagePurchaseRevenue: '평균 주문 금액은 구매 수익을 거래 수로 나눈 값입니다.',
    ecommercePurchases: '구매는 구매가 완료된 횟수입니다.',
    transactions: '거래는 수익이 있는 완료된 구매입니다.',
    addToCarts: '장바구니에 추가는 상품이 장바구니에 담긴 횟수입니다.',
    sessionDefaultChannelGroup:
      '채널은 Organic Search, Direct, Email처럼 사람들이 들어온 경로를 규칙으로 묶은 그룹입니다. 세션의 소스, 매체, 캠페인에서 정해집니다.',
    sessionSource: '소스는 방문을 보낸 곳입니다. 검색 엔진, 사이트, 뉴스레터 등입니다.',
    sessionMedium: '매체는 경로의 종류입니다. organic, cpc, email, referral 등입니다.',
    landingPage: '방문 페이지는 세션에서 처음 본 페이지입니다.',
    newVsReturning: '신규와 재방문은 첫 방문이 이 기간에 있는 사람을 전에 온 적이 있는 사람과 가릅니다.',
  };
}
