/**
 * A question as somebody typed it, and the plan that answers it, in a line as `planLine` prints it: where
 * several would be right, the one that is closest to the words. After earlier questions of the same conversation, oldest first.
 */
export type EvalRow = [question: string, plan: string, earlier?: string[]];
