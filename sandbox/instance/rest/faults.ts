import { z } from 'zod';

/**
 * A fault on the vendor APIs; kinds and members that `sandbox/onspring/faults.ts` has as well mean the same there.
 * - `status`: answers `status` with `body`, `contentType` and `headers` (error envelope without a body) instead of doing
 *   the work, or with `commits` after it: the caller cannot know that it happened.
 * - `delay`: waits, then works as usual. `hang`: never answers; with `commits` the work is done.
 * - `reset`: breaks the connection, before the work, or after it with `commits`.
 * - `drop`: the request is lost on its way: no work, no line in the journal, the connection breaks.
 * - `duplicate`: the request arrives twice; the work is done twice and the second answer is sent.
 * - `truncate`: does the work, sends half of the answer and breaks the connection.
 * - `cancel`: does the work and cuts the answer short with the platform's quota message, status unchanged (1 (O)).
 * - `sleeping`: answers with an HTML page and status 200, as a sleeping developer instance does (1 (O)).
 * - `rateLimit`: 429 with the headers and the body of a rate limit rule (8).
 * - `expiredToken`: ends the bearer token that came with the request, then works as usual: 401.
 */
const faultSchema = z.strictObject({
  kind: z.enum([
    'status',
    'delay',
    'hang',
    'reset',
    'drop',
    'duplicate',
    'truncate',
    'cancel',
    'sleeping',
    'rateLimit',
    'expiredToken',
  ]),
  method: z.string().toUpperCase().optional(),
  /** Start of the path, e.g. `/api/now/import`. Absent: every call. */
  path: z.string().optional(),
  /** User name of the caller. Absent: everybody, also without a login. */
  user: z.string().optional(),
  /** Only calls whose body, or for `GET` whose answer, holds this text. */
  holding: z.string().optional(),
  /** How many matching calls are hit; absent: all. */
  times: z.number().int().positive().optional(),
  /** Matching calls let through first. */
  after: z.number().int().nonnegative().default(0),
  /** Share of the matching calls that are hit, drawn from `seed`. */
  probability: z.number().min(0).max(1).default(1),
  seed: z.number().int().default(1),
  /** Ends so long after it was armed (wall clock): an outage. */
  forMs: z.number().int().positive().optional(),
  status: z.number().int().min(200).max(599).default(503),
  body: z.string().default(''),
  contentType: z.string().default('application/json'),
  headers: z.record(z.string(), z.string()).default({}),
  delayMs: z.number().int().min(0).max(600_000).default(0),
  commits: z.boolean().default(false),
  retryAfterSeconds: z.number().int().positive().default(60),
});

export const faultsSchema = z.union([z.array(faultSchema), faultSchema.transform((fault) => [fault])]);
export type Fault = z.output<typeof faultSchema>;

export interface ActiveFault {
  readonly id: number;
  readonly fault: Fault;
  readonly hits: number;
}

export interface Faults {
  /** Adds a rule and returns its id. */
  add(fault: Fault): number;
  remove(id: number): boolean;
  clear(): void;
  list(): readonly ActiveFault[];
  /** Whether a rule asks what a call holds. */
  readonly asksForText: boolean;
  /** The first rule that hits this call; drawing it uses it up by one. `caller` is asked only when a rule names a user. */
  draw(method: string, path: string, caller: () => string, text?: string): Fault | null;
}

interface Armed {
  readonly id: number;
  readonly fault: Fault;
  readonly until: number;
  readonly random: () => number;
  seen: number;
  hits: number;
}

/** Small deterministic generator (mulberry32): a seeded fault hits the same calls on every run. */
const createRandom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

/** Faults a test or a person arms against the REST APIs. */
export const createFaults = (): Faults => {
  let armed: Armed[] = [];
  let lastId = 0;

  const matches = ({ fault }: Armed, method: string, path: string, caller: () => string, text: string): boolean =>
    (fault.holding === undefined || text.includes(fault.holding)) &&
    (fault.method === undefined || fault.method === method) &&
    (fault.path === undefined || path.startsWith(fault.path)) &&
    (fault.user === undefined || fault.user === caller());

  return {
    add: (fault) => {
      lastId += 1;
      const until = fault.forMs === undefined ? Number.POSITIVE_INFINITY : Date.now() + fault.forMs;
      armed.push({ id: lastId, fault, until, random: createRandom(fault.seed), seen: 0, hits: 0 });
      return lastId;
    },
    remove: (id) => {
      const before = armed.length;
      armed = armed.filter((each) => each.id !== id);
      return armed.length < before;
    },
    clear: () => {
      armed = [];
    },
    list: () => armed.map(({ id, fault, hits }) => ({ id, fault, hits })),
    get asksForText() {
      return armed.some(({ fault }) => fault.holding !== undefined);
    },
    draw: (method, path, caller, text = '') => {
      for (const each of armed) {
        const { fault } = each;
        if (fault.times !== undefined && each.hits >= fault.times) continue;
        if (each.until <= Date.now() || !matches(each, method, path, caller, text)) continue;
        each.seen += 1;
        if (each.seen <= fault.after || each.random() >= fault.probability) continue;
        each.hits += 1;
        return fault;
      }
      return null;
    },
  };
};
