CREATE TABLE "fact_embeddings" (
	"tenant_id" uuid NOT NULL,
	"fact_id" uuid NOT NULL,
	"model" text NOT NULL,
	"content_hash" text NOT NULL,
	"embedding" halfvec(384) NOT NULL,
	CONSTRAINT "fact_embeddings_tenant_id_fact_id_model_pk" PRIMARY KEY("tenant_id","fact_id","model"),
	CONSTRAINT "fact_embeddings_unit" CHECK (l2_norm(embedding) between 0.99 and 1.01)
);
--> statement-breakpoint
ALTER TABLE "fact_embeddings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "ga4_facts" DROP CONSTRAINT "ga4_facts_content";--> statement-breakpoint
ALTER TABLE "ga4_facts" ADD COLUMN "kind" text NOT NULL;--> statement-breakpoint
ALTER TABLE "ga4_facts" ADD COLUMN "day" date NOT NULL;--> statement-breakpoint
ALTER TABLE "ga4_facts" ADD COLUMN "dimension" text;--> statement-breakpoint
ALTER TABLE "ga4_facts" ADD COLUMN "request" jsonb;--> statement-breakpoint
ALTER TABLE "ga4_facts" ADD COLUMN "words" "tsvector" GENERATED ALWAYS AS (to_tsvector('simple'::regconfig, text)) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "fact_embeddings" ADD CONSTRAINT "fact_embeddings_tenant_id_fact_id_ga4_facts_tenant_id_id_fk" FOREIGN KEY ("tenant_id","fact_id") REFERENCES "public"."ga4_facts"("tenant_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ga4_facts" DROP COLUMN "embedding_model";--> statement-breakpoint
ALTER TABLE "ga4_facts" DROP COLUMN "embedding";--> statement-breakpoint
ALTER TABLE "ga4_facts" ADD CONSTRAINT "ga4_facts_day" UNIQUE NULLS NOT DISTINCT("tenant_id","property_id","kind","day","dimension");--> statement-breakpoint
CREATE POLICY "tenant" ON "fact_embeddings" AS PERMISSIVE FOR ALL TO "parley_app" USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid) WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);--> statement-breakpoint
alter table fact_embeddings force row level security;
--> statement-breakpoint
-- In the row itself: an exact scan reads every vector of a tenant, and out of line that is four times the pages.
alter table fact_embeddings alter column embedding set storage plain;
--> statement-breakpoint
grant select, insert, update, delete on fact_embeddings to parley_app;
