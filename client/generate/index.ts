import { writeFile } from 'node:fs/promises';
import { typesFile, writeTypes } from './write-types.ts';

/** `npm run client:types`: writes the client's types from the API's own description. */
await writeFile(typesFile, await writeTypes());
