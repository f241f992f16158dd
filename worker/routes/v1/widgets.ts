import type { Dependencies } from '../../context.ts';
import { createWidget } from '../../services/widgets/create-widget.ts';
import { deleteWidget } from '../../services/widgets/delete-widget.ts';
import { getWidget } from '../../services/widgets/get-widget.ts';
import { listWidgets } from '../../services/widgets/list-widgets.ts';
import { previewWidget } from '../../services/widgets/preview-widget.ts';
import { rotateSecret } from '../../services/widgets/rotate-secret.ts';
import { updateWidget } from '../../services/widgets/update-widget.ts';
import { bodyOf, createApi, describeRoutes, idParameters, jsonOf, noContent } from './api.ts';
import { listOf } from './schemas.ts';
import {
  newWidgetSchema,
  rotatedSecretSchema,
  rotationSchema,
  widgetChangeSchema,
  widgetPreviewSchema,
  widgetRequestSchema,
  widgetSchema,
} from './widget-schemas.ts';

/** Chats on pages of the team's own sites: made and changed by admins, asked in by visitors (`routes/widget.ts`). */
export function widgetRoutes(dependencies: Dependencies) {
  const route = describeRoutes(dependencies, 'Widgets');
  return createApi()
    .openapi(
      route({
        method: 'get',
        path: '/widgets',
        operationId: 'listWidgets',
        summary: 'Widgets, without their secrets',
        responses: { 200: jsonOf(listOf(widgetSchema), 'Widgets') },
      }),
      async (c) => c.json(await listWidgets(c.var.ctx), 200),
    )
    .openapi(
      route({
        method: 'post',
        path: '/widgets',
        operationId: 'createWidget',
        errors: ['not_found'],
        idempotent: true,
        summary: 'Make a widget; its secret is shown once',
        request: { body: bodyOf(widgetRequestSchema) },
        responses: { 201: jsonOf(newWidgetSchema, 'The widget and its secret') },
      }),
      async (c) => c.json(await createWidget(c.var.ctx, c.req.valid('json')), 201),
    )
    .openapi(
      route({
        method: 'get',
        path: '/widgets/{id}',
        operationId: 'getWidget',
        summary: 'A widget',
        request: { params: idParameters },
        responses: { 200: jsonOf(widgetSchema, 'The widget') },
      }),
      async (c) => c.json(await getWidget(c.var.ctx, c.req.valid('param')), 200),
    )
    .openapi(
      route({
        method: 'patch',
        path: '/widgets/{id}',
        operationId: 'updateWidget',
        summary: 'Change a widget, pause it, or go on with it',
        request: { params: idParameters, body: bodyOf(widgetChangeSchema) },
        responses: { 200: jsonOf(widgetSchema, 'The widget as it is now') },
      }),
      async (c) => c.json(await updateWidget(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('json') }), 200),
    )
    .openapi(
      route({
        method: 'delete',
        path: '/widgets/{id}',
        operationId: 'deleteWidget',
        summary: 'Delete a widget; pages that show it show nothing',
        request: { params: idParameters },
        responses: noContent,
      }),
      async (c) => {
        await deleteWidget(c.var.ctx, c.req.valid('param'));
        return c.body(null, 204);
      },
    )
    .openapi(
      route({
        method: 'post',
        path: '/widgets/{id}/rotate',
        operationId: 'rotateWidgetSecret',
        summary: 'Give a widget another secret; the one before goes on signing for a while',
        request: { params: idParameters, body: bodyOf(rotationSchema) },
        responses: { 200: jsonOf(rotatedSecretSchema, 'The new secret') },
      }),
      async (c) => {
        const { previous_hours: previousHours } = c.req.valid('json');
        return c.json(await rotateSecret(c.var.ctx, { ...c.req.valid('param'), previousHours }), 200);
      },
    )
    .openapi(
      route({
        method: 'post',
        path: '/widgets/{id}/preview',
        operationId: 'previewWidget',
        summary: 'Ask in a widget from the app itself, as a visitor would',
        request: { params: idParameters },
        responses: { 200: jsonOf(widgetPreviewSchema, 'An identity for pages of the app') },
      }),
      async (c) => c.json(await previewWidget(c.var.ctx, c.req.valid('param')), 200),
    );
}
