-- Row-level security for receipts and for the timeline of introductions (0005 has the functions and says how it works).

ALTER TABLE receipts ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
-- Whoever reads the page of a contract reads what was paid on it. The operator reads contracts that were handed in, and no
-- other has receipts (server/policy/contract.ts). Parties, service points and holders of shares are asked for in the policy
-- itself: lists add up the receipts of every contract on them, and the function, which knows the rest, takes long for each.
CREATE POLICY contract_read ON receipts FOR SELECT
  USING ((SELECT reader_is_platform()) OR (SELECT reader_is_operator())
    OR EXISTS (SELECT FROM contracts WHERE contracts.id = receipts.contract_id
      AND (seller_id = ANY ((SELECT reader_belongs_to())::uuid[])
        OR buyer_id = ANY ((SELECT reader_belongs_to())::uuid[])
        OR service_point_id = ANY ((SELECT reader_belongs_to())::uuid[])))
    OR EXISTS (SELECT FROM contract_shares WHERE contract_shares.contract_id = receipts.contract_id AND ended_at IS NULL
      AND CASE holder_kind WHEN 'broker' THEN broker_id = (SELECT reader_broker())
        ELSE agency_id = ANY ((SELECT reader_belongs_to())::uuid[]) END)
    OR reader_sees_contract(contract_id));
--> statement-breakpoint
CREATE POLICY contract_write ON receipts FOR INSERT
  WITH CHECK ((SELECT reader_is_platform())
    OR (recorded_by = (SELECT reader_id()) AND reader_sees_contract(contract_id)));
--> statement-breakpoint
ALTER TABLE introduction_events ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
-- The timeline, with what the sides say when they decline or close: theirs and the operator's (server/policy/introduction.ts).
CREATE POLICY parties_read ON introduction_events FOR SELECT
  USING ((SELECT reader_is_platform()) OR (SELECT reader_is_operator()) OR reader_takes_part(introduction_id));
--> statement-breakpoint
CREATE POLICY parties_write ON introduction_events FOR INSERT
  WITH CHECK ((SELECT reader_is_platform())
    OR (actor_id = (SELECT reader_id()) AND reader_takes_part(introduction_id)));
