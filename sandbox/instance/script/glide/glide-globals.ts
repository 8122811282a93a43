import { NotEmulatedError } from '../../not-emulated.ts';
import type { Environment } from '../environment.ts';
import { CertificateEncryption, createCertificateEncryption } from './certificate-encryption.ts';
import { GlideDBFunctionBuilder } from './db-function.ts';
import { declaredClasses, declaredNamespaces, isDeclaredClass, refuseOtherMembers } from './declared-members.ts';
import { createFlowApi, FlowRunner, FlowRunnerResult, glideActionUtil } from './flow-api.ts';
import { createGlideAggregate, GlideAggregate } from './glide-aggregate.ts';
import { GlideDate } from './glide-date.ts';
import { GlideDateTime } from './glide-date-time.ts';
import { GlideDigest } from './glide-digest.ts';
import { GlideDuration } from './glide-duration.ts';
import { GlideElement } from './glide-element.ts';
import { GlideElementDescriptor } from './glide-element-descriptor.ts';
import { GlideFilter } from './glide-filter.ts';
import { createGlideRecord, GlideRecord, GlideRecordSecure } from './glide-record.ts';
import { GlideScopedEvaluator } from './glide-scoped-evaluator.ts';
import { GlideSession } from './glide-session.ts';
import { glideStringUtil } from './glide-string-util.ts';
import { GlideSysAttachment } from './glide-sys-attachment.ts';
import { GlideSystem } from './glide-system.ts';
import { GlideTime } from './glide-time.ts';
import { GlideUser } from './glide-user.ts';
import { GlideTextReader } from './input-stream.ts';
import { GlideQueryCondition } from './query-builder.ts';
import { createRecordState } from './record-state.ts';
import { RESTMessageV2 } from './rest-message.ts';
import { RESTResponseV2 } from './rest-response.ts';
import * as serviceErrors from './service-errors.ts';
import { toText } from './values.ts';

/** The Glide API of one transaction. */
export interface Glide {
  /** Names record scripts see without an import: the classes of `@servicenow/glide` and the namespaces. */
  readonly globals: Readonly<Record<string, unknown>>;
  /** Exports of `@servicenow/glide` (`''`) or of one of its sub paths. */
  namespace(name: string): object;
}

for (const [name, target] of Object.entries({
  gs: GlideSystem.prototype,
  GlideAggregate,
  CertificateEncryption,
  GlideDBFunctionBuilder,
  GlideDigest,
  GlideFilter,
  GlideScopedEvaluator,
  GlideStringUtil: glideStringUtil,
  GlideSysAttachment,
  GlideTextReader,
  GlideRecord,
  GlideElement,
  GlideElementDescriptor,
  GlideQueryCondition,
  GlideDateTime,
  GlideDate,
  GlideTime,
  GlideDuration,
  GlideUser,
  GlideSession,
})) {
  refuseOtherMembers(target, '', name);
}
for (const [name, target] of Object.entries(serviceErrors)) refuseOtherMembers(target, 'sn_ws_err', name);
refuseOtherMembers(RESTMessageV2, 'sn_ws', 'RESTMessageV2');
refuseOtherMembers(RESTResponseV2, 'sn_ws', 'RESTResponseV2');
refuseOtherMembers(FlowRunner, 'sn_fd', 'FlowRunner');
refuseOtherMembers(FlowRunnerResult, 'sn_fd', 'FlowRunnerResult');
refuseOtherMembers(glideActionUtil, 'sn_fd', 'GlideActionUtil');

/** Every name of `@servicenow/glide` and of its namespaces: what modules have to import. */
export const glideNames: readonly string[] = [...declaredClasses(''), ...declaredNamespaces].filter((name) =>
  /^[A-Za-z_$][\w$]*$/.test(name),
);

/** The others are unknown names to a script, which `scripts.ts` reports as not emulated. */
const EMULATED_NAMESPACES = ['sn_ws', 'sn_ws_err', 'sn_ws_int', 'sn_fd'];

