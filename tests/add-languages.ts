import { writeLanguages } from '../worker/analyst/write-languages.ts';
import { addLanguages } from '../worker/analyst/written-languages.ts';

/** Where the app runs in Node, it has no assets to read them from. */
addLanguages(writeLanguages());
