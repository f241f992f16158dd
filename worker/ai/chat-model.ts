/**
 * The one part of the SDK's OpenAI package that is used: the whole of it would also bundle images, speech, files and the
 * Responses API.
 */
export { OpenAIChatLanguageModel } from '@ai-sdk/openai/internal';
