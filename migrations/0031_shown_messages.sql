-- As the policy had it inline: whether the chat is one that the actor sees, by the policies on chats. Asked only about messages
-- that somebody else asked for, and planned only then.
create function sees_chat(tenant uuid, chat uuid) returns boolean language sql stable set search_path = pg_catalog, pg_temp as $$
  select exists (select from public.chat_sessions c where c.tenant_id = tenant and c.id = chat);
$$;
--> statement-breakpoint
revoke all on function sees_chat(uuid, uuid) from public;
--> statement-breakpoint
grant execute on function sees_chat(uuid, uuid) to parley_app;
--> statement-breakpoint
ALTER POLICY "shown" ON "chat_messages" TO parley_app USING (asked_by = nullif(current_setting('app.user_id', true), '')::uuid
  or sees_chat(tenant_id, session_id)) WITH CHECK (asked_by = nullif(current_setting('app.user_id', true), '')::uuid
  or sees_chat(tenant_id, session_id));
