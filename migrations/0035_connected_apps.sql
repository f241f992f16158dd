ALTER TABLE "api_keys" ADD COLUMN "client_id" text;--> statement-breakpoint
-- The columns of a key are granted one by one: its hash is never read.
grant select (client_id) on api_keys to parley_app;
