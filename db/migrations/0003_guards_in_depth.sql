-- Histories that are only added to, days that are closed, and mandates that exclude each other: what drizzle cannot say.
-- People's answers to matches are only ever added to, as the other histories (0001).
CREATE TRIGGER "match_answers_no_change" BEFORE UPDATE OR DELETE ON "match_answers"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER "match_answers_no_truncate" BEFORE TRUNCATE ON "match_answers"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
-- What a voucher said is never rewritten, as the other histories (0001).
CREATE TRIGGER "vouchers_no_change" BEFORE UPDATE OR DELETE ON "vouchers"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER "vouchers_no_truncate" BEFORE TRUNCATE ON "vouchers"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
-- Seals and the rows that they name are only ever added to, as the other histories (0001).
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['seals', 'sealed_rows'] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()',
                   name || '_no_change', name);
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()',
                   name || '_no_truncate', name);
  END LOOP;
END
$$;
--> statement-breakpoint
-- The head of a day follows the seals of that day: it goes forward and never back, and no day is forgotten.
CREATE FUNCTION refuse_head_going_back() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.stream <> OLD.stream OR NEW.day <> OLD.day OR NEW.number <= OLD.number OR NEW.rows_so_far <= OLD.rows_so_far THEN
    RAISE EXCEPTION 'the head of % goes forward only', OLD.day USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END
$$;
--> statement-breakpoint
CREATE TRIGGER "seal_heads_forward" BEFORE UPDATE ON "seal_heads"
  FOR EACH ROW EXECUTE FUNCTION refuse_head_going_back();
--> statement-breakpoint
CREATE TRIGGER "seal_heads_no_delete" BEFORE DELETE ON "seal_heads"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER "seal_heads_no_truncate" BEFORE TRUNCATE ON "seal_heads"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
-- Movements from before the column: as the contract says. Nothing is sealed yet, so the guard may be lifted this once.
ALTER TABLE ledger_movements DISABLE TRIGGER ledger_movements_no_change;
--> statement-breakpoint
UPDATE ledger_movements SET related_parties = true
  FROM contracts WHERE contracts.id = ledger_movements.contract_id AND contracts.related_parties;
--> statement-breakpoint
ALTER TABLE ledger_movements ENABLE TRIGGER ledger_movements_no_change;
--> statement-breakpoint
CREATE TRIGGER period_closings_no_change BEFORE UPDATE OR DELETE ON period_closings
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER period_closings_no_truncate BEFORE TRUNCATE ON period_closings
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
-- A closed day gets no movement, whoever writes it: one look for each statement that adds movements.
CREATE FUNCTION refuse_closed_day() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE closed date;
BEGIN
  SELECT max(closed_through) INTO closed FROM period_closings;
  IF closed IS NOT NULL AND EXISTS (SELECT FROM added WHERE effective_on <= closed) THEN
    RAISE EXCEPTION 'the ledger is closed through %', closed USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE TRIGGER ledger_movements_open_day AFTER INSERT ON ledger_movements
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION refuse_closed_day();
--> statement-breakpoint
-- A range over ids: one listing is [id, id], all of them the range without ends. No extension is needed for it.
CREATE TYPE uuid_range AS RANGE (subtype = uuid);
--> statement-breakpoint
-- At most one exclusive mandate covers a listing on a day; one for all listings of an owner covers each of them.
ALTER TABLE mandates ADD CONSTRAINT mandates_exclusive EXCLUDE USING gist (
  uuid_range(owner_id, owner_id, '[]') WITH &&,
  uuid_range(coalesce(need_id, achievement_id), coalesce(need_id, achievement_id), '[]') WITH &&,
  daterange(valid_from, valid_to, '[]') WITH &&
) WHERE (exclusive AND status = 'accepted');
--> statement-breakpoint
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['share_confirmations', 'fee_incomes'] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()',
                   name || '_no_change', name);
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()',
                   name || '_no_truncate', name);
  END LOOP;
END
$$;
