-- The initial load was kept with a position for each map; it is a run of each map now. A map that was through stays so, one
-- that was not begins anew, which changes nothing that landed.
UPDATE bridge.state
SET value = jsonb_build_object(
  'requested', value -> 'requested',
  'runs', '{}'::jsonb,
  'done', (
    SELECT coalesce(jsonb_agg(map.key), '[]'::jsonb)
    FROM jsonb_each(value -> 'maps') AS map
    WHERE map.value ->> 'state' = 'complete'
  )
)
WHERE key = 'initial-load' AND value -> 'maps' IS NOT NULL;
