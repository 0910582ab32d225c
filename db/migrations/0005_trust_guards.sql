-- What TypeScript cannot say of the tables of 0004: the audit record is only added to, administrators take no part in the
-- market, row-level security guards what is confidential, and what was accepted or released is never changed.

-- The audit record is only added to. Its owner may forget events after six months (server/audit/rules.ts says how long), and
-- nobody may change one: the application role has no right to either.
CREATE FUNCTION refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND OLD.at < now() - interval '184 days' THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION 'table % is append-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
END
$$;
--> statement-breakpoint
CREATE TRIGGER audit_events_no_change BEFORE UPDATE OR DELETE ON audit_events
  FOR EACH ROW EXECUTE FUNCTION refuse_audit_change();
--> statement-breakpoint
CREATE TRIGGER audit_trims_no_change BEFORE UPDATE OR DELETE ON audit_trims
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER audit_trims_no_truncate BEFORE TRUNCATE ON audit_trims
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

--> statement-breakpoint
CREATE TRIGGER audit_events_no_truncate BEFORE TRUNCATE ON audit_events
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
-- 三员分立: who runs the platform takes no part in the market. Of two transactions that would each give one of the two, the
-- row of the user lets one go first, and the other sees it.
CREATE FUNCTION refuse_market_part_of_administrator() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM users WHERE id = NEW.user_id FOR NO KEY UPDATE;
  IF EXISTS (SELECT 1 FROM administrators WHERE user_id = NEW.user_id) THEN
    RAISE EXCEPTION 'user % is an administrator: % refused', NEW.user_id, TG_TABLE_NAME
      USING ERRCODE = 'restrict_violation', CONSTRAINT = 'administrators_separated';
  END IF;
  RETURN NEW;
END
$$;
--> statement-breakpoint
CREATE FUNCTION refuse_administrator_in_market() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM users WHERE id = NEW.user_id FOR NO KEY UPDATE;
  IF EXISTS (SELECT 1 FROM memberships WHERE user_id = NEW.user_id)
     OR EXISTS (SELECT 1 FROM brokers WHERE user_id = NEW.user_id) THEN
    RAISE EXCEPTION 'user % takes part in the market: % refused', NEW.user_id, TG_TABLE_NAME
      USING ERRCODE = 'restrict_violation', CONSTRAINT = 'administrators_separated';
  END IF;
  RETURN NEW;
END
$$;
--> statement-breakpoint
CREATE TRIGGER memberships_no_administrator BEFORE INSERT OR UPDATE OF user_id ON memberships
  FOR EACH ROW EXECUTE FUNCTION refuse_market_part_of_administrator();
--> statement-breakpoint
CREATE TRIGGER brokers_no_administrator BEFORE INSERT OR UPDATE OF user_id ON brokers
  FOR EACH ROW EXECUTE FUNCTION refuse_market_part_of_administrator();
--> statement-breakpoint
CREATE TRIGGER administrators_no_market_part BEFORE INSERT OR UPDATE OF user_id ON administrators
  FOR EACH ROW EXECUTE FUNCTION refuse_administrator_in_market();

--> statement-breakpoint
-- Who reads is one setting of the transaction, made by db/reader.ts: the id of a user, or 'platform'. Nobody by default,
-- and nobody again when the transaction is over. The functions give what follows from it; policies call them inside
-- (select …), so that they run once for a statement and not for each row. Each of them is null, false or empty for nobody.
-- They mirror server/policy, and are wider where a rule needs what only TypeScript knows: this is the second wall.

CREATE FUNCTION reader_is_platform() RETURNS boolean
LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT coalesce(current_setting('queqiao.reader', true) = 'platform', false)
$$;
--> statement-breakpoint
-- Null for somebody who is disabled. A setting that is no id is an error: nobody made it but a mistake.
CREATE FUNCTION reader_id() RETURNS uuid
LANGUAGE plpgsql STABLE PARALLEL SAFE SET search_path = public, pg_temp AS $$
DECLARE reader text := current_setting('queqiao.reader', true);
BEGIN
  IF reader IS NULL OR reader IN ('', 'platform') THEN RETURN NULL; END IF;
  RETURN (SELECT id FROM users WHERE id = reader::uuid AND disabled_at IS NULL);
