import { exhaustedMessages } from '../data-api/quota/quota-limits.ts';
import type { Call } from '../http/exchange.ts';
import { errorInfo, GoogleError } from '../http/google-error.ts';

/** Errors of the Analytics APIs that a client must tell apart, by the name a fault asks for them with. */
export const knownErrors = {
  unknown_field: (call) =>
    new GoogleError(
      'INVALID_ARGUMENT',
      `Field ${firstFieldOf(call)} is not a valid dimension. For a list of valid dimensions and metrics, see https://developers.google.com/analytics/devguides/reporting/data/v1/api-schema `,
    ),
  incompatible: (call) =>
    new GoogleError(
      'INVALID_ARGUMENT',
      `Please remove ${firstFieldOf(call)} to make the request compatible. The request's dimensions & metrics are incompatible. To learn more, see https://ga-dev-tools.web.app/ga4/dimensions-metrics-explorer/`,
    ),
  unauthenticated: () =>
    new GoogleError(
      'UNAUTHENTICATED',
      'Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project.',
      [],
      { 'www-authenticate': 'Bearer realm="https://accounts.google.com/", error="invalid_token"' },
    ),
  permission_denied: () =>
    new GoogleError(
      'PERMISSION_DENIED',
      'User does not have sufficient permissions for this property. To learn more about Property ID, see https://developers.google.com/analytics/devguides/reporting/data/v1/property-id.',
    ),
  scope_insufficient: (call) =>
    new GoogleError('PERMISSION_DENIED', 'Request had insufficient authentication scopes.', [
      errorInfo('ACCESS_TOKEN_SCOPE_INSUFFICIENT', { service: serviceOf(call).name }),
    ]),
  service_disabled: (call) => {
    const { name, title } = serviceOf(call);
    const url = `https://console.developers.google.com/apis/api/${name}/overview?project=${PROJECT}`;
    return new GoogleError(
      'PERMISSION_DENIED',
      `${title} has not been used in project ${PROJECT} before or it is disabled. Enable it by visiting ${url} then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.`,
      [
        {
          '@type': 'type.googleapis.com/google.rpc.Help',
          links: [{ description: 'Google developers console API activation', url }],
        },
        errorInfo('SERVICE_DISABLED', { service: name, consumer: `projects/${PROJECT}`, serviceTitle: title }),
      ],
    );
  },
  tokens_per_day: () => exhausted('tokensPerDay'),
  tokens_per_hour: () => exhausted('tokensPerHour'),
  tokens_per_project_per_hour: () => exhausted('tokensPerProjectPerHour'),
  concurrent_requests: () => exhausted('concurrentRequests'),
  server_errors: () => exhausted('serverErrorsPerProjectPerHour'),
  thresholded_requests: () => exhausted('potentiallyThresholdedRequestsPerHour'),
  internal: () => new GoogleError('INTERNAL', 'Internal error encountered.'),
  unavailable: () => new GoogleError('UNAVAILABLE', 'The service is currently unavailable.'),
  deadline_exceeded: () => new GoogleError('DEADLINE_EXCEEDED', 'Deadline expired before operation could complete.'),
} satisfies Record<string, (call: Call) => GoogleError>;

export type KnownError = keyof typeof knownErrors;

export function isKnownError(name: unknown): name is KnownError {
  return typeof name === 'string' && Object.hasOwn(knownErrors, name);
}

/** A project's number, as in the client's id. */
const PROJECT = '123456789012';

function exhausted(name: keyof typeof exhaustedMessages): GoogleError {
  return new GoogleError('RESOURCE_EXHAUSTED', exhaustedMessages[name]);
}

function serviceOf({ path }: Call): { name: string; title: string } {
  return /^\/v1(beta|alpha)\/properties\/\d+(:|\/metadata)/.test(path)
    ? { name: 'analyticsdata.googleapis.com', title: 'Google Analytics Data API' }
    : { name: 'analyticsadmin.googleapis.com', title: 'Google Analytics Admin API' };
}

/** Of the first report in the body: what the message is about. */
function firstFieldOf({ body }: Call): string {
  return /"(?:dimensions|metrics)":\s*\[\s*\{\s*"name":\s*"([^"]+)"/.exec(body)?.[1] ?? 'sessions';
}
