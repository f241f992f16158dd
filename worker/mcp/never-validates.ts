import type { jsonSchemaValidator } from '@modelcontextprotocol/sdk/validation/types.js';

/** The SDK checks with it what people typed into forms of ours. There are none, and its own would compile code, which Workers refuse. */
export const neverValidates: jsonSchemaValidator = {
  getValidator() {
    throw new Error('Parley asks its clients nothing.');
  },
};
