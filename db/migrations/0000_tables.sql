CREATE TABLE "brokers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"name" text NOT NULL,
	"level" text NOT NULL,
	"certificate_number" text,
	"certificate_expires_on" date,
	"fields" smallint[] DEFAULT '{}' NOT NULL,
	"tags" text[] DEFAULT '{}' NOT NULL,
	"agency_id" uuid,
	"district" text,
	"introduction" text DEFAULT '' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "brokers_userId_unique" UNIQUE("user_id"),
	CONSTRAINT "brokers_level" CHECK ("brokers"."level" in ('junior', 'intermediate', 'senior'))
);
--> statement-breakpoint
CREATE TABLE "credentials" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"user_id" uuid NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp (3) with time zone,
	"refresh_token_expires_at" timestamp (3) with time zone,
	"scope" text,
	"password" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "memberships" (
	"user_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"role" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "memberships_user_id_organisation_id_pk" PRIMARY KEY("user_id","organisation_id"),
	CONSTRAINT "memberships_role" CHECK ("memberships"."role" in ('owner', 'member', 'finance'))
);
--> statement-breakpoint
CREATE TABLE "organisations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"credit_code" text,
	"legal_representative" text,
	"address" text,
	"postcode" text,
	"contact_name" text,
	"contact_phone" text,
	"country" text DEFAULT '156' NOT NULL,
	"party_nature" text,
	"district" text,
	"functional_area" text,
	"industry" text,
	"flags" text[] DEFAULT '{}' NOT NULL,
	"size" text,
	"introduction" text DEFAULT '' NOT NULL,
	"verified_at" timestamp (3) with time zone,
	"demo" boolean DEFAULT false NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "organisations_name_unique" UNIQUE("name"),
	CONSTRAINT "organisations_creditCode_unique" UNIQUE("credit_code"),
	CONSTRAINT "organisations_kind" CHECK ("organisations"."kind" in ('enterprise', 'university', 'institute', 'agency', 'service_point', 'government'))
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"token" text NOT NULL,
	"user_id" uuid NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "sessions_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"language" text DEFAULT 'zh' NOT NULL,
	"demo" boolean DEFAULT false NOT NULL,
	"disabled_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "users_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "verifications" (
	"id" uuid PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "achievement_confidential" (
	"achievement_id" uuid PRIMARY KEY NOT NULL,
	"detail" text DEFAULT '' NOT NULL,
	"indicators" jsonb DEFAULT '[]'::jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "achievements" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"external_reference" text,
	"title" text NOT NULL,
	"field" smallint,
	"tags" text[] DEFAULT '{}' NOT NULL,
	"indicators" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"imported_incomplete" boolean DEFAULT false NOT NULL,
	"completeness" smallint NOT NULL,
	"created_by" uuid,
	"published_at" timestamp (3) with time zone,
	"confirmed_at" timestamp (3) with time zone,
	"expires_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"summary" text DEFAULT '' NOT NULL,
	"problem_solved" text DEFAULT '' NOT NULL,
	"advantage" text DEFAULT '' NOT NULL,
	"economic_effect" text DEFAULT '' NOT NULL,
	"maturity" smallint,
	"intellectual_property" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"transfer_modes" text[] DEFAULT '{}' NOT NULL,
	"price_minimum_fen" bigint,
	"price_maximum_fen" bigint,
	"price_negotiable" boolean DEFAULT false NOT NULL,
	"team" text DEFAULT '' NOT NULL,
	"status" text NOT NULL,
	CONSTRAINT "achievements_external_reference" UNIQUE("organisation_id","external_reference"),
	CONSTRAINT "achievements_status" CHECK ("achievements"."status" in ('draft', 'submitted', 'published', 'sold', 'withdrawn', 'expired')),
	CONSTRAINT "achievements_maturity" CHECK ("achievements"."maturity" between 1 and 9),
	CONSTRAINT "achievements_price" CHECK ("achievements"."price_minimum_fen" <= "achievements"."price_maximum_fen")
);
--> statement-breakpoint
CREATE TABLE "listing_events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"listing_kind" text NOT NULL,
	"listing_id" uuid NOT NULL,
	"from_status" text,
	"to_status" text NOT NULL,
	"verb" text NOT NULL,
	"actor_id" uuid,
	"note" text DEFAULT '' NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "need_confidential" (
	"need_id" uuid PRIMARY KEY NOT NULL,
	"detail" text DEFAULT '' NOT NULL,
	"indicators" jsonb DEFAULT '[]'::jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "needs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"external_reference" text,
	"title" text NOT NULL,
	"field" smallint,
	"tags" text[] DEFAULT '{}' NOT NULL,
	"indicators" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"imported_incomplete" boolean DEFAULT false NOT NULL,
	"completeness" smallint NOT NULL,
	"created_by" uuid,
	"published_at" timestamp (3) with time zone,
	"confirmed_at" timestamp (3) with time zone,
	"expires_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"problem" text DEFAULT '' NOT NULL,
	"kind" text DEFAULT 'ordinary' NOT NULL,
	"anonymous" boolean DEFAULT false NOT NULL,
	"budget_minimum_fen" bigint,
	"budget_maximum_fen" bigint,
	"deadline" date,
	"lowest_maturity" smallint,
	"cooperation_modes" text[] DEFAULT '{}' NOT NULL,
	"status" text NOT NULL,
	CONSTRAINT "needs_external_reference" UNIQUE("organisation_id","external_reference"),
	CONSTRAINT "needs_status" CHECK ("needs"."status" in ('draft', 'submitted', 'published', 'contracted', 'closed', 'expired')),
	CONSTRAINT "needs_kind" CHECK ("needs"."kind" in ('ordinary', 'open_call', 'urgent')),
	CONSTRAINT "needs_lowest_maturity" CHECK ("needs"."lowest_maturity" between 1 and 9),
	CONSTRAINT "needs_budget" CHECK ("needs"."budget_minimum_fen" <= "needs"."budget_maximum_fen")
);
--> statement-breakpoint
CREATE TABLE "selected_achievements" (
	"batch_id" uuid NOT NULL,
	"achievement_id" uuid NOT NULL,
	CONSTRAINT "selected_achievements_batch_id_achievement_id_pk" PRIMARY KEY("batch_id","achievement_id")
);
--> statement-breakpoint
CREATE TABLE "selection_batches" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"announced_on" date NOT NULL,
	CONSTRAINT "selection_batches_name_unique" UNIQUE("name")
);
--> statement-breakpoint
CREATE TABLE "introduction_events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"introduction_id" uuid NOT NULL,
	"verb" text NOT NULL,
	"side" text,
	"actor_id" uuid,
	"from_status" text,
	"to_status" text NOT NULL,
	"detail" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "introduction_files" (
	"file_id" uuid PRIMARY KEY NOT NULL,
	"introduction_id" uuid NOT NULL,
	"side" text NOT NULL,
	CONSTRAINT "introduction_files_side" CHECK ("introduction_files"."side" in ('need', 'achievement', 'broker'))
);
--> statement-breakpoint
CREATE TABLE "introduction_messages" (
	"id" uuid PRIMARY KEY NOT NULL,
	"introduction_id" uuid NOT NULL,
	"side" text NOT NULL,
	"sender_id" uuid NOT NULL,
	"body" text NOT NULL,
	"sent_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "introductions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"need_id" uuid NOT NULL,
	"achievement_id" uuid NOT NULL,
	"need_organisation_id" uuid NOT NULL,
	"achievement_organisation_id" uuid NOT NULL,
	"opened_by" uuid NOT NULL,
	"opened_by_side" text NOT NULL,
	"lead_broker_id" uuid,
	"status" text NOT NULL,
	"need_accepted_at" timestamp (3) with time zone,
	"achievement_accepted_at" timestamp (3) with time zone,
	"explanation" jsonb,
	"score_per_mille" smallint,
	"band" text,
	"matcher_version" text,
	"proposed_at" timestamp (3) with time zone NOT NULL,
	"answer_due_at" timestamp (3) with time zone NOT NULL,
	"accepted_at" timestamp (3) with time zone,
	"contracted_at" timestamp (3) with time zone,
	"closed_at" timestamp (3) with time zone,
	"close_reason" text,
	"closed_by_side" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "introductions_status" CHECK ("introductions"."status" in ('proposed', 'accepted', 'negotiating', 'contracted', 'closed')),
	CONSTRAINT "introductions_opened_by_side" CHECK ("introductions"."opened_by_side" in ('need', 'achievement', 'broker')),
	CONSTRAINT "introductions_closed" CHECK (("introductions"."status" = 'closed') = ("introductions"."close_reason" is not null))
);
--> statement-breakpoint
CREATE TABLE "matches" (
	"id" uuid PRIMARY KEY NOT NULL,
	"need_id" uuid NOT NULL,
	"achievement_id" uuid NOT NULL,
	"score_per_mille" smallint NOT NULL,
	"band" text NOT NULL,
	"explanation" jsonb NOT NULL,
	"matcher_version" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "matches_pair" UNIQUE("need_id","achievement_id"),
	CONSTRAINT "matches_band" CHECK ("matches"."band" in ('strong', 'medium', 'weak'))
);
--> statement-breakpoint
CREATE TABLE "contract_events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"contract_id" uuid NOT NULL,
	"verb" text NOT NULL,
	"from_status" text,
	"to_status" text NOT NULL,
	"actor_id" uuid,
	"note" text DEFAULT '' NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "contract_shares" (
	"id" uuid PRIMARY KEY NOT NULL,
	"contract_id" uuid NOT NULL,
	"holder_kind" text NOT NULL,
	"broker_id" uuid,
	"agency_id" uuid,
	"basis_points" integer NOT NULL,
	"evidence" text NOT NULL,
	"position" smallint NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "contract_shares_basis_points" CHECK ("contract_shares"."basis_points" between 1 and 10000),
	CONSTRAINT "contract_shares_holder" CHECK (("contract_shares"."holder_kind" = 'broker' and "contract_shares"."broker_id" is not null) or ("contract_shares"."holder_kind" = 'agency' and "contract_shares"."broker_id" is null and "contract_shares"."agency_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "contracts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"introduction_id" uuid,
	"title" text NOT NULL,
	"contract_class" text NOT NULL,
	"sub_kind" text NOT NULL,
	"licence_scope" text,
	"seller_id" uuid NOT NULL,
	"buyer_id" uuid NOT NULL,
	"logged_by_organisation_id" uuid,
	"logged_by" uuid NOT NULL,
	"field" smallint NOT NULL,
	"total_fen" bigint NOT NULL,
	"declared_technology_fen" bigint NOT NULL,
	"approved_technology_fen" bigint,
	"signed_on" date NOT NULL,
	"valid_from" date,
	"valid_to" date,
	"payment_mode" text NOT NULL,
	"pricing_mode" text NOT NULL,
	"notice_from" date,
	"notice_to" date,
	"related_parties" boolean NOT NULL,
	"service_point_id" uuid NOT NULL,
	"status" text NOT NULL,
	"registration_number" text,
	"registered_on" date,
	"registration_office" text,
	"registration_codes" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"submitted_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "contracts_registrationNumber_unique" UNIQUE("registration_number"),
	CONSTRAINT "contracts_status" CHECK ("contracts"."status" in ('draft', 'submitted', 'accepted', 'correction_asked', 'in_review', 'expert_review', 'registered', 'rejected', 'cancelled')),
	CONSTRAINT "contracts_class" CHECK ("contracts"."contract_class" in ('development', 'transfer', 'licence', 'consulting', 'service')),
	CONSTRAINT "contracts_parties" CHECK ("contracts"."seller_id" <> "contracts"."buyer_id"),
	CONSTRAINT "contracts_total" CHECK ("contracts"."total_fen" > 0),
	CONSTRAINT "contracts_declared" CHECK ("contracts"."declared_technology_fen" >= 0 and "contracts"."declared_technology_fen" <= "contracts"."total_fen"),
	CONSTRAINT "contracts_approved" CHECK ("contracts"."approved_technology_fen" >= 0 and "contracts"."approved_technology_fen" <= "contracts"."total_fen"),
	CONSTRAINT "contracts_registration_number" CHECK ("contracts"."registration_number" ~ '^[0-9]{16}$'),
	CONSTRAINT "contracts_registered" CHECK ("contracts"."status" not in ('registered', 'cancelled') or ("contracts"."registration_number" is not null and "contracts"."registered_on" is not null and "contracts"."approved_technology_fen" is not null))
);
--> statement-breakpoint
CREATE TABLE "receipts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"contract_id" uuid NOT NULL,
	"amount_fen" bigint NOT NULL,
	"received_on" date NOT NULL,
	"reverses_receipt_id" uuid,
	"note" text DEFAULT '' NOT NULL,
	"recorded_by" uuid,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "receipts_reverses" UNIQUE("reverses_receipt_id"),
	CONSTRAINT "receipts_amount" CHECK ("receipts"."amount_fen" > 0)
);
--> statement-breakpoint
CREATE TABLE "ledger_accounts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"holder_kind" text NOT NULL,
	"holder_id" uuid,
	"base" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "ledger_accounts_holder" UNIQUE NULLS NOT DISTINCT("holder_kind","holder_id","base"),
	CONSTRAINT "ledger_accounts_id_base" UNIQUE("id","base"),
	CONSTRAINT "ledger_accounts_holder_kind" CHECK ("ledger_accounts"."holder_kind" in ('contract', 'broker', 'agency', 'nobody')),
	CONSTRAINT "ledger_accounts_base" CHECK ("ledger_accounts"."base" in ('total', 'technology', 'received')),
	CONSTRAINT "ledger_accounts_nobody" CHECK (("ledger_accounts"."holder_kind" = 'nobody') = ("ledger_accounts"."holder_id" is null))
);
--> statement-breakpoint
CREATE TABLE "ledger_movements" (
	"id" uuid PRIMARY KEY NOT NULL,
	"event_id" uuid NOT NULL,
	"base" text NOT NULL,
	"source_account_id" uuid NOT NULL,
	"destination_account_id" uuid NOT NULL,
	"amount_fen" bigint NOT NULL,
	"cause" text NOT NULL,
	"reverses_movement_id" uuid,
	"contract_id" uuid NOT NULL,
	"receipt_id" uuid,
	"effective_on" date NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"seller_id" uuid NOT NULL,
	"buyer_id" uuid NOT NULL,
	"seller_district" text,
	"buyer_district" text,
	"agency_id" uuid,
	"service_point_id" uuid NOT NULL,
	"field" smallint NOT NULL,
	"transaction_id" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	CONSTRAINT "ledger_movements_event" UNIQUE("event_id","base","source_account_id","destination_account_id"),
	CONSTRAINT "ledger_movements_reversed_once" UNIQUE("reverses_movement_id"),
	CONSTRAINT "ledger_movements_amount" CHECK ("ledger_movements"."amount_fen" > 0),
	CONSTRAINT "ledger_movements_accounts" CHECK ("ledger_movements"."source_account_id" <> "ledger_movements"."destination_account_id"),
	CONSTRAINT "ledger_movements_cause" CHECK ("ledger_movements"."cause" in ('registration', 'receipt', 'receipt_correction', 'amendment', 'share_change', 'cancellation'))
);
--> statement-breakpoint
CREATE TABLE "files" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid,
	"uploaded_by" uuid NOT NULL,
	"name" text NOT NULL,
	"media_type" text NOT NULL,
	"size_bytes" bigint NOT NULL,
	"sha256" text NOT NULL,
	"uploaded_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "idempotency_keys" (
	"user_id" uuid NOT NULL,
	"key" text NOT NULL,
	"request_hash" text NOT NULL,
	"answer" jsonb,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "idempotency_keys_user_id_key_pk" PRIMARY KEY("user_id","key")
);
--> statement-breakpoint
CREATE TABLE "notifications" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"parameters" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"link" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"read_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "official_figures" (
	"indicator" text NOT NULL,
	"year" integer NOT NULL,
	"value" bigint NOT NULL,
	"source" text NOT NULL,
	"entered_by" uuid,
	"entered_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "official_figures_indicator_year_pk" PRIMARY KEY("indicator","year")
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"position" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "outbox_position_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"document_kind" text NOT NULL,
	"document_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"transaction_id" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	CONSTRAINT "outbox_document_kind" CHECK ("outbox"."document_kind" in ('achievement', 'need', 'organisation', 'broker'))
);
--> statement-breakpoint
CREATE TABLE "reindex_requests" (
	"id" uuid PRIMARY KEY NOT NULL,
	"requested_at" timestamp (3) with time zone NOT NULL,
	"finished_at" timestamp (3) with time zone,
	"progress_percent" smallint DEFAULT 0 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "brokers" ADD CONSTRAINT "brokers_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "brokers" ADD CONSTRAINT "brokers_agency_id_organisations_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credentials" ADD CONSTRAINT "credentials_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "achievement_confidential" ADD CONSTRAINT "achievement_confidential_achievement_id_achievements_id_fk" FOREIGN KEY ("achievement_id") REFERENCES "public"."achievements"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "achievements" ADD CONSTRAINT "achievements_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "achievements" ADD CONSTRAINT "achievements_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listing_events" ADD CONSTRAINT "listing_events_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "need_confidential" ADD CONSTRAINT "need_confidential_need_id_needs_id_fk" FOREIGN KEY ("need_id") REFERENCES "public"."needs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "needs" ADD CONSTRAINT "needs_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "needs" ADD CONSTRAINT "needs_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "selected_achievements" ADD CONSTRAINT "selected_achievements_batch_id_selection_batches_id_fk" FOREIGN KEY ("batch_id") REFERENCES "public"."selection_batches"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "selected_achievements" ADD CONSTRAINT "selected_achievements_achievement_id_achievements_id_fk" FOREIGN KEY ("achievement_id") REFERENCES "public"."achievements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introduction_events" ADD CONSTRAINT "introduction_events_introduction_id_introductions_id_fk" FOREIGN KEY ("introduction_id") REFERENCES "public"."introductions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introduction_events" ADD CONSTRAINT "introduction_events_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introduction_files" ADD CONSTRAINT "introduction_files_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introduction_files" ADD CONSTRAINT "introduction_files_introduction_id_introductions_id_fk" FOREIGN KEY ("introduction_id") REFERENCES "public"."introductions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introduction_messages" ADD CONSTRAINT "introduction_messages_introduction_id_introductions_id_fk" FOREIGN KEY ("introduction_id") REFERENCES "public"."introductions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introduction_messages" ADD CONSTRAINT "introduction_messages_sender_id_users_id_fk" FOREIGN KEY ("sender_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introductions" ADD CONSTRAINT "introductions_need_id_needs_id_fk" FOREIGN KEY ("need_id") REFERENCES "public"."needs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introductions" ADD CONSTRAINT "introductions_achievement_id_achievements_id_fk" FOREIGN KEY ("achievement_id") REFERENCES "public"."achievements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introductions" ADD CONSTRAINT "introductions_need_organisation_id_organisations_id_fk" FOREIGN KEY ("need_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introductions" ADD CONSTRAINT "introductions_achievement_organisation_id_organisations_id_fk" FOREIGN KEY ("achievement_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introductions" ADD CONSTRAINT "introductions_opened_by_users_id_fk" FOREIGN KEY ("opened_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introductions" ADD CONSTRAINT "introductions_lead_broker_id_brokers_id_fk" FOREIGN KEY ("lead_broker_id") REFERENCES "public"."brokers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "matches" ADD CONSTRAINT "matches_need_id_needs_id_fk" FOREIGN KEY ("need_id") REFERENCES "public"."needs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "matches" ADD CONSTRAINT "matches_achievement_id_achievements_id_fk" FOREIGN KEY ("achievement_id") REFERENCES "public"."achievements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contract_events" ADD CONSTRAINT "contract_events_contract_id_contracts_id_fk" FOREIGN KEY ("contract_id") REFERENCES "public"."contracts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contract_events" ADD CONSTRAINT "contract_events_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contract_shares" ADD CONSTRAINT "contract_shares_contract_id_contracts_id_fk" FOREIGN KEY ("contract_id") REFERENCES "public"."contracts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contract_shares" ADD CONSTRAINT "contract_shares_broker_id_brokers_id_fk" FOREIGN KEY ("broker_id") REFERENCES "public"."brokers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contract_shares" ADD CONSTRAINT "contract_shares_agency_id_organisations_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contracts" ADD CONSTRAINT "contracts_introduction_id_introductions_id_fk" FOREIGN KEY ("introduction_id") REFERENCES "public"."introductions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contracts" ADD CONSTRAINT "contracts_seller_id_organisations_id_fk" FOREIGN KEY ("seller_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contracts" ADD CONSTRAINT "contracts_buyer_id_organisations_id_fk" FOREIGN KEY ("buyer_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contracts" ADD CONSTRAINT "contracts_logged_by_organisation_id_organisations_id_fk" FOREIGN KEY ("logged_by_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contracts" ADD CONSTRAINT "contracts_logged_by_users_id_fk" FOREIGN KEY ("logged_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contracts" ADD CONSTRAINT "contracts_service_point_id_organisations_id_fk" FOREIGN KEY ("service_point_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "receipts" ADD CONSTRAINT "receipts_contract_id_contracts_id_fk" FOREIGN KEY ("contract_id") REFERENCES "public"."contracts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "receipts" ADD CONSTRAINT "receipts_recorded_by_users_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_movements" ADD CONSTRAINT "ledger_movements_contract_id_contracts_id_fk" FOREIGN KEY ("contract_id") REFERENCES "public"."contracts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_movements" ADD CONSTRAINT "ledger_movements_source_base" FOREIGN KEY ("source_account_id","base") REFERENCES "public"."ledger_accounts"("id","base") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_movements" ADD CONSTRAINT "ledger_movements_destination_base" FOREIGN KEY ("destination_account_id","base") REFERENCES "public"."ledger_accounts"("id","base") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_movements" ADD CONSTRAINT "ledger_movements_reverses" FOREIGN KEY ("reverses_movement_id") REFERENCES "public"."ledger_movements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_uploaded_by_users_id_fk" FOREIGN KEY ("uploaded_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idempotency_keys" ADD CONSTRAINT "idempotency_keys_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "official_figures" ADD CONSTRAINT "official_figures_entered_by_users_id_fk" FOREIGN KEY ("entered_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "brokers_agency" ON "brokers" USING btree ("agency_id");--> statement-breakpoint
CREATE INDEX "credentials_user" ON "credentials" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "memberships_organisation" ON "memberships" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "organisations_kind_district" ON "organisations" USING btree ("kind","district");--> statement-breakpoint
CREATE INDEX "sessions_user" ON "sessions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "achievements_status_published" ON "achievements" USING btree ("status","published_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "achievements_external" ON "achievements" USING btree ("external_reference");--> statement-breakpoint
CREATE INDEX "achievements_expires" ON "achievements" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "listing_events_listing" ON "listing_events" USING btree ("listing_kind","listing_id","at");--> statement-breakpoint
CREATE INDEX "needs_status_published" ON "needs" USING btree ("status","published_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "needs_external" ON "needs" USING btree ("external_reference");--> statement-breakpoint
CREATE INDEX "needs_expires" ON "needs" USING btree ("expires_at");--> statement-breakpoint
CREATE UNIQUE INDEX "selected_achievements_achievement" ON "selected_achievements" USING btree ("achievement_id","batch_id");--> statement-breakpoint
CREATE INDEX "introduction_events_introduction" ON "introduction_events" USING btree ("introduction_id","at");--> statement-breakpoint
CREATE INDEX "introduction_files_introduction" ON "introduction_files" USING btree ("introduction_id");--> statement-breakpoint
CREATE INDEX "introduction_messages_introduction" ON "introduction_messages" USING btree ("introduction_id","sent_at");--> statement-breakpoint
CREATE UNIQUE INDEX "introductions_open_pair" ON "introductions" USING btree ("need_id","achievement_id") WHERE status <> 'closed';--> statement-breakpoint
CREATE INDEX "introductions_need_organisation" ON "introductions" USING btree ("need_organisation_id","proposed_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "introductions_achievement_organisation" ON "introductions" USING btree ("achievement_organisation_id","proposed_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "introductions_lead_broker" ON "introductions" USING btree ("lead_broker_id","proposed_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "introductions_achievement" ON "introductions" USING btree ("achievement_id");--> statement-breakpoint
CREATE INDEX "introductions_answer_due" ON "introductions" USING btree ("answer_due_at") WHERE status = 'proposed';--> statement-breakpoint
CREATE INDEX "matches_achievement" ON "matches" USING btree ("achievement_id");--> statement-breakpoint
CREATE INDEX "contract_events_contract" ON "contract_events" USING btree ("contract_id","at");--> statement-breakpoint
CREATE INDEX "contract_shares_contract" ON "contract_shares" USING btree ("contract_id");--> statement-breakpoint
CREATE INDEX "contract_shares_broker" ON "contract_shares" USING btree ("broker_id");--> statement-breakpoint
CREATE UNIQUE INDEX "contracts_introduction" ON "contracts" USING btree ("introduction_id");--> statement-breakpoint
CREATE INDEX "contracts_seller" ON "contracts" USING btree ("seller_id");--> statement-breakpoint
CREATE INDEX "contracts_buyer" ON "contracts" USING btree ("buyer_id");--> statement-breakpoint
CREATE INDEX "contracts_service_point_status" ON "contracts" USING btree ("service_point_id","status");--> statement-breakpoint
CREATE INDEX "contracts_registered_on" ON "contracts" USING btree ("registered_on");--> statement-breakpoint
CREATE INDEX "receipts_contract" ON "receipts" USING btree ("contract_id","received_on");--> statement-breakpoint
CREATE INDEX "ledger_movements_source" ON "ledger_movements" USING btree ("source_account_id","effective_on");--> statement-breakpoint
CREATE INDEX "ledger_movements_destination" ON "ledger_movements" USING btree ("destination_account_id","effective_on");--> statement-breakpoint
CREATE INDEX "ledger_movements_contract" ON "ledger_movements" USING btree ("contract_id");--> statement-breakpoint
CREATE INDEX "ledger_movements_base_effective" ON "ledger_movements" USING btree ("base","effective_on");--> statement-breakpoint
CREATE INDEX "notifications_user" ON "notifications" USING btree ("user_id","created_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "outbox_transaction" ON "outbox" USING btree ("transaction_id","position");