/** The parts of the reference, in its order. */
export const tags = {
  Ask: 'Questions in plain words, and reports in which every number is proven.',
  Chats: 'Conversations: their messages, the running answer as a stream, and what you said of answers.',
  Reports: 'What a report rests on, computed again.',
  Search: 'What is known of past days.',
  Properties: 'Linked GA4 properties, what they can be asked, and how far their days have been read.',
  Connections: 'Google accounts that were connected.',
  Annotations: 'What happened on which days, noted by people or by signed webhooks.',
  Schedules: 'Questions that are asked by the clock, figures that are watched, and what they told.',
  Webhooks: 'Signed messages to servers of yours when something happens. What they say is described under *webhooks*.',
  Widgets: 'Chats on pages of your own sites, and who may ask what there.',
  Team: 'The team: members, invitations, API keys, budget and audit log.',
  You: 'Your account, your browsers and your data.',
  'Sign-in': 'Signing in with Google; for browsers.',
  Programs: 'Programs that ask for somebody: the Model Context Protocol, and how they are let in (OAuth 2.1).',
  Service: 'The installation itself.',
} as const;
