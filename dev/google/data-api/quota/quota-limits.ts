/** The quotas of one category, named as `PropertyQuota` names them. */
export type QuotaName =
  | 'tokensPerDay'
  | 'tokensPerHour'
  | 'concurrentRequests'
  | 'serverErrorsPerProjectPerHour'
  | 'potentiallyThresholdedRequestsPerHour'
  | 'tokensPerProjectPerHour';

export type ServiceLevel = 'standard' | '360';

/** https://developers.google.com/analytics/devguides/reporting/data/v1/quotas#analytics_property_quotas */
export const quotaLimits: Record<ServiceLevel, Record<QuotaName, number>> = {
  standard: {
    tokensPerDay: 200_000,
    tokensPerHour: 40_000,
    concurrentRequests: 10,
    serverErrorsPerProjectPerHour: 10,
    potentiallyThresholdedRequestsPerHour: 120,
    tokensPerProjectPerHour: 14_000,
  },
  '360': {
    tokensPerDay: 2_000_000,
    tokensPerHour: 400_000,
    concurrentRequests: 50,
    serverErrorsPerProjectPerHour: 50,
    potentiallyThresholdedRequestsPerHour: 120,
    tokensPerProjectPerHour: 140_000,
  },
};

export const quotaNames = Object.keys(quotaLimits.standard) as QuotaName[];

const SEE = 'To learn more, see https://developers.google.com/analytics/devguides/reporting/data/v1/quotas';

/** What the service says when a quota is spent: the only place that tells which. */
export const exhaustedMessages: Record<QuotaName, string> = {
  tokensPerDay: `Exhausted property tokens per day. These quota tokens will return in under 24 hours. ${SEE}`,
  tokensPerHour: `Exhausted property tokens per hour. These quota tokens will return in under an hour. ${SEE}`,
  concurrentRequests: `Exhausted concurrent requests quota. Please send fewer requests concurrently. ${SEE}`,
  serverErrorsPerProjectPerHour: `Exhausted server errors for a project per hour. This quota will refresh in under an hour. ${SEE}`,
  potentiallyThresholdedRequestsPerHour: `Exhausted potentially thresholded requests quota. This quota will refresh in under an hour. ${SEE}`,
  tokensPerProjectPerHour: `Exhausted property tokens for a project per hour. These quota tokens will return in under an hour. ${SEE}`,
};
