/** What mails and the feed say around an answer, as templates (see `report/words/fill.ts`). No slot needs a case or a gender. */
export interface NoticeWords {
  /** What became of a figure: `{what}` it is, `{since}` a day. */
  title: Record<'open' | 'closed' | 'withdrawn', string>;
  /** Of one that is over: `{days}`. */
  over: Record<'closed' | 'withdrawn', string>;
  /** What it is watched for: `{limit}`. */
  condition: Record<'above' | 'below' | 'rises' | 'falls', string> & { anomaly: string };
  unexplained: string;
  /** A link's. */
  proof: string;
  /** Why somebody gets a mail, and the link that ends it. */
  reason: string;
  unsubscribe: string;
}

export const english: NoticeWords = {
  title: {
    open: '{what}: out of the ordinary since {since}',
    closed: '{what}: back to normal since {since}',
    withdrawn: '{what}: not out of the ordinary after all',
  },
  over: {
    closed: 'It was out of the ordinary for this time: {days}.',
    withdrawn: 'Its days were judged anew and are within the limit: {days}.',
  },
  condition: {
    above: 'above {limit}',
    below: 'below {limit}',
    rises: 'rises against a week before by more than {limit}',
    falls: 'falls against a week before by more than {limit}',
    anomaly: 'unusual for its day',
  },
  unexplained: 'Why could not be told yet. The figures are in the app.',
  proof: 'See it with the proof of every number',
  reason: 'You get this because a member of your team asked for it. One click ends it.',
  unsubscribe: 'Unsubscribe',
};