END
$$;
--> statement-breakpoint
-- membershipRights.belongs
CREATE FUNCTION reader_belongs_to() RETURNS uuid[]
LANGUAGE plpgsql STABLE PARALLEL SAFE SET search_path = public, pg_temp AS $$
BEGIN
  RETURN (SELECT array_agg(organisation_id) FROM memberships WHERE user_id = (SELECT reader_id()));
END
$$;
--> statement-breakpoint
-- membershipRights.signs
CREATE FUNCTION reader_signs_for() RETURNS uuid[]
LANGUAGE plpgsql STABLE PARALLEL SAFE SET search_path = public, pg_temp AS $$
BEGIN
  RETURN (SELECT array_agg(organisation_id) FROM memberships WHERE user_id = (SELECT reader_id()) AND role <> 'finance');
END
$$;
--> statement-breakpoint
CREATE FUNCTION reader_is_operator() RETURNS boolean
LANGUAGE plpgsql STABLE PARALLEL SAFE SET search_path = public, pg_temp AS $$
BEGIN
  RETURN EXISTS (SELECT FROM memberships JOIN organisations ON organisations.id = organisation_id
                 WHERE user_id = (SELECT reader_id()) AND organisations.kind = 'government');
END
$$;
--> statement-breakpoint
CREATE FUNCTION reader_broker() RETURNS uuid
LANGUAGE plpgsql STABLE PARALLEL SAFE SET search_path = public, pg_temp AS $$
BEGIN
  RETURN (SELECT id FROM brokers WHERE user_id = (SELECT reader_id()));
