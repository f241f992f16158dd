import type { ErrorCode } from '../../worker/errors.ts';

export interface ErrorHelp {
  /** What happened. */
  happened: string;
  /** What to do. */
  help: string;
}

/** What the page of each error says: `type` of a problem leads there. */
export const errorHelp: Record<ErrorCode, ErrorHelp> = {
  invalid_request: {
    happened:
      'The address, a parameter, a header or the body does not have the form that the route asks for. Nothing was done.',
    help: 'Read detail: it names the field and what is wrong with it. Fields that the route does not know are refused, too. The same request fails again until it is changed.',
  },
  unknown_version: {
    happened: 'The header Parley-Version names a date on which no version of the API begins. Nothing was done.',
    help: 'Send one of the versions that the answer names, or leave the header out for the newest.',
  },
  unauthenticated: {
    happened: 'The request shows no session and no API key, or one that has ended, was deleted or is mistyped.',
    help: 'Send the key as Authorization: Bearer parley_live_…, whole. In a browser, sign in again. Too many refused keys from one address shut it out for a minute.',
  },
  identity_required: {
    happened: 'The widget is for visitors whom the site vouches for, and nobody has vouched for this one.',
    help: 'Sign the visitor’s identity in the site’s own backend and give it to the widget: Parley.identify(jwt). The page of the widget in Parley has a sample.',
  },
  identity_refused: {
    happened:
      'The identity that the site signed is not accepted: another secret, another site, too old, or too long a life.',
    help: 'Sign it anew: HS256 with the widget’s present secret, aud the site key, sub the visitor, exp at most ten minutes after iat.',
  },
  token_expired: {
    happened: 'The visitor’s token is older than 15 minutes.',
    help: 'Ask for another one at /widget/v1/visitors. The frame of a widget does so by itself.',
  },
  share_gone: {
    happened:
      'No report is behind this link: it was never made, its time is over, or it was revoked. All look the same.',
    help: 'Ask whoever sent the link for another one.',
  },
  password_needed: {
    happened: 'The link opens with a password, and none was sent.',
    help: 'Send the password that whoever made the link has given you.',
  },
  password_wrong: {
    happened: 'This is not the password of the link. After ten in a quarter of an hour none is tried for a while.',
    help: 'Look at it again, or ask whoever made the link.',
  },
  sharing_off: {
    happened: 'The team has switched links to reports off. Nothing was made.',
    help: 'An admin can switch them on: Settings, Links to reports.',
  },
  too_many_links: {
    happened: 'This person has as many open links as one may have.',
    help: 'Revoke links that are not needed any more.',
  },
  too_many_schedules: {
    happened: 'The team has as many schedules, or alerts, as one may have. Nothing was made.',
    help: 'Delete one that nobody reads any more.',
  },
  too_many_webhooks: {
    happened: 'The team has as many webhooks as a team may have.',
    help: 'Delete one that is not needed any more. One webhook can ask for every kind of event.',
  },
  webhook_off: {
    happened: 'The webhook is switched off, by a person, by its receiver (410), or after five days without a delivery.',
    help: 'Switch it on again, then send: what waits is sent too.',
  },
  name_not_resolved: {
    happened: 'The service that says where a name leads (DNS) did not answer, so nothing was changed.',
    help: 'Send the same again in a minute.',
  },
  letters_missing: {
    happened: 'The report has letters that the fonts of a PDF do not have.',
    help: 'Take another format, or print the page whose address the answer names: the browser makes a PDF of it.',
  },
  forbidden: {
    happened: 'The caller is known, but the role in the team or the scopes of the API key do not allow this.',
    help: 'The reference says which role and scope a route asks for. Ask an owner for the role, or make a key that has the scope; some routes are for browsers only.',
  },
  cross_site_refused: {
    happened: 'A request with a session cookie did not come from Parley’s own pages, so nothing was done.',
    help: 'From other places use an API key instead of the cookie.',
  },
  not_found: {
    happened:
      'There is nothing at this address: no such route, or nothing with this id in your team. What other teams have looks the same.',
    help: 'Take ids from the lists of the API. It may have been deleted meanwhile.',
  },
  not_acceptable: {
    happened: 'The header Accept rules out everything that this route can answer with.',
    help: 'Accept application/json or, where the route can stream, text/event-stream.',
  },
  unsupported_media_type: {
    happened: 'The body is not of the type that the route reads.',
    help: 'Send JSON, with Content-Type: application/json.',
  },
  too_large: {
    happened: 'The body is larger than the route reads: 256 KB, and 2 MB for a report to verify.',
    help: 'Send less at once: a shorter history, or fewer questions.',
  },
  idempotency_in_progress: {
    happened: 'A request with this Idempotency-Key has begun and has not ended yet. This one did nothing.',
    help: 'Wait for a second and send the same again: it gets the answer of the first.',
  },
  idempotency_mismatch: {
    happened: 'This Idempotency-Key came with another body before, within a day. Nothing was done.',
    help: 'Use a new key for each new request, and the same key only to send the very same again.',
  },
  rate_limited: {
    happened:
      'There were too many requests in a minute, from this address, with this credential, by this person or in this team. Nothing was done.',
    help: 'Wait for the seconds of Retry-After. RateLimit and RateLimit-Policy say in each answer what is left of which limit.',
  },
  too_many_streams: {
    happened: 'Too many answers are open at once for one person or team.',
    help: 'Read one to its end or close it, and try again.',
  },
  budget_spent: {
    happened: 'The team’s budget of Google Analytics tokens for today is spent.',
    help: 'It frees at midnight UTC; Retry-After says when. GET /api/v1/usage shows what was used.',
  },
  chat_busy: {
    happened: 'The answer before this one is still being written in the same chat.',
    help: 'Wait for it, or stop it with POST /api/v1/chats/{id}/stop.',
  },
  answer_replaced: {
    happened: 'Another answer has begun in this chat since the one whose stream was asked for.',
    help: 'Read the chat for what was stored, and follow the new answer from its beginning.',
  },
  event_ahead: {
    happened: 'Last-Event-ID names an event that has not been sent yet.',
    help: 'Read the answer from its beginning, without Last-Event-ID.',
  },
  deletion_pending: {
    happened: 'The account or the team waits to be deleted, and is shut until then.',
    help: 'Sign in to the app to keep it. For a team, one of its owners can.',
  },
  deletion_begun: {
    happened: 'Erasing has begun, so the deletion cannot be undone any more.',
    help: 'Nothing. What was exported before is all there is.',
  },
  name_mismatch: {
    happened: 'The name that confirms a deletion is not the one of what is to be deleted. Nothing was deleted.',
    help: 'Type it exactly as the app shows it.',
  },
  teams_without_owner: {
    happened: 'The account owns teams that have other members, and they would have no owner.',
    help: 'Make somebody else an owner of each, or delete them, and try again.',
  },
  last_owner: {
    happened: 'This would leave the team without an owner.',
    help: 'Make somebody else an owner first.',
  },
  no_seat_left: {
    happened: 'Every seat of the team is taken, by a member or by an open invitation.',
    help: 'Remove a member or revoke an invitation first.',
  },
  already_member: {
    happened: 'The address that was to be invited belongs to a member of the team.',
    help: 'Nothing. To change what they may do, change their role.',
  },
  too_many_teams: {
    happened: 'One person can own 20 teams.',
    help: 'Transfer or delete one of them first.',
  },
  invitation_gone: {
    happened: 'The invitation was used, taken back, declined or replaced by a newer one.',
    help: 'Ask whoever invited you for a new link.',
  },
  invitation_expired: {
    happened: 'The invitation was not used in time.',
    help: 'Ask whoever invited you for a new link.',
  },
  invitation_for_another: {
    happened: 'The invitation was made for another address than that of the Google account that is signed in.',
    help: 'Sign in with the address that it was made for.',
  },
  property_required: {
    happened: 'It is not clear which property is meant: several are linked, or none.',
    help: 'Send property_id; GET /api/v1/properties lists them. Where there is none, connect Google Analytics in the app and link one.',
  },
  needs_reconnect: {
    happened: 'Google no longer accepts our access: it was revoked, it expired, or the password changed.',
    help: 'Connect the same Google account again in the app. Everything else stays.',
  },
  property_access_lost: {
    happened: 'The connected Google account can no longer see this property.',
    help: 'Give it access again in Google Analytics (Admin, Property access management), or link the property with another account.',
  },
  analytics_scope_missing: {
    happened: 'The permission to read Google Analytics was not given when the account was connected.',
    help: 'Connect it again and leave the box ticked.',
  },
  analytics_api_disabled: {
    happened: 'The Google Analytics API is not enabled in the Google Cloud project of this installation.',
    help: 'Whoever runs it enables the Google Analytics Data API and Admin API in the Google Cloud console.',
  },
  google_quota_spent: {
    happened: 'The quota that Google gives this property is spent, by whomever.',
    help: 'detail and Retry-After say when it frees. What was answered before is still there.',
  },
  google_unavailable: {
    happened: 'Google did not answer, not in time, or with something that could not be read. Nothing was lost.',
    help: 'Try again in a moment. While Google’s servers fail, a property rests between attempts, because Google locks it after ten failures in an hour.',
  },
  google_refused: {
    happened: 'Google Analytics did not accept the request that was made for this question.',
    help: 'Ask in another way; detail says what Google objects to, where it is known.',
  },
  plan_refused: {
    happened: 'The plan has a figure or a dimension that the property does not have, or that cannot go together.',
    help: 'GET /api/v1/properties/{id}/fields lists what a plan can name; detail says what does not fit.',
  },
  answer_not_proven: {
    happened: 'A number of the answer could not be computed again from Google’s rows, so nothing of it is shown.',
    help: 'Ask in another way, and tell us the request id: this should not happen.',
  },
  took_too_long: {
    happened: 'The answer took longer than two minutes.',
    help: 'Ask for less at once, or try again.',
  },
  database_unavailable: {
    happened: 'The database did not answer. What was written before is there.',
    help: 'Try again after the seconds of Retry-After. What creates something is safe to send again with the same Idempotency-Key.',
  },
  restarting: {
    happened: 'A part of Parley is just being restarted. Nothing was lost.',
    help: 'Try again at once.',
  },
  internal: {
    happened: 'Something went wrong on our side.',
    help: 'Try again. If it stays, tell us the request id: it finds the line of the log.',
  },
};
