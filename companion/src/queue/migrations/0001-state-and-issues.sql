CREATE TABLE bridge.state (
  key text PRIMARY KEY,
  value jsonb NOT NULL,
  updated_at timestamptz NOT NULL DEFAULT now()
);

-- What a person must see in ServiceNow, kept until ServiceNow has it.
-- `reported`: ServiceNow has the newest body. A solved row leaves once ServiceNow knows that it is solved.
CREATE TABLE bridge.issue (
  key text PRIMARY KEY,
  body jsonb NOT NULL,
  kind text NOT NULL,
  solved boolean NOT NULL DEFAULT false,
  reported boolean NOT NULL DEFAULT false,
  created_at timestamptz NOT NULL DEFAULT now()
);

CREATE INDEX issue_undelivered ON bridge.issue (created_at) WHERE NOT reported OR solved;
