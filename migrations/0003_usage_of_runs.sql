-- Nothing has written to the ledger before this.
ALTER TABLE "usage_ledger" ADD COLUMN "run_id" uuid NOT NULL;--> statement-breakpoint
ALTER TABLE "usage_ledger" ADD COLUMN "entry" smallint NOT NULL;--> statement-breakpoint
ALTER TABLE "usage_ledger" ADD COLUMN "subject" text NOT NULL;--> statement-breakpoint
ALTER TABLE "usage_ledger" ADD COLUMN "estimated" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "usage_ledger" ADD CONSTRAINT "usage_ledger_entry" UNIQUE("tenant_id","run_id","entry");