END
$$;
--> statement-breakpoint
-- A listing is written by the owner's people (those of a department write its own and what has none) and, as a draft, by
-- the holder of a mandate that is in force for it.
CREATE FUNCTION reader_writes_listing(listing_kind text, listing uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = public, pg_temp AS $$
DECLARE
  found record;
  today date := (now() AT TIME ZONE 'Asia/Shanghai')::date;
BEGIN
  IF listing_kind = 'need' THEN
    SELECT organisation_id, department_id, status INTO found FROM needs WHERE id = listing;
  ELSE
    SELECT organisation_id, department_id, status INTO found FROM achievements WHERE id = listing;
  END IF;
  IF EXISTS (SELECT FROM memberships WHERE user_id = (SELECT reader_id()) AND organisation_id = found.organisation_id
      AND role <> 'finance' AND (role = 'owner' OR transfer_office OR department_id IS NULL
        OR found.department_id IS NULL OR department_id = found.department_id)) THEN
    RETURN true;
  END IF;
  RETURN found.status = 'draft' AND EXISTS (
    SELECT FROM mandates WHERE owner_id = found.organisation_id AND status = 'accepted'
      AND valid_from <= today AND (valid_to IS NULL OR valid_to >= today)
      AND (broker_id = (SELECT reader_broker()) OR agency_id = ANY ((SELECT reader_signs_for())::uuid[]))
      AND CASE WHEN need_id IS NULL AND achievement_id IS NULL THEN true
               WHEN listing_kind = 'need' THEN need_id = listing ELSE achievement_id = listing END);
END
$$;
--> statement-breakpoint
-- The parties of an introduction and its lead broker; the operator is none of them.
CREATE FUNCTION reader_takes_part(introduction uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = public, pg_temp AS $$
BEGIN
  RETURN EXISTS (SELECT FROM introductions WHERE id = introduction AND (
    need_organisation_id = ANY ((SELECT reader_signs_for())::uuid[])
    OR achievement_organisation_id = ANY ((SELECT reader_signs_for())::uuid[])
    OR lead_broker_id = (SELECT reader_broker())));
END
$$;
--> statement-breakpoint
-- The accounts of the reader as a broker, of the reader's agencies, and of the brokers who act for these now.
CREATE FUNCTION reader_accounts() RETURNS uuid[]
LANGUAGE plpgsql STABLE PARALLEL SAFE SET search_path = public, pg_temp AS $$
DECLARE
  reader uuid := reader_id();
  agencies uuid[] := reader_belongs_to();
  holders uuid[];
BEGIN
  holders := ARRAY(SELECT id FROM brokers WHERE user_id = reader
                   UNION ALL SELECT id FROM brokers WHERE agency_id = ANY (agencies));
  -- By the key of the accounts: there are three for every contract, and few for a holder.
  RETURN ARRAY(SELECT id FROM ledger_accounts WHERE holder_kind = 'broker' AND holder_id = ANY (holders)
               UNION ALL SELECT id FROM ledger_accounts WHERE holder_kind = 'agency' AND holder_id = ANY (agencies));
END
$$;
--> statement-breakpoint
-- Whoever reads the page of a contract reads what stands of it in the ledger: parties and service point as they are now,
-- the lead broker, and the holders of shares, confirmed or proposed.
CREATE FUNCTION reader_sees_contract(contract uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = public, pg_temp AS $$
DECLARE
  own uuid[] := reader_belongs_to();
  broker uuid := reader_broker();
BEGIN
  RETURN EXISTS (SELECT FROM contracts WHERE id = contract
      AND (seller_id = ANY (own) OR buyer_id = ANY (own) OR service_point_id = ANY (own)))
    OR EXISTS (SELECT FROM contracts JOIN introductions ON introductions.id = introduction_id
      WHERE contracts.id = contract AND lead_broker_id = broker)
    OR EXISTS (SELECT FROM contract_shares WHERE contract_id = contract AND ended_at IS NULL
      AND CASE holder_kind WHEN 'broker' THEN broker_id = broker ELSE agency_id = ANY (own) END)
    OR EXISTS (SELECT FROM proposed_shares WHERE contract_id = contract
      AND CASE holder_kind WHEN 'broker' THEN broker_id = broker ELSE agency_id = ANY (own) END);
END
$$;
--> statement-breakpoint
ALTER TABLE need_confidential ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE achievement_confidential ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE introduction_messages ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE introduction_files ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE ledger_movements ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE fee_incomes ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY writers ON need_confidential
  USING ((SELECT reader_is_platform()) OR reader_writes_listing('need', need_id));
--> statement-breakpoint
CREATE POLICY writers ON achievement_confidential
  USING ((SELECT reader_is_platform()) OR reader_writes_listing('achievement', achievement_id));
--> statement-breakpoint
CREATE POLICY parties_read ON introduction_messages FOR SELECT
  USING ((SELECT reader_is_platform()) OR reader_takes_part(introduction_id));
--> statement-breakpoint
CREATE POLICY parties_write ON introduction_messages FOR INSERT
  WITH CHECK ((SELECT reader_is_platform()) OR (sender_id = (SELECT reader_id()) AND reader_takes_part(introduction_id)));
--> statement-breakpoint
CREATE POLICY parties ON introduction_files
  USING ((SELECT reader_is_platform()) OR reader_takes_part(introduction_id));
--> statement-breakpoint
CREATE POLICY holders_read ON fee_incomes FOR SELECT
  USING ((SELECT reader_is_platform()) OR broker_id = (SELECT reader_broker())
    OR agency_id = ANY ((SELECT reader_belongs_to())::uuid[]));
--> statement-breakpoint
CREATE POLICY holders_write ON fee_incomes FOR INSERT
  WITH CHECK ((SELECT reader_is_platform()) OR (recorded_by = (SELECT reader_id())
    AND (broker_id = (SELECT reader_broker()) OR agency_id = ANY ((SELECT reader_signs_for())::uuid[]))));
--> statement-breakpoint
-- The last alternative asks for each row, and only for rows that none of the others lets through.
CREATE POLICY statements_read ON ledger_movements FOR SELECT
  USING ((SELECT reader_is_platform()) OR (SELECT reader_is_operator())
    OR destination_account_id = ANY ((SELECT reader_accounts())::uuid[])
    OR source_account_id = ANY ((SELECT reader_accounts())::uuid[])
    OR agency_id = ANY ((SELECT reader_belongs_to())::uuid[])
    OR service_point_id = ANY ((SELECT reader_belongs_to())::uuid[])
    OR seller_id = ANY ((SELECT reader_belongs_to())::uuid[])
    OR buyer_id = ANY ((SELECT reader_belongs_to())::uuid[])
    OR reader_sees_contract(contract_id));
--> statement-breakpoint
-- The ledger is written by the platform's posting alone, whoever asked for it.
CREATE POLICY posting_writes ON ledger_movements FOR INSERT
  WITH CHECK ((SELECT reader_is_platform()));
--> statement-breakpoint
-- The public ranking of brokers is the one public figure of the ledger that names people, and names them with a number
-- of contracts only (product.md §6; server/rankings/rules.ts). A function of the owner, so that no amount leaves it.
CREATE FUNCTION closed_contracts_of_brokers(first_day date, last_day date)
RETURNS TABLE (broker_id uuid, contracts integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT holder_id, count(*)::integer FROM (
    SELECT account.holder_id, movement.contract_id
    FROM ledger_movements movement JOIN ledger_accounts account ON account.holder_kind = 'broker'
      AND account.id = CASE WHEN movement.reverses_movement_id IS NULL
        THEN movement.destination_account_id ELSE movement.source_account_id END
    WHERE movement.base = 'total' AND movement.effective_on BETWEEN first_day AND last_day
    GROUP BY 1, 2
    HAVING sum(CASE WHEN movement.reverses_movement_id IS NULL THEN amount_fen ELSE -amount_fen END) <> 0
  ) closed GROUP BY 1
$$;

--> statement-breakpoint
-- What was accepted, decided and released is never changed (db/schema/index.ts, appendOnlyTables).
DO $$
DECLARE guarded text;
BEGIN
  FOREACH guarded IN ARRAY ARRAY['nda_texts', 'nda_acceptances', 'nda_decisions', 'disclosures'] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()',
      guarded || '_no_change', guarded);
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()',
      guarded || '_no_truncate', guarded);
  END LOOP;
END
$$;
--> statement-breakpoint
-- The second wall (row_security) opens for whoever accepted the NDA on a listing, while the last decision on that lets
-- them in and they still belong where they did. Mirrors server/policy/disclosure.ts; how far the listing's state and
-- the owner's terms matter is checked there.
CREATE FUNCTION reader_confides_in(kind text, listing uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = public, pg_temp AS $$
BEGIN
  RETURN EXISTS (
    SELECT FROM nda_acceptances acceptance
    WHERE acceptance.user_id = reader_id() AND acceptance.listing_kind = kind AND acceptance.listing_id = listing
      AND (acceptance.broker_id = reader_broker() OR acceptance.organisation_id = ANY (reader_signs_for()))
      AND 'approved' = (
        SELECT decision FROM nda_decisions WHERE acceptance_id = acceptance.id ORDER BY id DESC LIMIT 1));
END
$$;
--> statement-breakpoint
CREATE POLICY confidants_read ON need_confidential FOR SELECT USING (reader_confides_in('need', need_id));
--> statement-breakpoint
CREATE POLICY confidants_read ON achievement_confidential FOR SELECT
  USING (reader_confides_in('achievement', achievement_id));

--> statement-breakpoint
-- That a listing has confidential files, and what they are called, is as confidential as its text: the same readers.
ALTER TABLE confidential_files ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY writers ON confidential_files
  USING ((SELECT reader_is_platform()) OR reader_writes_listing(listing_kind, listing_id));
--> statement-breakpoint
CREATE POLICY confidants_read ON confidential_files FOR SELECT
  USING (reader_confides_in(listing_kind, listing_id));

