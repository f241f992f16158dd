export type * from './api-types.ts';
export {
  type AnswerOf,
  type CallOptions,
  type Client,
  type ClientOptions,
  createClient,
  type InputOf,
  type Question,
  type RouteName,
} from './create-client.ts';
export { ParleyError } from './parley-error.ts';
