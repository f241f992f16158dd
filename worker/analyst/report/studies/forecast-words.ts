import type { ForecastFact } from '../../findings/fact.ts';
import type { DateRange } from '../../plan.ts';
import { plainText } from '../../proof/plain-text.ts';
import type { Words } from '../say.ts';
import type { StudyContext } from './study-context.ts';

/** "Total revenue will come to about €12,000 next month, most likely between €10,500 and €13,400." */
export function forecastWords(fact: ForecastFact, range: DateRange, { names, filtered }: StudyContext): Words[] {
  const { metric, per, expected, low, high, known, missed, missedByRepeating, isRepeating } = fact;
  return [
    [
      names.metric(metric, 'start'),
      ...filtered,
      per === 'all' ? ' will come to about ' : ' will be about ',
      { ref: expected },
      per === 'all' ? ' ' : ' on an average day of ',
      ...whenWords(range, per),
      ', most likely between ',
      { ref: low },
      ' and ',
      { ref: high },
      '.',
    ],
    known ? ['Of this, ', { ref: known }, ' is already there.'] : [],
    isRepeating
      ? [
          'The best forecast of the last weeks was the week before again, which was off by ',
          { ref: missed },
          ' a day on average.',
        ]
      : [
          'On days of the last weeks that were held back, this forecast was off by ',
          { ref: missed },
          ' a day on average; the week before again would have been off by ',
          { ref: missedByRepeating },
          '.',
        ],
  ];
}

function whenWords({ label }: DateRange, per: 'all' | 'day'): Words {
  const text = plainText(label);
  const isBare = per === 'day' || /^(next|this|tomorrow)/i.test(text);
  return [isBare ? '' : 'in ', { label: text }];
}

export function forecastCaveats({ knowsOccasions }: ForecastFact): Words[] {
  const basis = 'It goes on from the trend and the days of the week';
  return knowsOccasions
    ? [
        [
          `${basis}; days off that were unlike plain days a year ago are taken to be so again. It knows nothing of campaigns or prices to come.`,
        ],
      ]
    : [[`${basis}, and knows nothing of campaigns, holidays or prices to come.`]];
}

export const tooShortWords: Words[] = [
  ['There is too little history to say: it takes at least two months of days with data.'],
];
