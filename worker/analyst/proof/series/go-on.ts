import { plainWeeks } from './plain-weeks.ts';
import { holtWinters, repeatWeek, type Method } from './smooth.ts';

/** A method that learnt from plain days, with what occasions to come are expected to do. */
export interface Outlook extends Method {
  /** How far an occasion moves the figure of a day, either way. */
  moved: (ahead: number) => number;
}

/** The two ways to go on with the same days: a fitted model, and the last week again, which it has to beat. */
export interface Outlooks {
  fitted: Outlook;
  repeated: Outlook;
}

/** `first` is the day of the first value. */
export function goOn(values: number[], first: number): Outlooks {
  const plain = plainWeeks(values, first);
  const factor = (ahead: number) => plain.factor(first + values.length + ahead - 1);
  const withOccasions = ({ point, echo }: Method, excess: number): Outlook => ({
    point: (ahead) => point(ahead) * factor(ahead) + excess,
    echo,
    moved: (ahead) => Math.abs(point(ahead) * (factor(ahead) - 1)),
  });
  return {
    fitted: withOccasions(holtWinters(plain.values), plain.oddExcess),
    repeated: withOccasions(repeatWeek(plain.withOdd), 0),
  };
}

/** What part of a day is the fitted model's, by how far ahead it is. */
export type Share = (ahead: number) => number;

export function blended({ fitted, repeated }: Outlooks, share: Share): Outlook {
  const of = (name: keyof Outlook) => (ahead: number) => {
    const part = share(ahead);
    return (part > 0 ? part * fitted[name](ahead) : 0) + (part < 1 ? (1 - part) * repeated[name](ahead) : 0);
  };
  return { point: of('point'), echo: of('echo'), moved: of('moved') };
}

/** The variance of the sum of those days, in squares of one day's surprise. */
export function spread({ echo }: Pick<Method, 'echo'>, from: number, to: number): number {
  let total = 0;
  for (let day = 1; day <= to; day++) {
    let weight = 0;
    for (let ahead = Math.max(from, day); ahead <= to; ahead++) weight += ahead === day ? 1 : echo(ahead - day);
    total += weight * weight;
  }
  return total;
}

/** A level that goes its own way day by day: each step stays. */
export const wandering: Pick<Method, 'echo'> = { echo: () => 1 };
