import type { DefinedField } from '../definitions.ts';

/** What each field is, in this language; without numbers. */
export function korean(): Record<DefinedField, string> {
  return {
    activeUsers:
      '활성 사용자는 참여 세션이 있었거나, 처음 방문했거나, 사이트나 앱을 화면에 띄워 둔 서로 다른 사람입니다. Google 애널리틱스가 사용자라고 할 때는 이들을 뜻합니다.',
    totalUsers: '총 사용자는 참여 여부와 관계없이 어떤 이벤트든 일으킨 서로 다른 모든 사람입니다.',
    newUsers: '신규 사용자는 첫 방문이나 앱의 첫 실행이 이 기간에 기록된 사람입니다.',
    active1DayUsers: '일간 활성 사용자는 기간 마지막 날의 활성 사용자입니다.',
    active7DayUsers: '주간 활성 사용자는 표시된 날로 끝나는 한 주의 서로 다른 활성 사용자입니다.',
    active28DayUsers: '월간 활성 사용자는 표시된 날로 끝나는 네 주의 서로 다른 활성 사용자입니다.',
    dauPerMau: 'DAU / MAU는 월간 활성 사용자 가운데 그날에도 활성 상태였던 사람의 비율입니다.',
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
    sessionsPerUser: '사용자당 세션은 세션을 활성 사용자로 나눈 값입니다.',
    screenPageViews: '조회수는 사람들이 본 페이지와 앱 화면의 수입니다. 같은 것을 다시 보면 다시 셉니다.',
    screenPageViewsPerSession: '세션당 조회수는 조회수를 세션으로 나눈 값입니다.',
    screenPageViewsPerUser: '사용자당 조회수는 조회수를 활성 사용자로 나눈 값입니다.',
    scrolledUsers: '스크롤한 사용자는 페이지의 아래쪽 끝, 적어도 십 분의 구까지 본 서로 다른 사람입니다.',
    eventCount:
      '이벤트는 기록되는 모든 것입니다. 페이지 조회, 스크롤, 클릭, 구매, 그리고 속성 소유자가 더한 것을 포함합니다.',
    eventCountPerUser: '사용자당 이벤트 수는 이벤트 수를 활성 사용자로 나눈 값입니다.',
    eventsPerSession: '세션당 이벤트 수는 이벤트 수를 세션으로 나눈 값입니다.',
    keyEvents:
      '주요 이벤트는 구매나 가입처럼 속성 소유자가 중요하다고 표시한 이벤트입니다. 예전에는 전환이라고 불렀습니다.',
    sessionKeyEventRate:
      '흔히 전환율이라고 부르는 세션 주요 이벤트 비율은 주요 이벤트가 한 번 이상 있었던 세션을 전체 세션으로 나눈 값입니다.',
    userKeyEventRate: '사용자 주요 이벤트 비율은 주요 이벤트를 일으킨 사용자를 활성 사용자로 나눈 값입니다.',
    totalRevenue: '총수익은 구매, 구독, 광고로 번 돈에서 환불을 뺀 값입니다.',
    purchaseRevenue: '구매 수익은 구매로 번 돈에서 환불을 뺀 값입니다.',
    grossPurchaseRevenue: '총 구매 수익은 환불을 빼기 전의 구매 금액입니다.',
    totalAdRevenue: '광고 수익은 사이트나 앱에 광고를 보여 주고 번 돈입니다.',
    refundAmount: '환불 금액은 구매 가운데 돌려준 돈입니다.',
    averagePurchaseRevenue: '평균 주문 금액은 구매 수익을 거래 수로 나눈 값입니다.',
    averageRevenuePerUser: '사용자당 평균 수익은 총수익을 활성 사용자로 나눈 값입니다.',
    averagePurchaseRevenuePerUser: '사용자당 평균 구매 수익은 구매 수익을 활성 사용자로 나눈 값입니다.',
    ecommercePurchases: '구매는 구매가 완료된 횟수입니다.',
    transactions: '거래는 수익이 있는 완료된 구매입니다.',
    totalPurchasers: '구매자는 무언가를 구매한 서로 다른 사람입니다.',
    firstTimePurchasers: '첫 구매자는 처음으로 무언가를 구매한 사람입니다.',
    purchaserRate: '구매자 비율은 활성 사용자 가운데 무언가를 구매한 사람의 비율입니다.',
    addToCarts: '장바구니에 추가는 상품이 장바구니에 담긴 횟수입니다.',
    checkouts: '결제는 결제 절차가 시작된 횟수입니다.',
    cartToViewRate: '조회 대비 장바구니 비율은 상품을 장바구니에 담은 사용자를 그 상품을 본 사용자로 나눈 값입니다.',
    purchaseToViewRate: '조회 대비 구매 비율은 상품을 구매한 사용자를 그 상품을 본 사용자로 나눈 값입니다.',
    itemRevenue: '상품 수익은 세금과 배송비를 뺀 개별 상품의 금액입니다.',
    itemsPurchased: '구매한 상품은 구매된 상품의 개수입니다.',
    itemsViewed: '조회한 상품은 상품 페이지가 상품을 보여 준 횟수입니다.',
    advertiserAdCost: '광고 비용은 광고에 지불한 돈입니다.',
    returnOnAdSpend: '광고 투자수익(ROAS)은 광고로 얻은 수익을 광고 비용으로 나눈 값입니다.',
    sessionDefaultChannelGroup:
      '채널은 Organic Search, Direct, Email처럼 사람들이 들어온 경로를 규칙으로 묶은 그룹입니다. 세션의 소스, 매체, 캠페인에서 정해집니다.',
    sessionSource: '소스는 방문을 보낸 곳입니다. 검색 엔진, 사이트, 뉴스레터 등입니다.',
    sessionMedium: '매체는 경로의 종류입니다. organic, cpc, email, referral 등입니다.',
    sessionSourceMedium: '소스 / 매체는 방문을 보낸 곳과 경로의 종류를 함께 나타냅니다. 예: google / organic.',
    sessionCampaignName: '캠페인은 세션으로 이어진 마케팅 캠페인의 이름입니다.',
    landingPage: '방문 페이지는 세션에서 처음 본 페이지입니다.',
    pagePath: '페이지 경로는 주소에서 호스트 이름 뒤의 부분으로, 쿼리는 빼고 나타냅니다.',
    newVsReturning: '신규와 재방문은 첫 방문이 이 기간에 있는 사람을 전에 온 적이 있는 사람과 가릅니다.',
    deviceCategory: '기기는 기계의 종류입니다. 데스크톱, 모바일, 태블릿, 스마트 TV가 있습니다.',
    eventName: '이벤트는 상호작용이 기록된 이름입니다.',
    audienceName: '잠재고객은 속성 소유자가 정의한 사용자 그룹입니다.',
  };
}
