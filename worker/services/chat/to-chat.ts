import type { Persona } from '../../analyst/plan.ts';
import type { Chat, Message, MessageContent } from '../../routes/v1/schemas.ts';

export function toChat(row: {
  id: string;
  title: string;
  persona: Persona;
  visibility: Chat['visibility'];
  userId: string;
  userName: string | null;
  propertyId: string | null;
  createdAt: Date;
  updatedAt: Date;
}): Chat {
  return {
    id: row.id,
    title: row.title,
    persona: row.persona,
    visibility: row.visibility,
    begun_by: { id: row.userId, name: row.userName ?? '' },
    property_id: row.propertyId,
    created_at: row.createdAt.toISOString(),
    updated_at: row.updatedAt.toISOString(),
  };
}

export function toMessage(row: {
  id: string;
  role: Message['role'];
  status: Message['status'];
  content: unknown;
  askedBy: string | null;
  askedByName: string | null;
  rating: Message['rating'];
  createdAt: Date;
}): Message {
  return {
    id: row.id,
    role: row.role,
    status: row.status,
    content: toContent(row.content),
    asked_by: row.askedBy === null ? null : { id: row.askedBy, name: row.askedByName ?? '' },
    rating: row.rating,
    created_at: row.createdAt.toISOString(),
  };
}

/** Only this application writes `chat_messages.content`, and only in this shape. */
export function toContent(stored: unknown): MessageContent | null {
  return (stored ?? null) as MessageContent | null;
}
