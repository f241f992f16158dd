import { z } from 'zod';
import { AppError } from '../errors.ts';
import { GoogleFailure } from './google-failure.ts';
import type { QuotaName } from './property-quota.ts';
import { IncompatibleFields } from './without-refused.ts';

const errorSchema = z.object({
  error: z.object({
    status: z.string().optional(),
    message: z.string().default(''),
    details: z.array(z.object({ reason: z.string().optional() })).optional(),
  }),
});

/** What a refusal of a Google API means to the user. https://cloud.google.com/apis/design/errors */
export function refusal(httpStatus: number, body: unknown): AppError {
  const parsed = errorSchema.safeParse(body);
  const message = parsed.success ? parsed.data.error.message : '';
  const reasons = parsed.success ? (parsed.data.error.details ?? []).map((detail) => detail.reason) : [];
  const quota = httpStatus === 429 ? spentQuota(message) : undefined;
  const cause = new GoogleFailure(httpStatus, { quota });
  if (httpStatus === 401) {
    return new AppError('needs_reconnect', 'Google no longer accepts our access. Connect Google Analytics again.', {
      action: 'reconnect',
      cause,
    });
  }
  if (httpStatus === 403 && reasons.includes('ACCESS_TOKEN_SCOPE_INSUFFICIENT')) {
    return new AppError(
      'analytics_scope_missing',
      'The permission to read Google Analytics was not given. Connect again and leave its box ticked.',
      { action: 'reconnect', cause },
    );
  }
  if (httpStatus === 403 && reasons.includes('SERVICE_DISABLED')) {
    return new AppError(
      'analytics_api_disabled',
      'The Google Analytics API is not enabled in the Google Cloud project of this installation. Its operator can enable it.',
      { cause },
    );
  }
  if (httpStatus === 403 || httpStatus === 404) {
    return new AppError(
      'property_access_lost',
      'This Google account can no longer read this property. An administrator of the property can give access again.',
      { action: 'choose_property', cause },
    );
  }
  if (httpStatus === 429) {
    return new AppError('google_quota_spent', quotaSentence(quota), { action: 'wait', cause });
  }
  if (httpStatus >= 500) {
    return new AppError(
      'google_unavailable',
      'Google Analytics has a fault at the moment. Nothing was lost. Try again in a minute.',
      {
        action: 'retry',
        cause,
      },
    );
  }
  return refusedRequest(message, cause);
}

/** What is wrong with a request, where Google names the fields: names only, nothing else of its message. */
function refusedRequest(message: string, cause: Error): AppError {
  const fields = /^Please remove ([\w:, ]+) to make the request compatible/.exec(message)?.[1];
  if (fields) {
    return new AppError(
      'google_refused',
      `Google Analytics cannot show ${fields} together with the rest of this question. Ask for it apart, or split it by something else.`,
      { cause: new IncompatibleFields(fields.split(/, */)) },
    );
  }
  const unknown = /(?:^|\? )Field ([\w:]+) is not a valid (?:dimension|metric)/.exec(message)?.[1];
  if (unknown) {
    return new AppError(
      'google_refused',
      `Google Analytics does not know ${unknown} in this property, or no longer does. Ask without it, or link the property again.`,
      { cause },
    );
  }
  return new AppError('google_refused', 'Google Analytics did not accept the request that we made for this question.', {
    cause,
  });
}

/** Google's message alone tells which of its quotas is spent. */
function spentQuota(message: string): QuotaName | undefined {
  if (/concurrent/i.test(message)) return 'concurrentRequests';
  // "These quota tokens will return in under 24 hours": the day's message names hours too.
  if (/per day|daily|24 hours/i.test(message)) return 'tokensPerDay';
  if (/thresholded/i.test(message)) return 'potentiallyThresholdedRequestsPerHour';
  if (/server errors/i.test(message)) return 'serverErrorsPerProjectPerHour';
  if (/project/i.test(message)) return 'tokensPerProjectPerHour';
  return /hour/i.test(message) ? 'tokensPerHour' : undefined;
}

/** What a spent quota means to whoever asked, without the time at which it frees. */
function quotaSentence(quota: QuotaName | undefined): string {
  switch (quota) {
    case 'concurrentRequests':
      return 'Google Analytics is answering too many requests for this property at once. Try again in a few seconds.';
    case 'tokensPerDay':
      return "Today's Google Analytics quota of this property is spent. It starts anew at midnight Pacific time.";
    case 'potentiallyThresholdedRequestsPerHour':
      return 'Google Analytics answers no more questions about age, gender or audiences of this property within this hour.';
    case 'serverErrorsPerProjectPerHour':
      return 'Google Analytics had too many faults with this property and answers again within the hour. Nothing was lost.';
    case 'tokensPerHour':
    case 'tokensPerProjectPerHour':
      return 'The hourly Google Analytics quota of this property is spent. It frees within the hour.';
    case undefined:
      return 'The Google Analytics quota of this property is spent for now. Try again later.';
  }
}
