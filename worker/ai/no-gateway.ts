/**
 * In the place of `@ai-sdk/gateway` in the Worker's bundle (`[alias]` in wrangler.toml). The SDK asks Vercel's gateway for
 * a model that is only named; here every model is an object, so that nothing of it is ever called. It weighs 21 KB.
 */
const none = { isInstance: (): boolean => false };

export const GatewayError = none;
export const GatewayAuthenticationError = none;

export function createGateway(): never {
  throw new Error('Models come from the configuration alone.');
}

export const gateway = {};
