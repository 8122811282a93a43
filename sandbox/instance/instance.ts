import { createHash } from 'node:crypto';
import { createAccess } from './access/access.ts';
import { createAttachmentEvents } from './attachment/attachment-events.ts';
import { installAttachmentCascade } from './attachment/attachments.ts';
import { createBaseRows, createBaseSchema, defaultInstanceId } from './base/base.ts';
import { type Behaviour, defaultBehaviour } from './behaviour.ts';
import { createDatabase } from './database/database.ts';
import { createSchema } from './database/schema.ts';
import type { StoreSnapshot } from './database/store.ts';
import { createFlowEngine, type FlowEngine, type FlowSnapshot } from './flow/flow-engine.ts';
import { createSystemLog, type LogSnapshot } from './log/system-log.ts';
import { createInboundActions } from './notification/inbound-actions.ts';
import { createNotifications } from './notification/notifications.ts';
import { type AppPackage, readPackage } from './package/package-reader.ts';
import { type LoadProblem, loadPackageRows } from './package/package-rows.ts';
import { mergeSchema } from './package/package-schema.ts';
import { listUnsupported } from './package/unsupported-records.ts';
import { createClock } from './queue/clock.ts';
import { createEvents } from './queue/events.ts';
import { createJobs } from './queue/jobs.ts';
import { createWorkQueue, type QueueSnapshot } from './queue/work-queue.ts';
import { createApprovalEvents } from './records/approval-events.ts';
import { createProperties } from './records/properties.ts';
import { createRecords } from './records/records.ts';
import { createSecrets } from './records/secrets.ts';
import { createSessions } from './records/sessions.ts';
import { createScripts } from './script/scripts.ts';
import { createSlaEngine } from './sla/sla-engine.ts';
import type { Access, Instance, Scripts, Transaction } from './types.ts';

export interface InstanceOptions {
  /** What `now-sdk build` wrote, for example `dist/app`. */
  readonly packageFolder: string;
  /** Loads `unload.demo` as well. */
  readonly demoData?: boolean;
  readonly behaviour?: Partial<Behaviour>;
  /** Milliseconds: time stands still there until it is set or advanced. */
  readonly frozenAt?: number;
  /** False: background work runs only in `queue.drain()`. */
  readonly background?: boolean;
  readonly instanceId?: string;
  /** Another seed gives other sys_ids. */
  readonly seed?: string;
  readonly instanceName?: string;
  /** Told of every transaction when it begins; its counters grow while it runs. */
  readonly onBegin?: (transaction: Transaction) => void;
  /** Replaces a part, for tests of the others. */
  readonly parts?: {
    readonly scripts?: (instance: Instance) => Scripts;
    readonly access?: (instance: Instance) => Access;
    readonly flows?: (instance: Instance) => FlowEngine | null;
  };
}

/** A loaded instance, with what its host needs beside `Instance`. */
export interface LoadedInstance extends Instance {
  readonly flowEngine: FlowEngine | null;
  readonly app: Pick<AppPackage, 'scope' | 'version'>;
  /** Records of the package that were not loaded as they stand. */
  readonly loadProblems: readonly LoadProblem[];
  /**
   * All data, waiting work, flow runs, the log and the clock at this moment; taken between transactions. What outlives a
   * restore: tokens and sign-ins, counters, the REST journal.
   */
  snapshot(): InstanceSnapshot;
  /** Puts a snapshot of this instance back, as often as wanted. */
  restore(snapshot: InstanceSnapshot): void;
  /**
   * Sets the clock to `to` (milliseconds) and runs, each at its time, what falls due on the way. With `stepMs` the clock
   * moves at least so far at once: what fell due within a step runs at its end, a repeated job once, as on a late instance.
   */
  travel(to: number, stepMs?: number): void;
  /** Ends background work. */
  stop(): void;
}

export interface InstanceSnapshot {
  readonly data: StoreSnapshot;
  readonly work: QueueSnapshot;
  readonly flows: FlowSnapshot | null;
  readonly log: LogSnapshot;
  readonly clock: number;
  readonly ids: number;
}

interface Ids {
  create(): string;
  /** How many were made. */
  count: number;
}

/** Sys_ids: the same in every run of the same work, so that failures repeat. */
function createIds(seed: string): Ids {
  const ids: Ids = {
    count: 0,
    create() {
      ids.count += 1;
      return createHash('md5').update(`${seed}:${ids.count}`).digest('hex');
    },
  };
  return ids;
}

/**
 * Loads a built package into a fresh instance with the out-of-the-box tables and the demo data. Rejects with
 * PackageError when the folder holds no package, and with UNKNOWN_PARENT_TABLE when a table extends one this stand-in
 * has not.
 */
