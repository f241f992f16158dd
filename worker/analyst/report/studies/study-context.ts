import type { Language } from '../../language.ts';
import type { Names } from '../names.ts';
import type { Words } from '../say.ts';

/** What the words of a study are given beside its facts. */
export interface StudyContext {
  names: Names;
  labels: Record<string, string>;
  /** " (device: mobile)" */
  filtered: Words;
  language: Language;
}
