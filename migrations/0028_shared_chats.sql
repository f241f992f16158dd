CREATE TYPE "public"."chat_visibility" AS ENUM('private', 'team');--> statement-breakpoint
ALTER TABLE "chat_messages" ADD COLUMN "asked_by" uuid;--> statement-breakpoint
ALTER TABLE "chat_sessions" ADD COLUMN "visibility" "chat_visibility" DEFAULT 'private' NOT NULL;--> statement-breakpoint
-- Until now everybody asked in chats of their own. Policies bind the owner too.
alter table chat_messages no force row level security;
--> statement-breakpoint
alter table chat_sessions no force row level security;
--> statement-breakpoint
alter table chat_messages disable trigger touch_updated_at;
--> statement-breakpoint
update chat_messages m set asked_by = c.user_id from chat_sessions c where c.tenant_id = m.tenant_id and c.id = m.session_id;
--> statement-breakpoint
alter table chat_messages enable trigger touch_updated_at;
--> statement-breakpoint
alter table chat_sessions force row level security;
--> statement-breakpoint
alter table chat_messages force row level security;
--> statement-breakpoint
ALTER TABLE "chat_messages" ADD CONSTRAINT "chat_messages_asked_by" FOREIGN KEY ("tenant_id","asked_by") REFERENCES "public"."memberships"("tenant_id","user_id") ON DELETE set null ("asked_by") ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "chat_messages_asked_by" ON "chat_messages" USING btree ("tenant_id","asked_by");--> statement-breakpoint
CREATE INDEX "chat_sessions_team" ON "chat_sessions" USING btree ("tenant_id","updated_at") WHERE visibility = 'team';--> statement-breakpoint
CREATE POLICY "shown" ON "chat_messages" AS RESTRICTIVE FOR ALL TO "parley_app" USING (asked_by = nullif(current_setting('app.user_id', true), '')::uuid
  or exists (select from chat_sessions c where c.tenant_id = chat_messages.tenant_id and c.id = chat_messages.session_id)) WITH CHECK (asked_by = nullif(current_setting('app.user_id', true), '')::uuid
  or exists (select from chat_sessions c where c.tenant_id = chat_messages.tenant_id and c.id = chat_messages.session_id));--> statement-breakpoint
CREATE POLICY "shown" ON "chat_sessions" AS RESTRICTIVE FOR ALL TO "parley_app" USING (user_id = nullif(current_setting('app.user_id', true), '')::uuid or visibility = 'team'
  or current_setting('app.every_chat', true) = 'on') WITH CHECK (user_id = nullif(current_setting('app.user_id', true), '')::uuid or visibility = 'team'
  or current_setting('app.every_chat', true) = 'on');