import type { Dependencies } from '../../context.ts';
import { createSchedule } from '../../services/schedules/create-schedule.ts';
import { deleteSchedule } from '../../services/schedules/delete-schedule.ts';
import { getRun, listRuns } from '../../services/schedules/list-runs.ts';
import { listSchedules } from '../../services/schedules/list-schedules.ts';
import { runNow } from '../../services/schedules/run-now.ts';
import { getTellOptions } from '../../services/schedules/tell-options.ts';
import { updateSchedule } from '../../services/schedules/update-schedule.ts';
import { bodyOf, createApi, describeRoutes, idParameters, jsonOf, noContent } from './api.ts';
import {
  scheduleChangeSchema,
  scheduleRequestSchema,
  scheduleRunSchema,
  scheduleSchema,
  tellOptionsSchema,
} from './schedule-schemas.ts';
import { listOf } from './schemas.ts';

/** Questions that are asked by the clock. Everybody in the team reads them; whoever made one changes it, and admins. */
export function scheduleRoutes(dependencies: Dependencies) {
  const route = describeRoutes(dependencies, 'Schedules');
  return createApi()
    .openapi(
      route({
        method: 'get',
        path: '/schedules',
        operationId: 'listSchedules',
        summary: 'The team’s scheduled questions, newest first',
        responses: { 200: jsonOf(listOf(scheduleSchema), 'Schedules') },
      }),
      async (c) => c.json(await listSchedules(c.var.ctx), 200),
    )
    .openapi(
      route({
        method: 'get',
        path: '/tell-options',
        operationId: 'getTellOptions',
        summary: 'What schedules and alerts can tell: whether e-mail is set up, and to which members',
        responses: { 200: jsonOf(tellOptionsSchema, 'Options') },
      }),
      async (c) => c.json(await getTellOptions(c.var.ctx), 200),
    )
    .openapi(
      route({
        method: 'post',
        path: '/schedules',
        operationId: 'createSchedule',
        idempotent: true,
        errors: ['not_found', 'plan_refused', 'too_many_schedules'],
        summary: 'Ask a question by the clock of its property',
        request: { body: bodyOf(scheduleRequestSchema) },
        responses: { 201: jsonOf(scheduleSchema, 'The schedule') },
      }),
      async (c) => c.json(await createSchedule(c.var.ctx, c.req.valid('json')), 201),
    )
    .openapi(
      route({
        method: 'patch',
        path: '/schedules/{id}',
        operationId: 'updateSchedule',
        errors: ['property_required'],
        summary: 'Change a schedule, pause or resume it',
        request: { params: idParameters, body: bodyOf(scheduleChangeSchema) },
        responses: { 200: jsonOf(scheduleSchema, 'The schedule') },
      }),
      async (c) => c.json(await updateSchedule(c.var.ctx, c.req.valid('param').id, c.req.valid('json')), 200),
    )
    .openapi(
      route({
        method: 'delete',
        path: '/schedules/{id}',
        operationId: 'deleteSchedule',
        summary: 'Delete a schedule with its answers',
        request: { params: idParameters },
        responses: noContent,
      }),
      async (c) => {
        await deleteSchedule(c.var.ctx, c.req.valid('param').id);
        return c.body(null, 204);
      },
    )
    .openapi(
      route({
        method: 'post',
        path: '/schedules/{id}/run',
        operationId: 'runSchedule',
        summary: 'Run a schedule now, wait for its answer, and tell whom it tells',
        request: { params: idParameters },
        responses: { 200: jsonOf(scheduleRunSchema, 'The run: `error` says why, where it could not be answered') },
      }),
      async (c) => c.json(await runNow(c.var.ctx, c.req.valid('param').id), 200),
    )
    .openapi(
      route({
        method: 'get',
        path: '/schedules/{id}/runs',
        operationId: 'listScheduleRuns',
        summary: 'The latest runs of a schedule, without their reports',
        request: { params: idParameters },
        responses: { 200: jsonOf(listOf(scheduleRunSchema), 'Runs') },
      }),
      async (c) => c.json(await listRuns(c.var.ctx, c.req.valid('param').id), 200),
    )
    .openapi(
      route({
        method: 'get',
        path: '/schedule-runs/{id}',
        operationId: 'getScheduleRun',
        summary: 'One run with its report',
        request: { params: idParameters },
        responses: { 200: jsonOf(scheduleRunSchema, 'The run') },
      }),
      async (c) => c.json(await getRun(c.var.ctx, c.req.valid('param').id), 200),
    );
}
