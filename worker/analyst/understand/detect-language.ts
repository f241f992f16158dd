import type { PropertyProfile } from '../property.ts';
import { languages, type Language } from '../language.ts';
import { requireLanguages } from '../written-languages.ts';
import { lexiconOf } from './lexicon/languages.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { isAllKnown } from './read/read-text.ts';
import { fold } from './text/fold.ts';

/** Languages with a script of their own; Chinese characters alone may be Japanese. */
const scripts: [script: RegExp, language: Language][] = [
  [/[\p{sc=Hira}\p{sc=Kana}]/u, 'ja'],
  [/\p{sc=Hang}/u, 'ko'],
  [/\p{sc=Han}/u, 'zh'],
  [/\p{sc=Arab}/u, 'ar'],
  [/\p{sc=Deva}/u, 'hi'],
];
/** Hindi is typed in Latin letters as well. */
const byScript = new Set<Language>(scripts.map(([, language]) => language).filter((language) => language !== 'hi'));

/**
 * The language a cleaned question is in: by its script, else the one that has most of its words, each counting the
 * more the fewer languages share it. English where all words are English; `preferred` where two are as likely.
 */
export function detectLanguage(question: string, property: PropertyProfile, preferred?: Language): Language {
  requireLanguages();
  // A path or a quoted name says nothing about who asks.
  const asked = question.replace(/"[^"]*"|“[^”]*”|„[^“”]*[“”]|«[^»]*»|(?<![\p{L}\p{N}])\/[\x21-\x7e]+/gu, ' ');
  const script = scripts.find(([one]) => one.test(asked));
  if (script) {
    const [, language] = script;
    return language === 'zh' ? ofCharacters(asked, preferred) : language;
  }
  const latin = languages.filter((language) => !byScript.has(language));
  const words = asked.split(/[^\p{L}\p{M}]+/u).filter((word) => word !== '');
  if (words.length === 0) return preferred ?? 'en';
  if (isAllKnown(question, lexiconOf('en'), property)) return 'en';
  const score = new Map<Language, number>(latin.map((language) => [language, 0]));
  for (const word of words) {
    const folded = fold(word);
    const having = latin.filter((language) => vocabularyOf(language).has(lexiconOf(language).stem(folded)));
    // "Médio" is Portuguese, though without its accent it is Spanish too.
    const accented =
      word.toLowerCase() === folded ? [] : having.filter((language) => spellsOf(language).has(word.toLowerCase()));
    const likely = accented.length > 0 ? accented : having;
    for (const language of likely) score.set(language, score.get(language)! + 1 / likely.length);
  }
  const english = score.get('en')!;
  const ranked = [...score].sort(([one, ofOne], [other, ofOther]) => ofOther - ofOne || rank(one) - rank(other));
  const [best] = ranked[0]!;
  const isClear = score.get(best)! > english + 0.01;
  if (!isClear) return preferred !== undefined && score.get(preferred) === english && english < 1 ? preferred : 'en';
  return best;

  function rank(language: Language): number {
    return language === preferred ? -2 : language === 'en' ? -1 : 0;
  }
}

/** Chinese or Japanese, by whose lexicon has more of the characters. */
function ofCharacters(text: string, preferred: Language | undefined): Language {
  const characters = text.match(/\p{sc=Han}/gu) ?? [];
  const count = (language: Language) => {
    const lexicon = lexiconOf(language);
    const own = new Set(Array.from(textOf(lexicon).join(''), lexicon.stem));
    return characters.filter((character) => own.has(lexicon.stem(character))).length;
  };
  const japanese = count('ja');
  const chinese = count('zh');
  if (japanese === chinese) return preferred === 'ja' ? 'ja' : 'zh';
  return japanese > chinese ? 'ja' : 'zh';
}

const vocabularies = new Map<Language, Set<string>>();

/** The words of a language, without names. */
function vocabularyOf(language: Language): Set<string> {
  const made = vocabularies.get(language);
  if (made) return made;
  const lexicon = lexiconOf(language);
  const words = new Set(textOf(lexicon).map((word) => lexicon.stem(fold(word))));
  vocabularies.set(language, words);
  return words;
}

const spellings = new Map<Language, Set<string>>();

/** The words of a language as they are written. */
function spellsOf(language: Language): Set<string> {
  const made = spellings.get(language);
  if (made) return made;
  const words = new Set(textOf(lexiconOf(language)).map((word) => word.toLowerCase()));
  spellings.set(language, words);
  return words;
}

function textOf(lexicon: Lexicon): string[] {
  const { dates, metrics, weakMetrics, dimensions, values, signals, topics, filler, months, weekdays, units } = lexicon;
  const phrases = [dates, metrics, weakMetrics, dimensions, values, signals, topics].flatMap((part) =>
    Object.values<string[] | undefined>(part).flatMap((sources) => sources ?? []),
  );
  return [...phrases, ...filler, ...months.flat(), ...weekdays.flat(), ...Object.values(units).flat()].flatMap(
    (source) => source.replace(/\{[^}]*\}/g, ' ').split(/[^\p{L}\p{M}]+/u),
  );
}
