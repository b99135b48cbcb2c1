-- All aggregates of a kind whose identity begins alike, as the budget lines of an agency's year: by their first events.
CREATE INDEX event_first ON ledger.event (aggregate_id text_pattern_ops) WHERE sequence = 0;
