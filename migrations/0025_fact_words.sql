ALTER TABLE "ga4_facts" drop column "words";--> statement-breakpoint
ALTER TABLE "ga4_facts" ADD COLUMN "words" "tsvector" GENERATED ALWAYS AS (to_tsvector('simple'::regconfig, text || ' ' || case when dimension is null then '' else
  coalesce(jsonb_path_query_first("values", '$.tables.*.dimensions[0].label') #>> '{}', '') || ' ' ||
  regexp_replace(dimension, '([A-Z])', ' \1', 'g') end)) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "ga4_facts" ADD COLUMN "about" text GENERATED ALWAYS AS (case when dimension is null then '' else
  coalesce(jsonb_path_query_first("values", '$.tables.*.dimensions[0].label') #>> '{}', '') || ' ' ||
  regexp_replace(dimension, '([A-Z])', ' \1', 'g') end) STORED NOT NULL;