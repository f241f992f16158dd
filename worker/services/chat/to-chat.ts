import type { Persona } from '../../analyst/plan.ts';
import type { Chat, Message, MessageContent } from '../../routes/v1/schemas.ts';

export function toChat(row: {
  id: string;
  title: string;
  persona: Persona;
  propertyId: string | null;
  createdAt: Date;
  updatedAt: Date;
}): Chat {
  return {
    id: row.id,
    title: row.title,
    persona: row.persona,
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
  rating: Message['rating'];
  createdAt: Date;
}): Message {
  return {
    id: row.id,
    role: row.role,
    status: row.status,
    content: toContent(row.content),
    rating: row.rating,
    created_at: row.createdAt.toISOString(),
  };
}

/** Only this application writes `chat_messages.content`, and only in this shape. */
export function toContent(stored: unknown): MessageContent | null {
  return (stored ?? null) as MessageContent | null;
}
