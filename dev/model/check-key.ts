import { OpenAIFailure } from './openai-failure.ts';

/** As OpenAI does, the refusal of a wrong key repeats its last characters: whoever forwards that sentence leaks them. */
export function checkKey(authorization: string | undefined, apiKey: string): void {
  if (!authorization?.startsWith('Bearer ')) {
    throw new OpenAIFailure(401, 'No API key was given. Send it as a Bearer token in the Authorization header.');
  }
  const given = authorization.slice('Bearer '.length);
  if (given === apiKey) return;
  throw new OpenAIFailure(401, `Incorrect API key provided: ${given.slice(0, 3)}***${given.slice(-4)}.`, {
    code: 'invalid_api_key',
  });
}
