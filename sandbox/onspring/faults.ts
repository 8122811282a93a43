import { z } from 'zod';

/**
 * A fault on the vendor API (onspring-api.md 12 rule 9).
 * - `status`: answers `status` with `body`, `contentType` and `headers` instead of doing the work.
 * - `delay`: waits, then works as usual. `hang`: never answers.
 * - `reset`: drops the connection, before the work, or after it with `commits` (a create that landed unnoticed).
 * - `drop`: the request is lost on its way: no work, no line in the journal, the connection breaks.
 * - `duplicate`: the request arrives twice; the work is done twice and the second answer is sent.
 * - `truncate`: does the work, sends half of the answer and drops the connection.
 * - `timeout`: after `delayMs` the gateway's 499; with `commits` the work is done all the same.
 * - `tooLarge`: 400 for a page size above `pageSizeAbove`.
 */
export const faultSchema = z.strictObject({
  kind: z.enum(['status', 'delay', 'hang', 'reset', 'drop', 'duplicate', 'truncate', 'timeout', 'tooLarge']),
  method: z.string().toUpperCase().optional(),
  /** Start of the path, any case, e.g. `/records`. Absent: every call. */
  path: z.string().toLowerCase().optional(),
  /** Only calls that touch this record: they name it in path or body, or would answer with it. */
  record: z.number().int().optional(),
  /** How many matching calls are hit; absent: all. */
  times: z.number().int().positive().optional(),
  /** Matching calls let through first. */
  after: z.number().int().nonnegative().default(0),
  /** Share of the matching calls that are hit, drawn from `seed`. */
  probability: z.number().min(0).max(1).default(1),
  seed: z.number().int().default(1),
  status: z.number().int().min(200).max(599).default(500),
  body: z.string().default(''),
  contentType: z.string().default('application/json'),
  headers: z.record(z.string(), z.string()).default({}),
  delayMs: z.number().int().nonnegative().default(0),
  commits: z.boolean().default(false),
  pageSizeAbove: z.number().int().positive().default(100),
});

export type Fault = z.output<typeof faultSchema>;
export type FaultInput = z.input<typeof faultSchema>;

export interface ActiveFault {
  readonly id: number;
  readonly fault: Fault;
  readonly hits: number;
}

/** A call as rules see it. */
export interface FaultCall {
  readonly method: string;
  readonly path: string;
  /** 0: it names none. */
  readonly pageSize: number;
  readonly records: ReadonlySet<number>;
}

export interface FaultPlan {
  /** Adds a rule and returns its id. */
  add(fault: Fault): number;
  remove(id: number): boolean;
  clear(): void;
  list(): ActiveFault[];
  /** Whether a rule asks which records a call touches. */
  readonly asksForRecords: boolean;
  /** The first rule that hits this call; drawing it uses it up by one. */
  draw(call: FaultCall): Fault | undefined;
}

/** Small deterministic generator (mulberry32): a seeded fault hits the same calls on every run. */
function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function createFaultPlan(): FaultPlan {
  const active: { id: number; fault: Fault; hits: number; seen: number; random: () => number }[] = [];
  let lastId = 0;
  return {
    add(fault) {
      lastId += 1;
      active.push({ id: lastId, fault, hits: 0, seen: 0, random: createRandom(fault.seed) });
      return lastId;
    },
    remove(id) {
      const index = active.findIndex((entry) => entry.id === id);
      if (index >= 0) active.splice(index, 1);
      return index >= 0;
    },
    clear() {
      active.length = 0;
    },
    list() {
      return active.map(({ id, fault, hits }) => ({ id, fault, hits }));
    },
    get asksForRecords() {
      return active.some(({ fault }) => fault.record !== undefined);
    },
    draw({ method, path, pageSize, records }) {
      for (const entry of active) {
        const { fault } = entry;
        if (fault.times !== undefined && entry.hits >= fault.times) continue;
        if (fault.method !== undefined && fault.method !== method) continue;
        if (fault.path !== undefined && !path.startsWith(fault.path)) continue;
        if (fault.record !== undefined && !records.has(fault.record)) continue;
        if (fault.kind === 'tooLarge' && pageSize <= fault.pageSizeAbove) continue;
        entry.seen += 1;
        if (entry.seen <= fault.after || entry.random() >= fault.probability) continue;
        entry.hits += 1;
        return fault;
      }
      return undefined;
    },
  };
}
