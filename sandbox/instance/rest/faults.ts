import { z } from 'zod';

const faultSchema = z.strictObject({
  /** Calls whose path begins with this are hit. */
  prefix: z.string().default('/'),
  method: z.string().optional(),
  /** Answer with this status instead of doing the work. */
  status: z.number().int().min(200).max(599).optional(),
  /** Answer 200 with an HTML page, as a sleeping developer instance does (servicenow-instance.md 1 (O)). */
  sleeping: z.boolean().default(false),
  /** Wait this long before anything else. */
  delayMs: z.number().int().min(0).max(600_000).default(0),
  /** Answer 503 for so long from now (wall clock). */
  downForMs: z.number().int().positive().optional(),
  /** Hit so many calls, then end. */
  times: z.number().int().positive().optional(),
  /** Do the work, then answer with `status`: the caller cannot know that it happened. */
  afterwards: z.boolean().default(false),
});

export const faultsSchema = z.union([z.array(faultSchema), faultSchema.transform((fault) => [fault])]);
export type Fault = z.output<typeof faultSchema>;

export interface Hit {
  readonly delayMs: number;
  /** `null`: only the delay. */
  readonly answer: { readonly status: number; readonly sleeping: boolean; readonly afterwards: boolean } | null;
}

export interface Faults {
  set(faults: readonly Fault[]): void;
  list(): readonly Fault[];
  /** The first fault that hits this call, used up by one. */
  take(method: string, path: string): Hit | null;
}

interface Armed {
  readonly fault: Fault;
  readonly until: number | null;
  left: number;
}

/** Faults a test or a person arms against the REST APIs. */
export const createFaults = (): Faults => {
  let armed: Armed[] = [];
  return {
    set: (faults) => {
      armed = faults.map((fault) => ({
        fault,
        until: fault.downForMs === undefined ? null : Date.now() + fault.downForMs,
        left: fault.times ?? Number.POSITIVE_INFINITY,
      }));
    },
    list: () => armed.map(({ fault }) => fault),
    take: (method, path) => {
      armed = armed.filter(({ until, left }) => left > 0 && (until === null || until > Date.now()));
      const hit = armed.find(
        ({ fault }) => path.startsWith(fault.prefix) && (fault.method === undefined || fault.method === method),
      );
      if (hit === undefined) return null;
      hit.left -= 1;
      const { status, sleeping, delayMs, afterwards } = hit.fault;
      const code = status ?? (sleeping ? 200 : hit.until === null ? null : 503);
      return { delayMs, answer: code === null ? null : { status: code, sleeping, afterwards } };
    },
  };
};
