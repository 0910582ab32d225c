CREATE TABLE "administrators" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"role" text NOT NULL,
	"appointed_by" uuid,
	"appointed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "administrators_role" CHECK ("administrators"."role" in ('system', 'security', 'audit'))
);
--> statement-breakpoint
CREATE TABLE "departments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"name" text NOT NULL,
	"closed_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "departments_name" UNIQUE("organisation_id","name"),
	CONSTRAINT "departments_of_organisation" UNIQUE("id","organisation_id")
);
--> statement-breakpoint
CREATE TABLE "consents" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"document" text NOT NULL,
	"version" text NOT NULL,
	"given_at" timestamp (3) with time zone NOT NULL,
	"withdrawn_at" timestamp (3) with time zone,
	CONSTRAINT "consents_once" UNIQUE("user_id","document","version"),
	CONSTRAINT "consents_document" CHECK ("consents"."document" in ('terms', 'privacy'))
);
--> statement-breakpoint
CREATE TABLE "former_passwords" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"password" text NOT NULL,
	"replaced_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mail_links" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"purpose" text NOT NULL,
	"user_id" uuid NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "mail_links_purpose" CHECK ("mail_links"."purpose" in ('verify_email', 'reset_password'))
);
--> statement-breakpoint
CREATE TABLE "throttles" (
	"key" text PRIMARY KEY NOT NULL,
	"attempts" integer NOT NULL,
	"last_at" timestamp (3) with time zone NOT NULL,
	"blocked_until" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "two_factors" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"secret" text NOT NULL,
	"backup_codes" text NOT NULL,
	"verified" boolean DEFAULT true NOT NULL,
	"failed_verification_count" integer DEFAULT 0 NOT NULL,
	"locked_until" timestamp (3) with time zone,
	CONSTRAINT "two_factors_userId_unique" UNIQUE("user_id")
);
--> statement-breakpoint
CREATE TABLE "used_codes" (
	"user_id" uuid NOT NULL,
	"code" text NOT NULL,
	"used_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "used_codes_user_id_code_pk" PRIMARY KEY("user_id","code")
);
--> statement-breakpoint
CREATE TABLE "confidential_files" (
	"file_id" uuid PRIMARY KEY NOT NULL,
	"listing_kind" text NOT NULL,
	"listing_id" uuid NOT NULL,
	"removed_at" timestamp (3) with time zone,
	CONSTRAINT "confidential_files_kind" CHECK ("confidential_files"."listing_kind" in ('achievement', 'need'))
);
--> statement-breakpoint
CREATE TABLE "disclosure_terms" (
	"listing_kind" text NOT NULL,
	"listing_id" uuid NOT NULL,
	"approval" text NOT NULL,
	"ends_with_listing" boolean NOT NULL,
	"updated_by" uuid NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "disclosure_terms_listing_kind_listing_id_pk" PRIMARY KEY("listing_kind","listing_id"),
	CONSTRAINT "disclosure_terms_kind" CHECK ("disclosure_terms"."listing_kind" in ('achievement', 'need')),
	CONSTRAINT "disclosure_terms_approval" CHECK ("disclosure_terms"."approval" in ('each', 'introduced'))
);
--> statement-breakpoint
CREATE TABLE "disclosures" (
	"id" uuid PRIMARY KEY NOT NULL,
	"listing_kind" text NOT NULL,
	"listing_id" uuid NOT NULL,
	"owner_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"organisation_id" uuid,
	"broker_id" uuid,
	"basis" text NOT NULL,
	"acceptance_id" uuid,
	"part" text NOT NULL,
	"file_id" uuid,
	"at" timestamp (3) with time zone NOT NULL,
	"transaction_id" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	CONSTRAINT "disclosures_kind" CHECK ("disclosures"."listing_kind" in ('achievement', 'need')),
	CONSTRAINT "disclosures_basis" CHECK ("disclosures"."basis" in ('nda', 'mandate')),
	CONSTRAINT "disclosures_part" CHECK ("disclosures"."part" in ('detail', 'document', 'file')),
	CONSTRAINT "disclosures_nda" CHECK (("disclosures"."basis" = 'nda') = ("disclosures"."acceptance_id" is not null)),
	CONSTRAINT "disclosures_file" CHECK (("disclosures"."part" = 'file') = ("disclosures"."file_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "nda_acceptances" (
	"id" uuid PRIMARY KEY NOT NULL,
	"listing_kind" text NOT NULL,
	"listing_id" uuid NOT NULL,
	"owner_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"organisation_id" uuid,
	"broker_id" uuid,
	"agency_id" uuid,
	"nda_sha256" text NOT NULL,
	"introduction_id" uuid,
	"invitation_id" uuid,
	"accepted_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "nda_acceptances_kind" CHECK ("nda_acceptances"."listing_kind" in ('achievement', 'need')),
	CONSTRAINT "nda_acceptances_for_one" CHECK (num_nonnulls("nda_acceptances"."organisation_id", "nda_acceptances"."broker_id") = 1),
	CONSTRAINT "nda_acceptances_basis" CHECK (num_nonnulls("nda_acceptances"."introduction_id", "nda_acceptances"."invitation_id") = 1)
);
--> statement-breakpoint
CREATE TABLE "nda_decisions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"acceptance_id" uuid NOT NULL,
	"decision" text NOT NULL,
	"decided_by" uuid NOT NULL,
	"decided_at" timestamp (3) with time zone NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	CONSTRAINT "nda_decisions_decision" CHECK ("nda_decisions"."decision" in ('approved', 'refused', 'revoked', 'given_up'))
);
--> statement-breakpoint
CREATE TABLE "nda_invitations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"listing_kind" text NOT NULL,
	"listing_id" uuid NOT NULL,
	"organisation_id" uuid,
	"broker_id" uuid,
	"invited_by" uuid NOT NULL,
	"invited_at" timestamp (3) with time zone NOT NULL,
	"withdrawn_at" timestamp (3) with time zone,
	CONSTRAINT "nda_invitations_kind" CHECK ("nda_invitations"."listing_kind" in ('achievement', 'need')),
	CONSTRAINT "nda_invitations_one" CHECK (num_nonnulls("nda_invitations"."organisation_id", "nda_invitations"."broker_id") = 1)
);
--> statement-breakpoint
CREATE TABLE "nda_texts" (
	"sha256" text PRIMARY KEY NOT NULL,
	"version" text NOT NULL,
	"zh" text NOT NULL,
	"en" text NOT NULL,
	"first_used_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit_addresses" (
	"event_id" uuid PRIMARY KEY NOT NULL,
	"ip_address" text NOT NULL,
	"user_agent" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit_events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"kind" text NOT NULL,
	"outcome" text NOT NULL,
	"actor_id" uuid,
	"subject_kind" text NOT NULL,
	"subject_id" text,
	"detail" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"transaction_id" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	CONSTRAINT "audit_events_kind" CHECK ("audit_events"."kind" in ('sign_in', 'sign_out', 'session_end', 'register', 'password_change', 'second_factor_change', 'denial', 'rights_change', 'verification', 'certification', 'disclosure', 'registration', 'export', 'personal_data', 'settings_change')),
	CONSTRAINT "audit_events_outcome" CHECK ("audit_events"."outcome" in ('done', 'refused'))
);
--> statement-breakpoint
CREATE TABLE "audit_trims" (
	"through_number" integer PRIMARY KEY NOT NULL,
	"events" integer NOT NULL,
	"trimmed_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "matching_objections" (
	"listing_kind" text NOT NULL,
	"listing_id" uuid NOT NULL,
	"objected_by" uuid NOT NULL,
	"objected_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "matching_objections_listing_kind_listing_id_pk" PRIMARY KEY("listing_kind","listing_id"),
	CONSTRAINT "matching_objections_listing_kind" CHECK ("matching_objections"."listing_kind" in ('achievement', 'need'))
);
--> statement-breakpoint
CREATE TABLE "person_preferences" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"personal_notifications" boolean DEFAULT true NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "certification_requests" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"level" text NOT NULL,
	"certificate_number" text NOT NULL,
	"certificate_expires_on" date NOT NULL,
	"agency_id" uuid,
	"fields" smallint[] DEFAULT '{}' NOT NULL,
	"district" text,
	"introduction" text DEFAULT '' NOT NULL,
	"file_id" uuid,
	"status" text NOT NULL,
	"requested_at" timestamp (3) with time zone NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp (3) with time zone,
	"reason" text DEFAULT '' NOT NULL,
	CONSTRAINT "certification_requests_level" CHECK ("certification_requests"."level" in ('junior', 'intermediate', 'senior')),
	CONSTRAINT "certification_requests_status" CHECK ("certification_requests"."status" in ('draft', 'pending', 'granted', 'refused', 'withdrawn')),
	CONSTRAINT "certification_requests_decided" CHECK ("certification_requests"."status" not in ('granted', 'refused') or ("certification_requests"."decided_by" is not null and "certification_requests"."decided_at" is not null)),
	CONSTRAINT "certification_requests_file" CHECK ("certification_requests"."status" in ('draft', 'withdrawn') or "certification_requests"."file_id" is not null)
);
--> statement-breakpoint
CREATE TABLE "invitations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"email" text NOT NULL,
	"role" text NOT NULL,
	"department_id" uuid,
	"transfer_office" boolean DEFAULT false NOT NULL,
	"token_hash" text NOT NULL,
	"sendings" smallint DEFAULT 1 NOT NULL,
	"language" text DEFAULT 'zh' NOT NULL,
	"status" text NOT NULL,
	"invited_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"answered_by" uuid,
	"answered_at" timestamp (3) with time zone,
	CONSTRAINT "invitations_token" UNIQUE("token_hash"),
	CONSTRAINT "invitations_role" CHECK ("invitations"."role" in ('owner', 'member', 'finance')),
	CONSTRAINT "invitations_status" CHECK ("invitations"."status" in ('open', 'accepted', 'declined', 'withdrawn')),
	CONSTRAINT "invitations_place" CHECK ("invitations"."role" = 'member' or ("invitations"."department_id" is null and not "invitations"."transfer_office")),
	CONSTRAINT "invitations_one_place" CHECK ("invitations"."department_id" is null or not "invitations"."transfer_office")
);
--> statement-breakpoint
CREATE TABLE "verification_requests" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"name" text NOT NULL,
	"credit_code" text,
	"file_id" uuid NOT NULL,
	"status" text NOT NULL,
	"requested_by" uuid NOT NULL,
	"requested_at" timestamp (3) with time zone NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp (3) with time zone,
	"reason" text DEFAULT '' NOT NULL,
	CONSTRAINT "verification_requests_status" CHECK ("verification_requests"."status" in ('draft', 'pending', 'granted', 'refused', 'withdrawn')),
	CONSTRAINT "verification_requests_decided" CHECK ("verification_requests"."status" not in ('granted', 'refused') or ("verification_requests"."decided_by" is not null and "verification_requests"."decided_at" is not null))
);
--> statement-breakpoint
ALTER TABLE "ledger_movements" DROP CONSTRAINT "ledger_movements_reversed_once";--> statement-breakpoint
DROP INDEX "ledger_movements_base_effective";--> statement-breakpoint
ALTER TABLE "contracts" ALTER COLUMN "service_point_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "ledger_movements" ALTER COLUMN "service_point_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "brokers" ADD COLUMN "asked_agency_id" uuid;--> statement-breakpoint
ALTER TABLE "brokers" ADD COLUMN "ended_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "brokers" ADD COLUMN "expiry_notice_days" smallint;--> statement-breakpoint
ALTER TABLE "memberships" ADD COLUMN "department_id" uuid;--> statement-breakpoint
ALTER TABLE "memberships" ADD COLUMN "transfer_office" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "organisations" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "proved_at" timestamp (3) with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "last_seen_at" timestamp (3) with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "two_factor_enabled" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "erased_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "achievements" ADD COLUMN "department_id" uuid;--> statement-breakpoint
ALTER TABLE "needs" ADD COLUMN "department_id" uuid;--> statement-breakpoint
ALTER TABLE "contracts" ADD COLUMN "registration_claim" jsonb;--> statement-breakpoint
ALTER TABLE "administrators" ADD CONSTRAINT "administrators_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "administrators" ADD CONSTRAINT "administrators_appointed_by_users_id_fk" FOREIGN KEY ("appointed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "departments" ADD CONSTRAINT "departments_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "former_passwords" ADD CONSTRAINT "former_passwords_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mail_links" ADD CONSTRAINT "mail_links_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "two_factors" ADD CONSTRAINT "two_factors_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "used_codes" ADD CONSTRAINT "used_codes_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "confidential_files" ADD CONSTRAINT "confidential_files_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclosure_terms" ADD CONSTRAINT "disclosure_terms_updated_by_users_id_fk" FOREIGN KEY ("updated_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclosures" ADD CONSTRAINT "disclosures_owner_id_organisations_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclosures" ADD CONSTRAINT "disclosures_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclosures" ADD CONSTRAINT "disclosures_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclosures" ADD CONSTRAINT "disclosures_broker_id_brokers_id_fk" FOREIGN KEY ("broker_id") REFERENCES "public"."brokers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclosures" ADD CONSTRAINT "disclosures_acceptance_id_nda_acceptances_id_fk" FOREIGN KEY ("acceptance_id") REFERENCES "public"."nda_acceptances"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclosures" ADD CONSTRAINT "disclosures_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nda_acceptances" ADD CONSTRAINT "nda_acceptances_owner_id_organisations_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nda_acceptances" ADD CONSTRAINT "nda_acceptances_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nda_acceptances" ADD CONSTRAINT "nda_acceptances_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nda_acceptances" ADD CONSTRAINT "nda_acceptances_broker_id_brokers_id_fk" FOREIGN KEY ("broker_id") REFERENCES "public"."brokers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nda_acceptances" ADD CONSTRAINT "nda_acceptances_agency_id_organisations_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nda_acceptances" ADD CONSTRAINT "nda_acceptances_nda_sha256_nda_texts_sha256_fk" FOREIGN KEY ("nda_sha256") REFERENCES "public"."nda_texts"("sha256") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nda_acceptances" ADD CONSTRAINT "nda_acceptances_introduction_id_introductions_id_fk" FOREIGN KEY ("introduction_id") REFERENCES "public"."introductions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nda_acceptances" ADD CONSTRAINT "nda_acceptances_invitation_id_nda_invitations_id_fk" FOREIGN KEY ("invitation_id") REFERENCES "public"."nda_invitations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nda_decisions" ADD CONSTRAINT "nda_decisions_acceptance_id_nda_acceptances_id_fk" FOREIGN KEY ("acceptance_id") REFERENCES "public"."nda_acceptances"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nda_decisions" ADD CONSTRAINT "nda_decisions_decided_by_users_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nda_invitations" ADD CONSTRAINT "nda_invitations_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nda_invitations" ADD CONSTRAINT "nda_invitations_broker_id_brokers_id_fk" FOREIGN KEY ("broker_id") REFERENCES "public"."brokers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nda_invitations" ADD CONSTRAINT "nda_invitations_invited_by_users_id_fk" FOREIGN KEY ("invited_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_addresses" ADD CONSTRAINT "audit_addresses_event_id_audit_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."audit_events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "matching_objections" ADD CONSTRAINT "matching_objections_objected_by_users_id_fk" FOREIGN KEY ("objected_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_preferences" ADD CONSTRAINT "person_preferences_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certification_requests" ADD CONSTRAINT "certification_requests_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certification_requests" ADD CONSTRAINT "certification_requests_agency_id_organisations_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certification_requests" ADD CONSTRAINT "certification_requests_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certification_requests" ADD CONSTRAINT "certification_requests_decided_by_users_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_invited_by_users_id_fk" FOREIGN KEY ("invited_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_answered_by_users_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_department" FOREIGN KEY ("department_id","organisation_id") REFERENCES "public"."departments"("id","organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verification_requests" ADD CONSTRAINT "verification_requests_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verification_requests" ADD CONSTRAINT "verification_requests_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verification_requests" ADD CONSTRAINT "verification_requests_requested_by_users_id_fk" FOREIGN KEY ("requested_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verification_requests" ADD CONSTRAINT "verification_requests_decided_by_users_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "former_passwords_user" ON "former_passwords" USING btree ("user_id","replaced_at");--> statement-breakpoint
CREATE INDEX "mail_links_user" ON "mail_links" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "throttles_last" ON "throttles" USING btree ("last_at");--> statement-breakpoint
CREATE INDEX "confidential_files_listing" ON "confidential_files" USING btree ("listing_kind","listing_id");--> statement-breakpoint
CREATE INDEX "disclosures_listing" ON "disclosures" USING btree ("listing_kind","listing_id","at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "disclosures_user" ON "disclosures" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "nda_acceptances_listing" ON "nda_acceptances" USING btree ("listing_kind","listing_id","user_id");--> statement-breakpoint
CREATE INDEX "nda_acceptances_user" ON "nda_acceptances" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "nda_decisions_acceptance" ON "nda_decisions" USING btree ("acceptance_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "nda_invitations_organisation" ON "nda_invitations" USING btree ("listing_kind","listing_id","organisation_id") WHERE withdrawn_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "nda_invitations_broker" ON "nda_invitations" USING btree ("listing_kind","listing_id","broker_id") WHERE withdrawn_at is null;--> statement-breakpoint
CREATE INDEX "nda_invitations_invited" ON "nda_invitations" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "nda_invitations_invited_broker" ON "nda_invitations" USING btree ("broker_id");--> statement-breakpoint
CREATE INDEX "audit_events_at" ON "audit_events" USING btree ("at");--> statement-breakpoint
CREATE INDEX "audit_events_actor" ON "audit_events" USING btree ("actor_id","at");--> statement-breakpoint
CREATE INDEX "audit_events_subject" ON "audit_events" USING btree ("subject_kind","subject_id","at");--> statement-breakpoint
CREATE INDEX "audit_events_transaction" ON "audit_events" USING btree ("transaction_id","id");--> statement-breakpoint
CREATE INDEX "matching_objections_person" ON "matching_objections" USING btree ("objected_by");--> statement-breakpoint
CREATE UNIQUE INDEX "certification_requests_open" ON "certification_requests" USING btree ("user_id") WHERE "certification_requests"."status" in ('draft', 'pending');--> statement-breakpoint
CREATE INDEX "certification_requests_user" ON "certification_requests" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "certification_requests_status_at" ON "certification_requests" USING btree ("status","requested_at");--> statement-breakpoint
CREATE UNIQUE INDEX "invitations_open" ON "invitations" USING btree ("organisation_id","email") WHERE "invitations"."status" = 'open';--> statement-breakpoint
CREATE INDEX "invitations_email" ON "invitations" USING btree ("email");--> statement-breakpoint
CREATE UNIQUE INDEX "verification_requests_pending" ON "verification_requests" USING btree ("organisation_id") WHERE "verification_requests"."status" = 'pending';--> statement-breakpoint
CREATE INDEX "verification_requests_status_at" ON "verification_requests" USING btree ("status","requested_at");--> statement-breakpoint
ALTER TABLE "brokers" ADD CONSTRAINT "brokers_asked_agency_id_organisations_id_fk" FOREIGN KEY ("asked_agency_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_department" FOREIGN KEY ("department_id","organisation_id") REFERENCES "public"."departments"("id","organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "achievements" ADD CONSTRAINT "achievements_department" FOREIGN KEY ("department_id","organisation_id") REFERENCES "public"."departments"("id","organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "needs" ADD CONSTRAINT "needs_department" FOREIGN KEY ("department_id","organisation_id") REFERENCES "public"."departments"("id","organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "brokers_asked_agency" ON "brokers" USING btree ("asked_agency_id");--> statement-breakpoint
CREATE INDEX "brokers_expires" ON "brokers" USING btree ("certificate_expires_on");--> statement-breakpoint
CREATE INDEX "memberships_of_department" ON "memberships" USING btree ("department_id");--> statement-breakpoint
CREATE UNIQUE INDEX "contracts_claimed_number" ON "contracts" USING btree ((registration_claim ->> 'registrationNumber')) WHERE status not in ('rejected', 'cancelled');--> statement-breakpoint
CREATE UNIQUE INDEX "ledger_movements_reversed_once" ON "ledger_movements" USING btree ("reverses_movement_id") WHERE reverses_movement_id is not null;--> statement-breakpoint
CREATE INDEX "ledger_movements_volume" ON "ledger_movements" USING btree ("base","effective_on","amount_fen","reverses_movement_id","related_parties","seller_district","buyer_district");--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_place" CHECK ("memberships"."role" = 'member' or ("memberships"."department_id" is null and not "memberships"."transfer_office"));--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_one_place" CHECK ("memberships"."department_id" is null or not "memberships"."transfer_office");--> statement-breakpoint
ALTER TABLE "contracts" ADD CONSTRAINT "contracts_register" CHECK (num_nonnulls("contracts"."service_point_id", "contracts"."registration_claim") = 1);--> statement-breakpoint
CREATE VIEW "public"."achievement_confidential_facts" WITH (security_invoker = false) AS (select achievement_id as listing_id, btrim(detail, U&'\0009\000A\000B\000C\000D\0020\00A0\1680\2000\2001\2002\2003\2004\2005\2006\2007\2008\2009\200A\2028\2029\202F\205F\3000\FEFF') <> '' as detail_exists, jsonb_array_length(indicators) as indicators from achievement_confidential);--> statement-breakpoint
CREATE VIEW "public"."confidential_file_counts" WITH (security_invoker = false) AS (select listing_kind, listing_id, count(*)::integer as files from confidential_files where removed_at is null group by 1, 2);--> statement-breakpoint
CREATE VIEW "public"."contract_volumes" WITH (security_invoker = false) AS (select contract_id, base, effective_on, seller_district, buyer_district, field, related_parties, case when reverses_movement_id is null then amount_fen else -amount_fen end as amount_fen from ledger_movements);--> statement-breakpoint
CREATE VIEW "public"."ledger_beginnings" WITH (security_invoker = false) AS (select min(effective_on) as first_day from ledger_movements);--> statement-breakpoint
CREATE VIEW "public"."ledger_volumes" WITH (security_invoker = false) AS (select base, effective_on, seller_district, buyer_district, field, related_parties, case when reverses_movement_id is null then amount_fen else -amount_fen end as amount_fen from ledger_movements);--> statement-breakpoint
CREATE VIEW "public"."need_confidential_facts" WITH (security_invoker = false) AS (select need_id as listing_id, btrim(detail, U&'\0009\000A\000B\000C\000D\0020\00A0\1680\2000\2001\2002\2003\2004\2005\2006\2007\2008\2009\200A\2028\2029\202F\205F\3000\FEFF') <> '' as detail_exists, jsonb_array_length(indicators) as indicators from need_confidential);