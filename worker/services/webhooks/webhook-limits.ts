export const mostEndpoints = 20;

/** Of one attempt, from the look at DNS to the head of the answer. */
export const timeoutMs = 10_000;
/** More than an attempt takes: a worker that died has its deliveries sent by another then. */
export const leaseSeconds = 60;
/** Of one endpoint at once. */
export const deliveriesPerMessage = 5;
/** Endpoints that cron nudges at once. */
export const endpointsPerTick = 1_000;

/** Between the attempts; after the last one a person can send it again. */
export const delaysSeconds = [60, 5 * 60, 30 * 60, 2 * 3_600, 8 * 3_600, 24 * 3_600] as const;
/** What a receiver may ask for by `Retry-After`. */
export const longestDelaySeconds = 24 * 3_600;
/** Nothing delivered for so long switches an endpoint off. */
export const givenUpAfterMs = 5 * 24 * 3_600_000;
/** How long the secret before a new one goes on signing. */
export const overlapMs = 24 * 3_600_000;
