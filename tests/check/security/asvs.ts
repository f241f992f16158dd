import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const evidenceSchema = z.union([
  z.strictObject({ test: z.string() }),
  z.strictObject({ document: z.string() }),
  z.strictObject({ platform: z.string().regex(/^(Cloudflare|Neon): ./) }),
  z.strictObject({ absent: z.string().min(1) }),
  z.strictObject({ gap: z.string().regex(/\.$/) }),
]);
const idSchema = z.string().regex(/^\d+\.\d+\.\d+$/);
const asvsSchema = z.strictObject({
  applies: z.array(z.strictObject({ id: idSchema, asks: z.string().min(1), evidence: z.array(evidenceSchema).min(1) })),
  outside: z.array(z.strictObject({ id: idSchema, because: z.string().min(1) })),
});

export type Asvs = z.infer<typeof asvsSchema>;
export type Evidence = z.infer<typeof evidenceSchema>;

/** How many requirements of levels 1 and 2 each section of ASVS 5.0.0 has; they come first in it, so these are their numbers. */
const sections: Record<string, number[]> = {
  '1': [2, 9, 11, 3, 2],
  '2': [3, 3, 4, 1],
  '3': [0, 2, 4, 6, 5, 0, 2],
  '4': [3, 1, 2, 4],
  '5': [1, 3, 2, 3],
  '6': [3, 12, 4, 4, 5, 3, 0, 4],
  '7': [3, 4, 2, 5, 2, 2],
  '8': [2, 3, 1, 1],
  '9': [3, 4],
  '10': [2, 2, 4, 11, 5, 2, 3],
  '11': [2, 3, 3, 4, 1, 1],
  '12': [3, 2, 4],
  '13': [1, 5, 2, 5],
  '14': [2, 4, 3],
  '15': [3, 3, 7],
  '16': [1, 5, 4, 3, 3],
  '17': [1, 4, 2],
};

/** Of level 3, those that Parley holds itself to as well. */
const ofLevel3 = ['1.2.10', '3.7.3', '10.2.3'];

export function readAsvs(): Asvs {
  return asvsSchema.parse(parse(readFileSync('docs/asvs.yaml', 'utf8')));
}

/** The numbers of every requirement that must be answered for. */
export function requiredIds(): string[] {
  const ids = Object.entries(sections).flatMap(([chapter, counts]) =>
    counts.flatMap((count, section) =>
      Array.from({ length: count }, (_, index) => `${chapter}.${section + 1}.${index + 1}`),
    ),
  );
  return [...ids, ...ofLevel3];
}
