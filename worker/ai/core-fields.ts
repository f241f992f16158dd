/** Fields that most questions are about, whatever words they use. Names: GA4's API schema. */
export function isCoreField(apiName: string): boolean {
  return core.has(apiName) || apiName.startsWith('keyEvents:');
}

const metrics = `
  activeUsers totalUsers newUsers active1DayUsers active7DayUsers active28DayUsers dauPerMau
  sessions engagedSessions engagementRate bounceRate averageSessionDuration sessionsPerUser userEngagementDuration
  screenPageViews screenPageViewsPerSession screenPageViewsPerUser scrolledUsers
  eventCount eventCountPerUser eventsPerSession keyEvents sessionKeyEventRate userKeyEventRate
  totalRevenue purchaseRevenue totalAdRevenue averagePurchaseRevenue averageRevenuePerUser transactions
  ecommercePurchases addToCarts checkouts itemsViewed itemsPurchased itemRevenue cartToViewRate purchaseToViewRate
  totalPurchasers firstTimePurchasers advertiserAdCost advertiserAdClicks returnOnAdSpend crashFreeUsersRate`;

const dimensions = `
  sessionDefaultChannelGroup sessionSource sessionMedium sessionSourceMedium sessionCampaignName
  firstUserDefaultChannelGroup firstUserSource firstUserMedium firstUserSourceMedium firstUserCampaignName
  defaultChannelGroup pagePath pagePathPlusQueryString pageTitle hostName landingPage landingPagePlusQueryString
  pageReferrer unifiedScreenName unifiedPagePathScreen contentGroup
  deviceCategory browser operatingSystem platform screenResolution mobileDeviceModel language
  country region city continent newVsReturning userAgeBracket userGender audienceName eventName isKeyEvent
  itemName itemCategory itemBrand transactionId searchTerm linkUrl fileName
  date dayOfWeekName hour yearMonth isoYearIsoWeek`;

const core = new Set(`${metrics} ${dimensions}`.trim().split(/\s+/));
