/** The words of downloaded answers and their check. They stand apart from `en.ts`, which the first load carries. */
export const verifyWords = {
  open: 'Check a saved answer',
  openText:
    'An answer saved with its proof carries its rows and formulas. Whoever has the file can compute it again, also signed out.',

  title: 'Check an answer',
  lead: 'Choose an answer that was saved with its proof. Every number in it is computed again from the rows in the file, here in your browser. The file is not sent anywhere.',
  drop: 'Drop the file here, or',
  choose: 'Choose a file',
  another: 'Choose another file',
  reading: 'Computing every number again',
  home: 'Go to Parley',
  limits:
    'This shows whether the numbers follow from the rows, and whether the file was changed. It cannot show that the rows are those that Google sent: for that, ask the property itself.',

  refused: 'This file cannot be checked',
  tooLarge: 'It is larger than any answer of Parley, so it was not read.',
  notReadable: 'The browser could not read it. It may have been moved or deleted since you chose it.',
  notJson: 'It is not JSON. Choose the file that “JSON with proof” saved, as it was saved.',
  notReport: (where: string, what: string) => `It is not an answer of Parley: ${where} ${what}.`,

  holds: (count: string) => `All ${count} numbers hold`,
  holdsNone: 'It holds, and states no number',
  holdsText: {
    file: 'Each follows from Google’s rows, is printed as what it is, and the file is as Parley made it.',
    page: 'Your browser has just computed each again: it follows from Google’s rows and is printed as what it is. Nothing of the report was changed since Parley made it.',
  },
  holdsWithout: {
    file: 'Each follows from Google’s rows and is printed as what it is. The file is too old to show whether anything else in it was changed.',
    page: 'Your browser has just computed each again: it follows from Google’s rows and is printed as what it is.',
  },
  wrong: (wrong: string, count: string) => `${wrong} of ${count} numbers ${wrong === '1' ? 'does' : 'do'} not hold`,
  wrongText: {
    file: 'Do not rely on them. Ask whoever gave you the file for the answer itself.',
    page: 'Do not rely on them. Ask whoever sent you the link.',
  },
  changed: {
    file: 'The numbers hold, but the file was changed',
    page: 'The numbers hold, but the report was changed',
  },
  changedText: {
    file: 'Each number follows from the rows in the file. Something else in it is not as Parley made it.',
    page: 'Each number follows from its rows. Something else in the report is not as Parley made it.',
  },

  problems: 'What does not hold',
  answer: 'The answer',
  about: (property: string, fetched: string) => `${property}, fetched ${fetched}`,
  notDrawn: (title: string) => `The chart “${title}” is not drawn, because it does not show what the rows say.`,
  numbers: 'Every number, with its formula and rows',
  numberHolds: 'Holds',
  numberWrong: 'Does not hold',

  place: {
    report: 'The file',
    answer: 'The plain text of the answer',
    values: 'The numbers',
    parts: 'A part of the text',
    tables: 'The rows of',
    metrics: 'The card',
    charts: 'The chart',
  },
};
