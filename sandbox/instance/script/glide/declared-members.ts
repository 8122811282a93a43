import glideTypes from '@servicenow/glide/util';
import { NotEmulatedError } from '../../not-emulated.ts';
import { scopedMembersOf } from './scoped-members.ts';

/** Members the type package leaves out of its list because these two are declared as interfaces. */
const MORE_MEMBERS: Readonly<Record<string, readonly string[]>> = {
  GlideRecord: [
    'getRequestedElements',
    'getED',
    'addUserOrderBy',
    'addUserOrderByDesc',
    'getEscapedDisplayValue',
    'getPlural',
    'queryNoDomain',
    'updateNoDomain',
    'setCategory',
    'getCategory',
    'enableSecurityFeature',
    'disableSecurityFeature',
    'setViewDefinition',
    'getViewDefinition',
    'largeResultExpected',
    'targetExtension',
    'disableSysIdInOptimization',
    'applyEncodedQuery',
    'getDynamicAttribute',
    'getDynamicAttributeValue',
    'getDynamicAttributeDisplayValue',
    'setDynamicAttributeDisplayValue',
    'setDynamicAttributeValue',
    'setDynamicAttributeDisplayValues',
    'setDynamicAttributeValues',
    'isEncodedQueryValid',
    'getBooleanAttribute',
    'addFunction',
    'enableSessionLanguageJoin',
    'setNoCount',
    'getGeoPoint',
    'addQueryHint',
    'isDataFabricOperation',
    '_get',
    'addValue',
    'updateMultipleAllowNull',
    'getTableScope',
    'getDisplayName',
    'isWorkflow',
  ],
  GlideAggregate: [
    'addTrend',
    'addBizCalendarTrend',
    'addBizCalendarTrendBase',
    'addBizCalendarTrendIntersect',
    'addUserOrderBy',
    'addUserOrderByDesc',
    'addUserQuery',
    'addUserEncodedQuery',
    'enableSecurityFeature',
    'disableSecurityFeature',
    'isBizCalendarTrendFillGap',
    'setAggregateWindow',
    'setBizCalendarTrendFillGap',
    'setGroupByFollowRef',
    'setIntervalYearIncluded',
    'setOrderByFollowRef',
    'setOrder',
    'enableSessionLanguageJoin',
    'getTotal',
    'getCount',
    'getQuery',
    '_get',
  ],
};

const namespaces = new Map<string, ReadonlyMap<string, readonly string[]>>(
  Object.entries(glideTypes.GlideAPIs).map(([name, classes]) => [
    name === 'defaults' ? '' : name,
    new Map(Object.entries(name === 'defaults' ? { ...MORE_MEMBERS, GlideRecordSecure: [], ...classes } : classes)),
  ]),
);

/** Namespaces of the types (`sn_ws`, …), without the default one. */
export const declaredNamespaces: readonly string[] = [...namespaces.keys()].filter((name) => name !== '');

/** True when the types declare the class in the namespace. */
export function isDeclaredClass(namespace: string, name: string): boolean {
  return namespaces.get(namespace)?.has(name) ?? false;
}

/** Classes the types declare in a namespace; `''` is `@servicenow/glide` itself. */
export function declaredClasses(namespace: string): readonly string[] {
  return [...(namespaces.get(namespace)?.keys() ?? [])];
}

const coverage = new Map<string, MemberCoverage>();

/** Members of a class: those this stand-in has, and those declared or documented that it refuses. */
export interface MemberCoverage {
  readonly emulated: readonly string[];
  readonly refused: readonly string[];
  /** Members of the global shape of the class: the types declare them, no page for scoped apps documents them. */
  readonly unscoped: readonly string[];
}

/** Coverage of every class that `refuseOtherMembers` has seen, by name. */
export const memberCoverage: ReadonlyMap<string, MemberCoverage> = coverage;

/**
 * Gives a class (or an object) a throwing member for everything the types declare or the reference documents and it does
 * not have, so that a script meets `not emulated: Class.method` instead of a guess.
 */
export function refuseOtherMembers(target: object, namespace: string, name: string): void {
  const title = namespace === '' ? name : `${namespace}.${name}`;
  const documented = scopedMembersOf(title);
  const declared = new Set([...(namespaces.get(namespace)?.get(name) ?? []), ...(MORE_MEMBERS[name] ?? [])]);
  for (const member of documented ?? []) declared.add(member);
  const present = listMembers(target);
  const prototype = typeof target === 'function' ? readPrototype(target) : null;
  const missing = [...declared].filter((member) => !(member in target || (prototype !== null && member in prototype)));
  const isUnscoped = (member: string): boolean => documented !== undefined && !documented.includes(member);
  for (const member of missing) {
    const reason = isUnscoped(member) ? ': not in the scoped API' : '';
    const refuse = (): never => {
      throw new NotEmulatedError(`${name}.${member}${reason}`);
    };
    for (const owner of prototype === null ? [target] : [target, prototype]) {
      Object.defineProperty(owner, member, { value: refuse, configurable: true, writable: true });
    }
  }
  if (coverage.has(title)) return;
  const emulated = new Set([...present, ...declared]);
  for (const member of missing) emulated.delete(member);
  coverage.set(title, {
    emulated: [...emulated].sort(),
    refused: missing.filter((member) => !isUnscoped(member)).sort(),
    unscoped: missing.filter(isUnscoped).sort(),
  });
}

/** Methods and accessors a script reaches on a class's objects, or on an object. */
function listMembers(target: object): string[] {
  const names: string[] = [];
  let owner: object | null = readPrototype(target) ?? target;
  while (owner !== null && owner !== Object.prototype) {
    names.push(...Object.getOwnPropertyNames(owner).filter((name) => name !== 'constructor'));
    owner = Object.getPrototypeOf(owner);
  }
  return names;
}

function readPrototype(target: object): object | null {
  const prototype: unknown = 'prototype' in target ? target.prototype : null;
  return typeof prototype === 'object' ? prototype : null;
}
