import { addLanguages, hasLanguages, type WrittenLanguages } from './analyst/written-languages.ts';

/** What is written down of languages but English. It is a file beside the Worker: in its bundle, each start would pay for it. */
export interface Languages {
  /** To be awaited before a text is read; it takes time once in the life of an isolate. */
  open(): Promise<void>;
}

/** What `[assets]` in wrangler.toml has uploaded with the Worker, which alone can fetch it. */
export interface Assets {
  fetch(url: string): Promise<Response>;
}

/** @param assets absent in Node, where tests add the languages themselves */
export function createLanguages(assets: Assets | undefined): Languages {
  return {
    async open() {
      if (hasLanguages()) return;
      if (!assets) throw new Error('The binding ASSETS is missing: see [assets] in wrangler.toml.');
      // Each request asks for itself until one has it: a request cannot wait for what another has begun.
      const response = await assets.fetch('https://assets.invalid/languages.json');
      if (!response.ok) throw new Error(`languages.json: HTTP ${response.status}`);
      addLanguages(toLanguages(await response.json()));
    },
  };
}

/** `commands/write-languages.ts` wrote it from the same source, in the same deploy. */
function toLanguages(json: unknown): WrittenLanguages {
  return json as WrittenLanguages;
}
