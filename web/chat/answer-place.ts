/** What an answer is called behind the `#` of its chat's address. */
export function answerPlace(answerId: string): string {
  return `answer-${answerId}`;
}
