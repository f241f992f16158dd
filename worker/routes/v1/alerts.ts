import { z } from '@hono/zod-openapi';
import type { Dependencies } from '../../context.ts';
import { createAlert } from '../../services/alerts/create-alert.ts';
import { deleteAlert } from '../../services/alerts/delete-alert.ts';
import { acknowledgeIncident, getIncident, listIncidents } from '../../services/alerts/incidents.ts';
import { listAlerts } from '../../services/alerts/list-alerts.ts';
import { updateAlert } from '../../services/alerts/update-alert.ts';
import {
  alertChangeSchema,
  alertRequestSchema,
  alertSchema,
  incidentChangeSchema,
  incidentSchema,
} from './alert-schemas.ts';
import { bodyOf, createApi, describeRoutes, idParameters, jsonOf, noContent } from './api.ts';
import { listOf } from './schemas.ts';

/** Rules on a figure by day, and the incidents that they opened. */
export function alertRoutes(dependencies: Dependencies) {
  const route = describeRoutes(dependencies, 'Schedules');
  return createApi()
    .openapi(
      route({
        method: 'get',
        path: '/alerts',
        operationId: 'listAlerts',
        summary: 'The team’s alerts, newest first',
        responses: { 200: jsonOf(listOf(alertSchema), 'Alerts') },
      }),
      async (c) => c.json(await listAlerts(c.var.ctx), 200),
    )
    .openapi(
      route({
        method: 'post',
        path: '/alerts',
        operationId: 'createAlert',
        idempotent: true,
        errors: ['not_found', 'plan_refused', 'too_many_schedules'],
        summary: 'Watch a figure: each complete day is judged once it has settled',
        request: { body: bodyOf(alertRequestSchema) },
        responses: { 201: jsonOf(alertSchema, 'The alert') },
      }),
      async (c) => c.json(await createAlert(c.var.ctx, c.req.valid('json')), 201),
    )
    .openapi(
      route({
        method: 'patch',
        path: '/alerts/{id}',
        operationId: 'updateAlert',
        errors: ['property_required', 'plan_refused'],
        summary: 'Change an alert, pause or resume it',
        description:
          'Another limit, or other numbers of days, judge the latest days anew: an incident that is open goes on, ends or is withdrawn, and is told so. ' +
          'Another `metric`, other `filters` or another kind of `condition` make it watch something else: an incident that is open ends without anybody being told ' +
          '(`ended_by: changed`), what was judged before is forgotten, and it begins as a new alert does. Incidents keep what was watched when they opened.',
        request: { params: idParameters, body: bodyOf(alertChangeSchema) },
        responses: { 200: jsonOf(alertSchema, 'The alert') },
      }),
      async (c) => c.json(await updateAlert(c.var.ctx, c.req.valid('param').id, c.req.valid('json')), 200),
    )
    .openapi(
      route({
        method: 'delete',
        path: '/alerts/{id}',
        operationId: 'deleteAlert',
        summary: 'Delete an alert with its incidents',
        request: { params: idParameters },
        responses: noContent,
      }),
      async (c) => {
        await deleteAlert(c.var.ctx, c.req.valid('param').id);
        return c.body(null, 204);
      },
    )
    .openapi(
      route({
        method: 'get',
        path: '/incidents',
        operationId: 'listIncidents',
        summary: 'Incidents of all alerts or of one, the latest first, without their reports',
        request: {
          query: z.object({
            alert_id: z.uuid().optional(),
            cursor: z.string().max(200).optional(),
            limit: z.coerce.number().int().min(1).max(100).default(30),
          }),
        },
        responses: { 200: jsonOf(listOf(incidentSchema), 'Incidents') },
      }),
      async (c) => {
        const { alert_id: alertId, cursor, limit } = c.req.valid('query');
        return c.json(await listIncidents(c.var.ctx, { alertId, cursor, limit }), 200);
      },
    )
    .openapi(
      route({
        method: 'get',
        path: '/incidents/{id}',
        operationId: 'getIncident',
        summary: 'One incident with its explanation',
        request: { params: idParameters },
        responses: { 200: jsonOf(incidentSchema, 'The incident') },
      }),
      async (c) => c.json(await getIncident(c.var.ctx, c.req.valid('param').id), 200),
    )
    .openapi(
      route({
        method: 'patch',
        path: '/incidents/{id}',
        operationId: 'updateIncident',
        summary: 'Say that somebody has seen an incident, or take that back',
        request: { params: idParameters, body: bodyOf(incidentChangeSchema) },
        responses: { 200: jsonOf(incidentSchema, 'The incident') },
      }),
      async (c) => {
        const { acknowledged } = c.req.valid('json');
        return c.json(await acknowledgeIncident(c.var.ctx, c.req.valid('param').id, acknowledged), 200);
      },
    );
}
