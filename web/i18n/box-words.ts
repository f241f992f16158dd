/** The words of the box for a question. */
export const boxWords = {
  'composer.label': 'Your question',
  'composer.send': 'Send',
  'composer.stop': 'Stop',
  'composer.stopping': 'Stopping',
  'composer.left': '{{count}} characters left',
  'composer.too_long': 'A question can hold {{limit}} characters; this one has {{count}}. Please shorten it.',
} as const;
