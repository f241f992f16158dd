/**
 * Several questions, so many at a time; each ends with its own result, in their order.
 * @param answer must not throw: what went wrong with one is its result
 */
export async function askAll<Question, Result>(
  questions: readonly Question[],
  answer: (question: Question, index: number) => Promise<Result>,
  atOnce = 4,
): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = [...questions.entries()];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, question] = next;
      results[index] = await answer(question, index);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, questions.length) }, work));
  return results;
}
