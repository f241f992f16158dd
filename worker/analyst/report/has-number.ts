/**
 * Whether words state a quantity: a digit of any script, or a number word. "One of them", "first" and "a second page"
 * state none; "doubled" and "half of" do.
 */
export function hasNumber(text: string): boolean {
  return /\p{N}/u.test(text) || numberWords.test(text);
}

const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const small =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const large = 'hundred|thousand|million|billion|trillion|dozen|score';
const multiples =
  'doubl(?:e|es|ed|ing)|tripl(?:e|es|ed|ing)|quadrupl(?:e|es|ed|ing)|halv(?:e|es|ed|ing)|twice|thrice|twofold|threefold|tenfold|\\w+fold';
const parts = 'half|thirds?|quarters? of|fourths?|fifths?|tenths?|one percent|one per cent|per ?mille';
const numberWords = new RegExp(
  `\\b(?:zero|${small}|(?:${tens})(?:-\\w+)?|(?:${large})s?|${multiples}|${parts})\\b`,
  'i',
);
