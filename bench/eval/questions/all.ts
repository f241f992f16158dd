import type { EvalRow } from '../eval-row.ts';
import { english } from './en.ts';

/** By language tag. */
export const questions: Record<string, EvalRow[]> = { en: english };
