import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { addLanguages, type WrittenLanguages } from '../worker/analyst/written-languages.ts';

/** As the Worker reads them, from the file that vitest.config.ts has written: each file of tests would compile their sources. */
const file = resolve(import.meta.dirname, '../dist/assets/languages.json');
addLanguages(JSON.parse(readFileSync(file, 'utf8')) as WrittenLanguages);
