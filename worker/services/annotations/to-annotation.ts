import type { listAnnotations } from '../../../db/queries/annotations.ts';
import type { Annotation } from '../../routes/v1/annotation-schemas.ts';

export function toAnnotation(row: Awaited<ReturnType<typeof listAnnotations>>[number]): Annotation {
  return {
    id: row.id,
    property: row.property,
    property_id: row.propertyId,
    day: row.day,
    title: row.title,
    description: row.description,
    source: row.source,
    author: row.source === 'hook' ? row.hook : row.author,
    created_at: row.createdAt.toISOString(),
    updated_at: row.updatedAt.toISOString(),
  };
}
