ALTER TABLE "property_syncs" DROP CONSTRAINT "property_syncs_hour";--> statement-breakpoint
ALTER TABLE "property_syncs" DROP COLUMN "hour_began_at";--> statement-breakpoint
ALTER TABLE "property_syncs" DROP COLUMN "hour_tokens";