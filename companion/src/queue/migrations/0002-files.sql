-- Files that need nothing more, by the side that gave the id: carried, known there already, or refused.
-- Holds no names: what a file is called stays with the two systems.
-- `refused`: the limits under which it was refused; other limits let it be judged anew.
CREATE TABLE bridge.file (
  app_id integer NOT NULL,
  record_id integer NOT NULL,
  side text NOT NULL CHECK (side IN ('onspring', 'servicenow')),
  file_id text NOT NULL,
  bytes bigint,
  sha256 text,
  refused text,
  PRIMARY KEY (app_id, record_id, side, file_id)
);
