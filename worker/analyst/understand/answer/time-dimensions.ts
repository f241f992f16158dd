/** Days, weeks and their like: a line of them says what groups of them would. */
export const timeDimensions = new Set([
  'date',
  'isoYearIsoWeek',
  'yearWeek',
  'yearMonth',
  'year',
  'hour',
  'dayOfWeekName',
]);
