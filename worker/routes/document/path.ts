import type { RouteConfig } from '@hono/zod-openapi';
import type { ErrorCode } from '../../errors.ts';
import type { Tag } from '../v1/api.ts';

/** An address outside of /v1, for the document. */
export type Path = Omit<RouteConfig, 'tags'> & {
  operationId: string;
  errors?: readonly ErrorCode[];
  tags: [Tag];
};
