/** Order of record maps. Pure. */

import type { RecordMap } from '../contract/protocol.ts';

/** Maps in the given order, but each behind the map of its parents; maps that wait for each other keep their order. */
export function toParentsFirst(maps: readonly RecordMap[]): readonly RecordMap[] {
  const ordered: RecordMap[] = [];
  const add = (map: RecordMap, waiting: readonly string[]): void => {
    if (ordered.includes(map) || waiting.includes(map.id)) return;
    const parent = maps.find((candidate) => candidate.id === map.parentMap);
    if (parent !== undefined) add(parent, [...waiting, map.id]);
    if (!ordered.includes(map)) ordered.push(map);
  };
  for (const map of maps) add(map, []);
  return ordered;
}
