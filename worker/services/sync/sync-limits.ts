/** Days that one message reads; the next message goes on. Well within what a queue's consumer may take. */
export const daysPerMessage = 12;
/** Longer than reading one day can take, so that a lease ends only when its worker died. */
export const leaseSeconds = 5 * 60;
/** A message that was sent is not sent again before: by then it was delivered, or lost. */
export const againAfterSeconds = 10 * 60;
/** For how long a property is left alone whose reading failed for no reason that is known. */
export const againAfterFailureSeconds = 60 * 60;
export const propertiesPerTick = 1_000;
/** A day that fails so often waits for a person, or for the next day. */
export const mostAttempts = 5;
/** How often a property's days are looked through for new ones and gaps. */
export const planEverySeconds = 60 * 60;
/** Reading stops when this share of the team's budget of the day is used, by whatever. */
export const shareOfBudget = 0.5;