export async function createInstance(options: InstanceOptions): Promise<LoadedInstance> {
  const app = await readPackage(options.packageFolder, { demoData: options.demoData ?? false });
  const behaviour = { ...defaultBehaviour, ...options.behaviour };
  const instanceId = options.instanceId ?? defaultInstanceId;
  const ids = createIds(options.seed === undefined ? instanceId : `${instanceId}:${options.seed}`);
  const createSysId = ids.create;
  const clock = createClock(options.frozenAt === undefined ? {} : { frozenAt: options.frozenAt });
  const secrets = createSecrets();
  const schema = createSchema(mergeSchema(createBaseSchema(), app));
  const database = createDatabase({
    schema,
    clock,
    behaviour,
    returnsNoRows: () => properties.get('glide.invalid_query.returns_no_rows') === 'true',
  });
  const properties = createProperties({ database, clock, secrets, createSysId });
  const systemLog = createSystemLog({ database, clock, createSysId });

  const roles = app.records.filter((record) => record.table === 'sys_user_role');
  const baseRows = createBaseRows({
    instanceId,
    instanceName: options.instanceName ?? 'standin',
    roleIds: new Map(roles.map((record) => [record.fields['name'] ?? '', record.sysId])),
    hash: secrets.hash,
  });
  const loadedAt = clock.timestamp();
  const stamp = {
    sys_created_on: loadedAt,
    sys_created_by: 'system',
    sys_updated_on: loadedAt,
    sys_updated_by: 'system',
  };
  for (const { table, rows } of baseRows) {
    for (const row of rows) database.put(table, { sys_class_name: table, ...stamp, sys_mod_count: '0', ...row });
  }
  const loadProblems = loadPackageRows(database, app, loadedAt);
  for (const problem of loadProblems) systemLog.write('warn', problem.file, problem.message);
  for (const line of listUnsupported(database)) systemLog.write('warn', 'Package', line);

  const sessions = createSessions({
    database,
    secrets,
    defaultTimeZone: () => properties.get('glide.sys.default.tz') || 'UTC',
  });

  const restoreListeners: (() => void)[] = [];
  let transactions = 0;
  const begin: Instance['begin'] = (name, session): Transaction => {
    transactions += 1;
    const transaction = { id: `t${transactions}`, name, session, counters: { queries: 0, scans: [], writes: 0 } };
    options.onBegin?.(transaction);
    return transaction;
  };
  const queue = createWorkQueue({ clock, begin, log: systemLog.write, background: options.background ?? true });

  // Parts are given the instance before the later ones exist: none may use another part while it is created.
  const instance: LoadedInstance = {
    schema,
    database,
    clock,
    queue,
    behaviour,
    instanceId,
    createSysId,
    onRestore: (listener) => restoreListeners.push(listener),
    baseUrl: 'http://localhost',
    systemSession: sessions.system,
    app: { scope: app.scope, version: app.version },
    loadProblems,
    flows: null,
    log: systemLog.write,
    logEntries: systemLog.entries,
    property: properties.get,
    setProperty: properties.set,
    decrypt: secrets.decrypt,
    authenticate: sessions.authenticate,
    sessionFor: sessions.forName,
    queueEvent: (transaction, event) => queueEvent(transaction, event),
    runJob: (sysId) => jobs.run(sysId),
    begin,
    get records() {
      return records;
    },
    get scripts() {
      return scripts;
    },
    get access() {
      return access;
    },
    get flowEngine() {
      return flowEngine;
    },
    snapshot: () => ({
      data: database.snapshot(),
      work: queue.snapshot(),
      flows: flowEngine?.snapshot() ?? null,
      log: systemLog.snapshot(),
      clock: clock.snapshot(),
      ids: ids.count,
    }),
    restore(snapshot) {
      database.restore(snapshot.data);
      queue.restore(snapshot.work);
      if (snapshot.flows !== null) flowEngine?.restore(snapshot.flows);
      systemLog.restore(snapshot.log);
      ids.count = snapshot.ids;
      for (const listener of restoreListeners) listener();
      clock.restore(snapshot.clock);
    },
    travel(to, stepMs = 0) {
      queue.drain();
      for (let due = queue.nextDue(); due !== undefined && due <= to; due = queue.nextDue()) {
        clock.set(Math.min(to, Math.max(due, clock.now() + stepMs)));
        queue.drain();
      }
      clock.set(to);
      queue.drain();
    },
    stop: queue.stop,
  };

  const { parts = {} } = options;
  const scripts = (parts.scripts ?? createScripts)(instance);
  const { onRestore } = instance;
  const host = { behaviour, clock, queue, scripts, log: systemLog.write, database, secrets, createSysId, onRestore };
  const records = createRecords(host);
  const access = (parts.access ?? createAccess)(instance);
  const flowEngine = (parts.flows ?? createFlowEngine)(instance);
  installAttachmentCascade(instance);
  createSlaEngine(instance);
  createApprovalEvents(instance);
  createAttachmentEvents(instance);
  const notifications = createNotifications(instance);
  const inboundActions = createInboundActions(instance);
  const notify: typeof notifications.onEvent = (transaction, event) => {
    notifications.onEvent(transaction, event);
    inboundActions.onEvent(event);
  };
  const queueEvent = createEvents({ ...host, systemSession: sessions.system, notify });
  const jobs = createJobs({ ...host, begin, records, systemSession: sessions.system, sessionOf: sessions.forId });

  flowEngine?.programs();
  jobs.start();
  return instance;
}
