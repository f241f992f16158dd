ALTER TABLE "tenants" ADD COLUMN "week_start" text DEFAULT 'monday' NOT NULL;--> statement-breakpoint
ALTER TABLE "tenants" ADD CONSTRAINT "tenants_week_start" CHECK (week_start in ('monday', 'sunday'));--> statement-breakpoint
grant update (week_start) on tenants to parley_app;
