CREATE TABLE "match_answers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"need_id" uuid NOT NULL,
	"achievement_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"side" text NOT NULL,
	"organisation_id" uuid,
	"broker_id" uuid,
	"verdict" text NOT NULL,
	"reason" text,
	"note" text DEFAULT '' NOT NULL,
	"band" text,
	"score_per_mille" smallint,
	"matcher_version" text,
	"replaces" uuid,
	"answered_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "match_answers_replaced_once" UNIQUE("replaces"),
	CONSTRAINT "match_answers_of_person" UNIQUE("id","user_id","need_id","achievement_id"),
	CONSTRAINT "match_answers_replaces_earlier" CHECK ("match_answers"."replaces" <> "match_answers"."id"),
	CONSTRAINT "match_answers_side" CHECK ("match_answers"."side" in ('need', 'achievement', 'broker')),
	CONSTRAINT "match_answers_verdict" CHECK ("match_answers"."verdict" in ('fits', 'does_not_fit', 'taken_back')),
	CONSTRAINT "match_answers_reason" CHECK ("match_answers"."reason" in ('not_our_field', 'limits_missed', 'too_early', 'benefit_unclear', 'description_unclear', 'price', 'intellectual_property_unclear', 'found_elsewhere', 'other')),
	CONSTRAINT "match_answers_band" CHECK ("match_answers"."band" in ('strong', 'medium', 'weak')),
	CONSTRAINT "match_answers_reason_given" CHECK (("match_answers"."verdict" = 'does_not_fit') = ("match_answers"."reason" is not null)),
	CONSTRAINT "match_answers_answerer" CHECK (("match_answers"."side" = 'broker') = ("match_answers"."broker_id" is not null) and ("match_answers"."broker_id" is null) = ("match_answers"."organisation_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "mandates" (
	"id" uuid PRIMARY KEY NOT NULL,
	"owner_id" uuid NOT NULL,
	"holder_kind" text NOT NULL,
	"broker_id" uuid,
	"agency_id" uuid,
	"need_id" uuid,
	"achievement_id" uuid,
	"exclusive" boolean NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"fee_basis_points" integer,
	"fee_fen" bigint,
	"note" text DEFAULT '' NOT NULL,
	"file_id" uuid,
	"status" text NOT NULL,
	"proposed_by_owner" boolean NOT NULL,
	"proposed_by" uuid NOT NULL,
	"accepted_by" uuid,
	"accepted_at" timestamp (3) with time zone,
	"ended_by" uuid,
	"ended_at" timestamp (3) with time zone,
	"end_reason" text DEFAULT '' NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "mandates_status" CHECK ("mandates"."status" in ('proposed', 'accepted', 'ended')),
	CONSTRAINT "mandates_holder_kind" CHECK ("mandates"."holder_kind" in ('broker', 'agency')),
	CONSTRAINT "mandates_holder" CHECK (("mandates"."holder_kind" = 'broker' and "mandates"."broker_id" is not null and "mandates"."agency_id" is null) or ("mandates"."holder_kind" = 'agency' and "mandates"."broker_id" is null and "mandates"."agency_id" is not null)),
	CONSTRAINT "mandates_listing" CHECK ("mandates"."need_id" is null or "mandates"."achievement_id" is null),
	CONSTRAINT "mandates_term" CHECK ("mandates"."valid_to" is null or "mandates"."valid_to" >= "mandates"."valid_from"),
	CONSTRAINT "mandates_fee" CHECK (("mandates"."fee_basis_points" is null or "mandates"."fee_basis_points" between 0 and 10000) and ("mandates"."fee_fen" is null or "mandates"."fee_fen" >= 0) and ("mandates"."fee_basis_points" is null or "mandates"."fee_fen" is null)),
	CONSTRAINT "mandates_accepted" CHECK ("mandates"."status" <> 'accepted' or ("mandates"."accepted_at" is not null and "mandates"."accepted_by" is not null))
);
--> statement-breakpoint
CREATE TABLE "contract_files" (
	"file_id" uuid PRIMARY KEY NOT NULL,
	"contract_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	CONSTRAINT "contract_files_purpose" CHECK ("contract_files"."purpose" in ('contract', 'evidence', 'notice', 'other'))
);
--> statement-breakpoint
CREATE TABLE "contract_reviews" (
	"id" uuid PRIMARY KEY NOT NULL,
	"contract_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"status" text NOT NULL,
	"reason" text NOT NULL,
	"proposal" jsonb,
	"replaced" jsonb,
	"opened_by" uuid NOT NULL,
	"opened_at" timestamp (3) with time zone NOT NULL,
	"reviewed_by" uuid,
	"reviewed_at" timestamp (3) with time zone,
	"decided_by" uuid,
	"decided_at" timestamp (3) with time zone,
	"decision_note" text DEFAULT '' NOT NULL,
	"contract_version" integer,
	CONSTRAINT "contract_reviews_kind" CHECK ("contract_reviews"."kind" in ('amendment', 'objection', 'share_change')),
	CONSTRAINT "contract_reviews_status" CHECK ("contract_reviews"."status" in ('open', 'in_review', 'granted', 'declined', 'withdrawn'))
);
--> statement-breakpoint
CREATE TABLE "fee_incomes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"contract_id" uuid NOT NULL,
	"holder_kind" text NOT NULL,
	"broker_id" uuid,
	"agency_id" uuid,
	"amount_fen" bigint NOT NULL,
	"received_on" date NOT NULL,
	"reverses_fee_id" uuid,
	"note" text DEFAULT '' NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "fee_incomes_reverses" UNIQUE("reverses_fee_id"),
	CONSTRAINT "fee_incomes_amount" CHECK ("fee_incomes"."amount_fen" > 0),
	CONSTRAINT "fee_incomes_holder" CHECK (("fee_incomes"."holder_kind" = 'broker' and "fee_incomes"."broker_id" is not null and "fee_incomes"."agency_id" is null) or ("fee_incomes"."holder_kind" = 'agency' and "fee_incomes"."broker_id" is null and "fee_incomes"."agency_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "proposed_shares" (
	"id" uuid PRIMARY KEY NOT NULL,
	"contract_id" uuid NOT NULL,
	"holder_kind" text NOT NULL,
	"broker_id" uuid,
	"agency_id" uuid,
	"basis_points" integer NOT NULL,
	"evidence" text NOT NULL,
	"evidence_file_id" uuid,
	"position" smallint NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"review_id" uuid,
	CONSTRAINT "proposed_shares_basis_points" CHECK ("proposed_shares"."basis_points" between 1 and 10000),
	CONSTRAINT "proposed_shares_holder" CHECK (("proposed_shares"."holder_kind" = 'broker' and "proposed_shares"."broker_id" is not null) or ("proposed_shares"."holder_kind" = 'agency' and "proposed_shares"."broker_id" is null and "proposed_shares"."agency_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "share_confirmations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"contract_id" uuid NOT NULL,
	"share_id" uuid NOT NULL,
	"side" text NOT NULL,
	"review_id" uuid,
	"user_id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "share_confirmations_once" UNIQUE NULLS NOT DISTINCT("share_id","side","review_id"),
	CONSTRAINT "share_confirmations_side" CHECK ("share_confirmations"."side" in ('seller', 'buyer', 'holder', 'present_holder'))
);
--> statement-breakpoint
CREATE TABLE "period_closings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"closed_through" date NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"closed_by" uuid NOT NULL,
	"closed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "period_closings_closed_through" UNIQUE("closed_through"),
	CONSTRAINT "period_closings_quarter_end" CHECK (to_char("period_closings"."closed_through", 'MM-DD') in ('03-31', '06-30', '09-30', '12-31'))
);
--> statement-breakpoint
CREATE TABLE "seal_heads" (
	"stream" text NOT NULL,
	"day" date NOT NULL,
	"number" integer NOT NULL,
	"hash" "bytea" NOT NULL,
	"rows_so_far" integer NOT NULL,
	CONSTRAINT "seal_heads_stream_day_pk" PRIMARY KEY("stream","day")
);
--> statement-breakpoint
CREATE TABLE "sealed_rows" (
	"stream" text NOT NULL,
	"row_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"position" integer NOT NULL,
	"hash" "bytea" NOT NULL,
	CONSTRAINT "sealed_rows_stream_row_id_pk" PRIMARY KEY("stream","row_id"),
	CONSTRAINT "sealed_rows_position" UNIQUE("stream","number","position"),
	CONSTRAINT "sealed_rows_position_positive" CHECK ("sealed_rows"."position" > 0)
);
--> statement-breakpoint
CREATE TABLE "seals" (
	"stream" text NOT NULL,
	"number" integer NOT NULL,
	"previous_hash" "bytea" NOT NULL,
	"hash" "bytea" NOT NULL,
	"rows" integer NOT NULL,
	"complete" boolean NOT NULL,
	"sealed_at" timestamp (3) with time zone NOT NULL,
	"horizon" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	CONSTRAINT "seals_stream_number_pk" PRIMARY KEY("stream","number"),
	CONSTRAINT "seals_previous" UNIQUE("stream","previous_hash"),
	CONSTRAINT "seals_rows" CHECK ("seals"."rows" > 0),
	CONSTRAINT "seals_number" CHECK ("seals"."number" > 0),
	CONSTRAINT "seals_hashes" CHECK (octet_length("seals"."hash") = 32 and octet_length("seals"."previous_hash") = 32)
);
--> statement-breakpoint
CREATE TABLE "index_leases" (
	"name" text PRIMARY KEY NOT NULL,
	"holder" text NOT NULL,
	"until" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "saved_search_news" (
	"saved_search_id" uuid NOT NULL,
	"listing_id" uuid NOT NULL,
	"told_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "saved_search_news_saved_search_id_listing_id_pk" PRIMARY KEY("saved_search_id","listing_id")
);
--> statement-breakpoint
CREATE TABLE "saved_searches" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"name" text NOT NULL,
	"listing_kind" text NOT NULL,
	"query" jsonb NOT NULL,
	"query_hash" text NOT NULL,
	"alerts" boolean DEFAULT true NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"alerts_from" timestamp (3) with time zone NOT NULL,
	"checked_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "saved_searches_query" UNIQUE("user_id","query_hash"),
	CONSTRAINT "saved_searches_listing_kind" CHECK ("saved_searches"."listing_kind" in ('achievement', 'need'))
);
--> statement-breakpoint
CREATE TABLE "index_reports" (
	"request_id" uuid NOT NULL,
	"reporter" text NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"progress_percent" smallint DEFAULT 0 NOT NULL,
	"finished_at" timestamp (3) with time zone,
	"findings" jsonb,
	"failure" text,
	CONSTRAINT "index_reports_request_id_reporter_pk" PRIMARY KEY("request_id","reporter")
);
--> statement-breakpoint
CREATE TABLE "registration_import_rows" (
	"import_id" uuid NOT NULL,
	"line" integer NOT NULL,
	"cells" jsonb NOT NULL,
	"outcome" text NOT NULL,
	"problem" jsonb,
	"contract_id" uuid,
	"settled_by" uuid,
	"settled_at" timestamp (3) with time zone,
	CONSTRAINT "registration_import_rows_import_id_line_pk" PRIMARY KEY("import_id","line"),
	CONSTRAINT "registration_import_rows_outcome" CHECK ("registration_import_rows"."outcome" in ('ready', 'unchanged', 'duplicate', 'problem', 'applied', 'prepared', 'failed'))
);
--> statement-breakpoint
CREATE TABLE "registration_imports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"organisation_id" uuid NOT NULL,
	"created_by" uuid NOT NULL,
	"file_name" text NOT NULL,
	"options" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"status" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"applied_at" timestamp (3) with time zone,
	CONSTRAINT "registration_imports_kind" CHECK ("registration_imports"."kind" in ('register_answers', 'past_contracts')),
	CONSTRAINT "registration_imports_status" CHECK ("registration_imports"."status" in ('previewed', 'applying', 'applied'))
);
--> statement-breakpoint
CREATE TABLE "vouchers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"contract_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"code" text NOT NULL,
	"content" jsonb NOT NULL,
	"content_hash" text NOT NULL,
	"issued_by" uuid NOT NULL,
	"issued_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "vouchers_code_unique" UNIQUE("code"),
	CONSTRAINT "vouchers_version" UNIQUE("contract_id","version"),
	CONSTRAINT "vouchers_code" CHECK ("vouchers"."code" ~ '^[0-9A-HJKMNP-TV-Z]{12}$'),
	CONSTRAINT "vouchers_positive_version" CHECK ("vouchers"."version" > 0)
);
--> statement-breakpoint
CREATE TABLE "task_assignments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"task_id" uuid NOT NULL,
	"organisation_id" uuid,
	"broker_id" uuid,
	CONSTRAINT "task_assignments_once" UNIQUE NULLS NOT DISTINCT("task_id","organisation_id","broker_id"),
	CONSTRAINT "task_assignments_one" CHECK (num_nonnulls("task_assignments"."organisation_id", "task_assignments"."broker_id") = 1)
);
--> statement-breakpoint
CREATE TABLE "tasks" (
	"id" uuid PRIMARY KEY NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"after_days" integer NOT NULL,
	"due_on" date NOT NULL,
	"title" text NOT NULL,
	"link" text NOT NULL,
	"status" text DEFAULT 'open' NOT NULL,
	"outcome" text,
	"note" text DEFAULT '' NOT NULL,
	"done_by" uuid,
	"closed_at" timestamp (3) with time zone,
	"reminders" smallint DEFAULT 0 NOT NULL,
	"reminded_on" date,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "tasks_once" UNIQUE("subject_kind","subject_id","kind","after_days"),
	CONSTRAINT "tasks_subject_kind" CHECK ("tasks"."subject_kind" in ('contract', 'event')),
	CONSTRAINT "tasks_kind" CHECK ("tasks"."kind" in ('follow_up')),
	CONSTRAINT "tasks_status" CHECK ("tasks"."status" in ('open', 'done', 'ended')),
	CONSTRAINT "tasks_outcome" CHECK ("tasks"."outcome" in ('delivered', 'on_schedule', 'in_trouble', 'ended', 'no_contact')),
	CONSTRAINT "tasks_closed" CHECK (("tasks"."status" = 'open') = ("tasks"."closed_at" is null) and ("tasks"."status" = 'done') = ("tasks"."outcome" is not null) and ("tasks"."status" = 'done') = ("tasks"."done_by" is not null))
);
--> statement-breakpoint
DROP INDEX "contracts_introduction";--> statement-breakpoint
ALTER TABLE "contract_shares" ADD COLUMN "evidence_file_id" uuid;--> statement-breakpoint
ALTER TABLE "contracts" ADD COLUMN "related_parties_declared" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "contracts" ADD COLUMN "related_parties_found" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "contracts" ADD COLUMN "mandate_id" uuid;--> statement-breakpoint
ALTER TABLE "contracts" ADD COLUMN "expected_investment_fen" bigint;--> statement-breakpoint
ALTER TABLE "contracts" ADD COLUMN "expected_output_fen" bigint;--> statement-breakpoint
ALTER TABLE "contracts" ADD COLUMN "seller_details" jsonb;--> statement-breakpoint
ALTER TABLE "contracts" ADD COLUMN "buyer_details" jsonb;--> statement-breakpoint
ALTER TABLE "ledger_movements" ADD COLUMN "related_parties" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "reindex_requests" ADD COLUMN "kind" text DEFAULT 'rebuild' NOT NULL;--> statement-breakpoint
ALTER TABLE "match_answers" ADD CONSTRAINT "match_answers_need_id_needs_id_fk" FOREIGN KEY ("need_id") REFERENCES "public"."needs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "match_answers" ADD CONSTRAINT "match_answers_achievement_id_achievements_id_fk" FOREIGN KEY ("achievement_id") REFERENCES "public"."achievements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "match_answers" ADD CONSTRAINT "match_answers_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "match_answers" ADD CONSTRAINT "match_answers_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "match_answers" ADD CONSTRAINT "match_answers_broker_id_brokers_id_fk" FOREIGN KEY ("broker_id") REFERENCES "public"."brokers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "match_answers" ADD CONSTRAINT "match_answers_replaces_own" FOREIGN KEY ("replaces","user_id","need_id","achievement_id") REFERENCES "public"."match_answers"("id","user_id","need_id","achievement_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandates" ADD CONSTRAINT "mandates_owner_id_organisations_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandates" ADD CONSTRAINT "mandates_broker_id_brokers_id_fk" FOREIGN KEY ("broker_id") REFERENCES "public"."brokers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandates" ADD CONSTRAINT "mandates_agency_id_organisations_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandates" ADD CONSTRAINT "mandates_need_id_needs_id_fk" FOREIGN KEY ("need_id") REFERENCES "public"."needs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandates" ADD CONSTRAINT "mandates_achievement_id_achievements_id_fk" FOREIGN KEY ("achievement_id") REFERENCES "public"."achievements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandates" ADD CONSTRAINT "mandates_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandates" ADD CONSTRAINT "mandates_proposed_by_users_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandates" ADD CONSTRAINT "mandates_accepted_by_users_id_fk" FOREIGN KEY ("accepted_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandates" ADD CONSTRAINT "mandates_ended_by_users_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contract_files" ADD CONSTRAINT "contract_files_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contract_files" ADD CONSTRAINT "contract_files_contract_id_contracts_id_fk" FOREIGN KEY ("contract_id") REFERENCES "public"."contracts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contract_reviews" ADD CONSTRAINT "contract_reviews_contract_id_contracts_id_fk" FOREIGN KEY ("contract_id") REFERENCES "public"."contracts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contract_reviews" ADD CONSTRAINT "contract_reviews_opened_by_users_id_fk" FOREIGN KEY ("opened_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contract_reviews" ADD CONSTRAINT "contract_reviews_reviewed_by_users_id_fk" FOREIGN KEY ("reviewed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contract_reviews" ADD CONSTRAINT "contract_reviews_decided_by_users_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fee_incomes" ADD CONSTRAINT "fee_incomes_contract_id_contracts_id_fk" FOREIGN KEY ("contract_id") REFERENCES "public"."contracts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fee_incomes" ADD CONSTRAINT "fee_incomes_broker_id_brokers_id_fk" FOREIGN KEY ("broker_id") REFERENCES "public"."brokers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fee_incomes" ADD CONSTRAINT "fee_incomes_agency_id_organisations_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fee_incomes" ADD CONSTRAINT "fee_incomes_recorded_by_users_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposed_shares" ADD CONSTRAINT "proposed_shares_contract_id_contracts_id_fk" FOREIGN KEY ("contract_id") REFERENCES "public"."contracts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposed_shares" ADD CONSTRAINT "proposed_shares_broker_id_brokers_id_fk" FOREIGN KEY ("broker_id") REFERENCES "public"."brokers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposed_shares" ADD CONSTRAINT "proposed_shares_agency_id_organisations_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposed_shares" ADD CONSTRAINT "proposed_shares_evidence_file_id_files_id_fk" FOREIGN KEY ("evidence_file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposed_shares" ADD CONSTRAINT "proposed_shares_review_id_contract_reviews_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."contract_reviews"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "share_confirmations" ADD CONSTRAINT "share_confirmations_contract_id_contracts_id_fk" FOREIGN KEY ("contract_id") REFERENCES "public"."contracts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "share_confirmations" ADD CONSTRAINT "share_confirmations_review_id_contract_reviews_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."contract_reviews"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "share_confirmations" ADD CONSTRAINT "share_confirmations_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "period_closings" ADD CONSTRAINT "period_closings_closed_by_users_id_fk" FOREIGN KEY ("closed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sealed_rows" ADD CONSTRAINT "sealed_rows_seal" FOREIGN KEY ("stream","number") REFERENCES "public"."seals"("stream","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_search_news" ADD CONSTRAINT "saved_search_news_saved_search_id_saved_searches_id_fk" FOREIGN KEY ("saved_search_id") REFERENCES "public"."saved_searches"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_searches" ADD CONSTRAINT "saved_searches_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "index_reports" ADD CONSTRAINT "index_reports_request_id_reindex_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."reindex_requests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration_import_rows" ADD CONSTRAINT "registration_import_rows_contract_id_contracts_id_fk" FOREIGN KEY ("contract_id") REFERENCES "public"."contracts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration_import_rows" ADD CONSTRAINT "registration_import_rows_settled_by_users_id_fk" FOREIGN KEY ("settled_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration_import_rows" ADD CONSTRAINT "registration_import_rows_import" FOREIGN KEY ("import_id") REFERENCES "public"."registration_imports"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration_imports" ADD CONSTRAINT "registration_imports_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration_imports" ADD CONSTRAINT "registration_imports_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vouchers" ADD CONSTRAINT "vouchers_contract_id_contracts_id_fk" FOREIGN KEY ("contract_id") REFERENCES "public"."contracts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vouchers" ADD CONSTRAINT "vouchers_issued_by_users_id_fk" FOREIGN KEY ("issued_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_assignments" ADD CONSTRAINT "task_assignments_task_id_tasks_id_fk" FOREIGN KEY ("task_id") REFERENCES "public"."tasks"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_assignments" ADD CONSTRAINT "task_assignments_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_assignments" ADD CONSTRAINT "task_assignments_broker_id_brokers_id_fk" FOREIGN KEY ("broker_id") REFERENCES "public"."brokers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_done_by_users_id_fk" FOREIGN KEY ("done_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "match_answers_first" ON "match_answers" USING btree ("user_id","need_id","achievement_id") WHERE replaces is null;--> statement-breakpoint
CREATE INDEX "match_answers_need" ON "match_answers" USING btree ("need_id","achievement_id");--> statement-breakpoint
CREATE INDEX "match_answers_achievement" ON "match_answers" USING btree ("achievement_id");--> statement-breakpoint
CREATE INDEX "mandates_owner" ON "mandates" USING btree ("owner_id");--> statement-breakpoint
CREATE INDEX "mandates_broker" ON "mandates" USING btree ("broker_id");--> statement-breakpoint
CREATE INDEX "mandates_agency" ON "mandates" USING btree ("agency_id");--> statement-breakpoint
CREATE INDEX "contract_files_contract" ON "contract_files" USING btree ("contract_id");--> statement-breakpoint
CREATE UNIQUE INDEX "contract_reviews_open" ON "contract_reviews" USING btree ("contract_id","kind") WHERE status in ('open', 'in_review');--> statement-breakpoint
CREATE INDEX "contract_reviews_contract" ON "contract_reviews" USING btree ("contract_id");--> statement-breakpoint
CREATE INDEX "fee_incomes_contract" ON "fee_incomes" USING btree ("contract_id");--> statement-breakpoint
CREATE INDEX "fee_incomes_broker" ON "fee_incomes" USING btree ("broker_id","received_on");--> statement-breakpoint
CREATE INDEX "fee_incomes_agency" ON "fee_incomes" USING btree ("agency_id","received_on");--> statement-breakpoint
CREATE INDEX "proposed_shares_contract" ON "proposed_shares" USING btree ("contract_id");--> statement-breakpoint
CREATE INDEX "proposed_shares_broker" ON "proposed_shares" USING btree ("broker_id");--> statement-breakpoint
CREATE INDEX "share_confirmations_contract" ON "share_confirmations" USING btree ("contract_id");--> statement-breakpoint
CREATE INDEX "saved_searches_due" ON "saved_searches" USING btree ("alerts","checked_at");--> statement-breakpoint
CREATE INDEX "registration_import_rows_prepared" ON "registration_import_rows" USING btree ("import_id") WHERE outcome = 'prepared';--> statement-breakpoint
CREATE INDEX "registration_imports_organisation" ON "registration_imports" USING btree ("organisation_id","created_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "task_assignments_organisation" ON "task_assignments" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "task_assignments_broker" ON "task_assignments" USING btree ("broker_id");--> statement-breakpoint
CREATE INDEX "tasks_open_due" ON "tasks" USING btree ("due_on") WHERE status = 'open';--> statement-breakpoint
ALTER TABLE "contract_shares" ADD CONSTRAINT "contract_shares_evidence_file_id_files_id_fk" FOREIGN KEY ("evidence_file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contracts" ADD CONSTRAINT "contracts_mandate_id_mandates_id_fk" FOREIGN KEY ("mandate_id") REFERENCES "public"."mandates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "contracts_mandate" ON "contracts" USING btree ("mandate_id");--> statement-breakpoint
CREATE INDEX "ledger_movements_service_point" ON "ledger_movements" USING btree ("service_point_id","effective_on");--> statement-breakpoint
CREATE INDEX "ledger_movements_seller" ON "ledger_movements" USING btree ("seller_id","effective_on");--> statement-breakpoint
CREATE INDEX "ledger_movements_buyer" ON "ledger_movements" USING btree ("buyer_id","effective_on");--> statement-breakpoint
CREATE INDEX "ledger_movements_agency" ON "ledger_movements" USING btree ("agency_id","effective_on");--> statement-breakpoint
CREATE INDEX "ledger_movements_transaction" ON "ledger_movements" USING btree ("transaction_id");--> statement-breakpoint
CREATE UNIQUE INDEX "contracts_introduction" ON "contracts" USING btree ("introduction_id") WHERE status <> 'rejected';--> statement-breakpoint
ALTER TABLE "contracts" ADD CONSTRAINT "contracts_related" CHECK ("contracts"."related_parties" or not ("contracts"."related_parties_declared" or "contracts"."related_parties_found"));--> statement-breakpoint
ALTER TABLE "contracts" ADD CONSTRAINT "contracts_expected" CHECK (("contracts"."expected_investment_fen" is null or "contracts"."expected_investment_fen" >= 0) and ("contracts"."expected_output_fen" is null or "contracts"."expected_output_fen" >= 0));--> statement-breakpoint
ALTER TABLE "reindex_requests" ADD CONSTRAINT "reindex_requests_kind" CHECK ("reindex_requests"."kind" in ('rebuild', 'verify'));