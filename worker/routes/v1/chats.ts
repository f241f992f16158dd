import { z } from '@hono/zod-openapi';
import { personaSchema } from '../../analyst/plan.ts';
import type { Dependencies } from '../../context.ts';
import { createChat } from '../../services/chat/create-chat.ts';
import { deleteChat } from '../../services/chat/delete-chat.ts';
import { getChat } from '../../services/chat/get-chat.ts';
import { listChats } from '../../services/chat/list-chats.ts';
import { updateChat } from '../../services/chat/update-chat.ts';
import { bodyOf, createApi, describeRoutes, idParameters, jsonOf, noContent } from './api.ts';
import { chatSchema, chatWithMessagesSchema, listOf, storableText } from './schemas.ts';

export function chatRoutes(dependencies: Dependencies) {
  const route = describeRoutes(dependencies, 'Chats');
  return createApi()
    .openapi(
      route({
        method: 'get',
        path: '/chats',
        operationId: 'listChats',
        summary: 'Your chats, or those that others show to the team, newest first',
        request: {
          query: z.object({
            whose: z.enum(['mine', 'team']).default('mine'),
            q: storableText().trim().max(200).optional(),
            cursor: z.string().max(200).optional(),
            limit: z.coerce.number().int().min(1).max(100).default(30),
          }),
        },
        responses: { 200: jsonOf(listOf(chatSchema), 'Chats') },
      }),
      async (c) => {
        const { whose, q, cursor, limit } = c.req.valid('query');
        return c.json(await listChats(c.var.ctx, { whose, search: q, cursor, limit }), 200);
      },
    )
    .openapi(
      route({
        method: 'post',
        path: '/chats',
        operationId: 'createChat',
        errors: ['not_found'],
        summary: 'Begin a chat about a property',
        request: { body: bodyOf(z.strictObject({ property_id: z.uuid(), persona: personaSchema.default('general') })) },
        responses: { 201: jsonOf(chatSchema, 'The new chat') },
      }),
      async (c) => {
        const { property_id: propertyId, persona } = c.req.valid('json');
        return c.json(await createChat(c.var.ctx, { propertyId, persona }), 201);
      },
    )
    .openapi(
      route({
        method: 'get',
        path: '/chats/{id}',
        operationId: 'getChat',
        summary:
          'A chat with its messages; 204 when nothing was asked or changed since `changed_since`, its `updated_at`',
        request: { params: idParameters, query: z.object({ changed_since: z.iso.datetime().optional() }) },
        responses: { 200: jsonOf(chatWithMessagesSchema, 'The chat'), ...noContent },
      }),
      async (c) => {
        const { changed_since: since } = c.req.valid('query');
        const chat = await getChat(c.var.ctx, {
          ...c.req.valid('param'),
          ...(since !== undefined && { changedSince: new Date(since) }),
        });
        return chat ? c.json(chat, 200) : c.body(null, 204);
      },
    )
    .openapi(
      route({
        method: 'patch',
        path: '/chats/{id}',
        operationId: 'updateChat',
        summary: 'Rename a chat, change its persona, show it to the team or take it back',
        request: {
          params: idParameters,
          body: bodyOf(
            z
              .strictObject({
                title: storableText().trim().min(1).max(200).optional(),
                persona: personaSchema.optional(),
                visibility: z.enum(['private', 'team']).optional(),
              })
              .refine((change) => Object.keys(change).length > 0, 'name at least one field to change'),
          ),
        },
        responses: { 200: jsonOf(chatSchema, 'The chat') },
      }),
      async (c) => c.json(await updateChat(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('json') }), 200),
    )
    .openapi(
      route({
        method: 'delete',
        path: '/chats/{id}',
        operationId: 'deleteChat',
        summary: 'Delete a chat and its messages',
        request: { params: idParameters },
        responses: noContent,
      }),
      async (c) => {
        await deleteChat(c.var.ctx, c.req.valid('param'));
        return c.body(null, 204);
      },
    );
}