const EMULATED_CLASSES = [
  'gs',
  'GlideRecord',
  'GlideRecordSecure',
  'GlideDateTime',
  'GlideDate',
  'GlideTime',
  'GlideDuration',
  'GlideElement',
  'GlideAggregate',
  'CertificateEncryption',
  'GlideDBFunctionBuilder',
  'GlideDigest',
  'GlideFilter',
  'GlideStringUtil',
  'GlideScopedEvaluator',
  'GlideSysAttachment',
  'GlideTextReader',
];

/** Names in `Glide.globals`, without that of the scope. */
export const glideGlobalNames: readonly string[] = [...EMULATED_NAMESPACES, ...EMULATED_CLASSES];

/** Builds the Glide API in front of one environment; `scriptIncludes` are the exports of the scope's sub path. */
export function createGlide(environment: Environment, scriptIncludes: Readonly<Record<string, unknown>>): Glide {
  const record = (secure: boolean) => (table: unknown) =>
    createGlideRecord(createRecordState(environment, toText(table), { secure }));
  const main: Record<string, unknown> = {
    gs: new GlideSystem(environment),
    GlideRecord: withConstructor(GlideRecord, record(false)),
    GlideRecordSecure: withConstructor(GlideRecordSecure, record(true)),
    GlideDateTime: withConstructor(GlideDateTime, (...args) => new GlideDateTime(environment, ...args)),
    GlideDate: withConstructor(GlideDate, (...args) => new GlideDate(environment, ...args)),
    GlideTime: withConstructor(GlideTime, (...args) => new GlideTime(environment, ...args)),
    GlideDuration: withConstructor(GlideDuration, (...args) => new GlideDuration(environment, ...args)),
    GlideElement,
    GlideAggregate: withConstructor(GlideAggregate, (table) =>
      createGlideAggregate(createRecordState(environment, toText(table))),
    ),
    CertificateEncryption: createCertificateEncryption(environment),
    GlideDBFunctionBuilder,
    GlideDigest,
    GlideFilter,
    GlideStringUtil: glideStringUtil,
    GlideScopedEvaluator: withConstructor(GlideScopedEvaluator, () => new GlideScopedEvaluator(environment)),
    GlideSysAttachment: withConstructor(GlideSysAttachment, () => new GlideSysAttachment(environment)),
    GlideTextReader,
  };
  let flowApi: object | undefined;
  const namespaces: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
    '': main,
    sn_ws_err: serviceErrors,
    sn_ws: {
      RESTMessageV2: withConstructor(RESTMessageV2, (...args) => new RESTMessageV2(environment, ...args)),
      RESTResponseV2,
    },
    sn_fd: {
      // Made when a script asks for it: few do, and its many refusals would be most of a short transaction.
      get FlowAPI() {
        if (flowApi === undefined) {
          flowApi = createFlowApi(environment);
          refuseOtherMembers(flowApi, 'sn_fd', 'FlowAPI');
        }
        return flowApi;
      },
      GlideActionUtil: glideActionUtil,
    },
    [environment.scope]: scriptIncludes,
    // Request and response come from the REST side; modules import these names for their types only.
    sn_ws_int: {},
  };
  const namespace = (name: string): object => strictExports(name, namespaces[name] ?? {});
  const spaces = Object.fromEntries(EMULATED_NAMESPACES.map((name) => [name, namespace(name)]));
  return { globals: { ...spaces, ...main, [environment.scope]: scriptIncludes }, namespace };
}

/** A class as scripts see it: `new` takes the script's arguments and adds the environment; statics stay. */
function withConstructor(target: new (...args: never[]) => object, create: (...args: unknown[]) => object): object {
  return new Proxy(target, { construct: (_target, args: unknown[]) => create(...args) });
}

/** Exports that refuse loudly what the types declare and this stand-in does not have. */
function strictExports(namespace: string, members: Readonly<Record<string, unknown>>): object {
  return new Proxy(members, {
    get(target, name) {
      if (typeof name === 'symbol' || name in target) return typeof name === 'string' ? target[name] : undefined;
      if (isDeclaredClass(namespace, name))
        throw new NotEmulatedError(namespace === '' ? name : `${namespace}.${name}`);
      return undefined;
    },
  });
}
